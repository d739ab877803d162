import { error } from '@sveltejs/kit';
import type { Game } from '$lib/core/game/game';
import { reportOf } from '$lib/core/report/report';
import { hostedGame } from '../../gate';
import { scriptsFor } from '../../../round-corpus';

/** The report on this device's own game under a PIN. Another's, and none, are the same 404. */
export async function reportFor(locals: App.Locals, pin: string) {
	const { game, roundSlug, deletesAt } = await ownGame(locals, pin);
	const script = await scriptsFor(locals)(roundSlug, game.questions);
	return { game, deletesAt, report: reportOf(game, script) };
}

/** This device's own quiz under a PIN, open or over. */
export async function ownGame(locals: App.Locals, pin: string) {
	const hosted = await hostedGame(locals, pin);
	if (hosted?.kind !== 'quiz')
		error(404, 'There is no report here for this device. Perhaps the game was deleted.');
	return hosted;
}

/** What headers say of a file that only this host may have: how it is called, and that nobody keeps a copy. */
export function fileHeaders({ pin, madeAt }: Game, ending: string, type: string): Record<string, string> {
	const day = new Date(madeAt).toISOString().slice(0, 10);
	return {
		'content-type': type,
		'content-disposition': `attachment; filename="either-side-${day}-${pin}${ending}"`,
		'cache-control': 'private, no-store'
	};
}
