import { error } from '@sveltejs/kit';
import { csvOf } from '$lib/server/sheets/csv';
import { fileHeaders, filesOf, reportFor } from '../report-for';
import type { RequestHandler } from './$types';

/** One table of the report; without a name the players, which teachers want most. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { table: game, of } = await reportFor(locals, params.pin);
	const name = url.searchParams.get('table') ?? 'Players';
	const table = filesOf(of).find((each) => each.name === name);
	if (!table) error(404, 'The report has no such table.');
	const ending = `-${table.name.toLowerCase().replaceAll(' ', '-')}.csv`;
	return new Response(csvOf(table), { headers: fileHeaders(game, ending, 'text/csv; charset=utf-8') });
};
