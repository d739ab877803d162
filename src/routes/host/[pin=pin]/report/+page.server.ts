import { fail, redirect } from '@sveltejs/kit';
import { tablesOf } from '$lib/core/report/tables';
import { dayOf, keepingRange, keptUntil } from './keeping';
import { ownGame, reportFor } from './report-for';
import type { Actions, PageServerLoad } from './$types';

/** A page with more rows than anybody reads helps nobody: the files have them all. */
const mostPlayers = 300;

export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
	const { game, deletesAt, report } = await reportFor(locals, params.pin);
	setHeaders({ 'cache-control': 'private, no-store' });
	return {
		pin: game.pin,
		isOpen: game.phase !== 'over',
		isSwapped: game.seed % 2 === 1,
		report: { ...report, players: report.players.slice(0, mostPlayers) },
		players: report.players.length,
		tables: tablesOf(report).map(({ name }) => name),
		deletesOn: dayOf(deletesAt),
		...keepingRange(new Date()),
		isKept: url.searchParams.has('kept')
	};
};

export const actions: Actions = {
	keep: async ({ locals, params, request, url }) => {
		const { game } = await ownGame(locals, params.pin);
		const until = keptUntil((await request.formData()).get('day'), new Date());
		if (!until || locals.device === null) return fail(422, { problem: 'not-a-day' as const });
		await locals.live.games.setDeletion(locals.device, game.id, until);
		return redirect(303, `${url.pathname}?kept`);
	},
	delete: async ({ locals, params }) => {
		const { game } = await ownGame(locals, params.pin);
		if (locals.device !== null) await locals.live.games.delete(locals.device, game.id);
		return redirect(303, '/host?deleted');
	}
};
