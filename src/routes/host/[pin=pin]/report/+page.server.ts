import { fail, redirect } from '@sveltejs/kit';
import { tableOf } from '$lib/server/live/plays';
import { dayOf, keepingRange, keptUntil } from './keeping';
import { ownGame, reportFor, sheetsOf, type AnyReport } from './report-for';
import type { Actions, PageServerLoad } from './$types';

/** A page with more rows than anybody reads helps nobody: the files have them all. */
const mostPlayers = 300;

export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
	const { table, deletesAt, of } = await reportFor(locals, params.pin);
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		pin: table.pin,
		isOpen: table.phase !== 'over',
		isSwapped: table.seed % 2 === 1,
		of: shortened(of),
		tables: sheetsOf(of).map(({ name }) => name),
		deletesOn: dayOf(deletesAt),
		...keepingRange(new Date()),
		isKept: url.searchParams.has('kept')
	};
};

export const actions: Actions = {
	keep: async ({ locals, params, request, url }) => {
		const { id } = tableOf(await ownGame(locals, params.pin));
		const until = keptUntil((await request.formData()).get('day'), new Date());
		if (!until || locals.device === null) return fail(422, { problem: 'not-a-day' as const });
		await locals.live.games.setDeletion(locals.device, id, until);
		return redirect(303, `${url.pathname}?kept`);
	},
	delete: async ({ locals, params }) => {
		const { id } = tableOf(await ownGame(locals, params.pin));
		if (locals.device !== null) await locals.live.games.delete(locals.device, id);
		return redirect(303, '/host?deleted');
	}
};

function shortened(of: AnyReport) {
	if (of.kind === 'argue') return of;
	const { players } = of.report;
	return { ...of, players: players.length, report: { ...of.report, players: players.slice(0, mostPlayers) } };
}
