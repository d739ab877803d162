import { error } from '@sveltejs/kit';
import { tablesOf } from '$lib/core/report/tables';
import { csvOf } from '$lib/server/sheets/csv';
import { fileHeaders, reportFor } from '../report-for';
import type { RequestHandler } from './$types';

/** One table of the report; without a name the players, which teachers want most. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { game, report } = await reportFor(locals, params.pin);
	const tables = tablesOf(report);
	const name = url.searchParams.get('table') ?? 'Players';
	const table = tables.find((each) => each.name === name);
	if (!table) error(404, 'The report has no such table.');
	const ending = `-${table.name.toLowerCase().replaceAll(' ', '-')}.csv`;
	return new Response(csvOf(table), { headers: fileHeaders(game, ending, 'text/csv; charset=utf-8') });
};
