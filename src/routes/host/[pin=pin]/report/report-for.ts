import { error } from '@sveltejs/kit';
import { argueReportOf, type ArgueReport } from '$lib/core/argue/report/report';
import type { Argue } from '$lib/core/argue/round/argue';
import { rowsOf } from '$lib/core/argue/round/rows-of';
import { phases } from '$lib/core/argue/round/settings';
import { scoresOf } from '$lib/core/argue/scoring/scores';
import { reportOf, type Report } from '$lib/core/report/report';
import { tablesOf, type ReportTable } from '$lib/core/report/tables';
import type { PlayedTable } from '$lib/server/live/play';
import { tableOf } from '$lib/server/live/plays';
import { argueTablesOf, privateTable } from '$lib/ui/argue/report/tables';
import { hostedGame } from '../../gate';
import { scriptsFor } from '../../../round-corpus';

/** A report of whichever kind of game. */
export type AnyReport = { kind: 'quiz'; report: Report } | { kind: 'argue'; report: ArgueReport };

/** The report on this device's own game under a PIN. Another's, and none, are the same 404. */
export async function reportFor(locals: App.Locals, pin: string) {
	const hosted = await ownGame(locals, pin);
	const { deletesAt } = hosted;
	const table = tableOf(hosted);
	if (hosted.kind === 'argue') {
		const of: AnyReport = { kind: 'argue', report: argueReportOf(hosted.argue, shownScores(hosted.argue)) };
		return { table, deletesAt, of };
	}
	const script = await scriptsFor(locals)(hosted.roundSlug, hosted.game.questions);
	const of: AnyReport = { kind: 'quiz', report: reportOf(hosted.game, script) };
	return { table, deletesAt, of };
}

/** This device's own game under a PIN, open or over. */
export async function ownGame(locals: App.Locals, pin: string) {
	const hosted = await hostedGame(locals, pin);
	if (!hosted) error(404, 'There is no report here for this device. Perhaps the game was deleted.');
	return hosted;
}

/** The tables of a report that go into a workbook together. */
export function sheetsOf(of: AnyReport): ReportTable[] {
	return of.kind === 'quiz' ? tablesOf(of.report) : argueTablesOf(of.report);
}

/** The tables that can be had one by one. */
export function filesOf(of: AnyReport): ReportTable[] {
	return of.kind === 'quiz' ? tablesOf(of.report) : [...argueTablesOf(of.report), privateTable(of.report)];
}

/** What headers say of a file that only this host may have: how it is called, and that nobody keeps a copy. */
export function fileHeaders(
	{ pin, madeAt }: Pick<PlayedTable, 'pin' | 'madeAt'>,
	ending: string,
	type: string
): Record<string, string> {
	const day = new Date(madeAt).toISOString().slice(0, 10);
	return {
		'content-type': type,
		'content-disposition': `attachment; filename="either-side-${day}-${pin}${ending}"`,
		'cache-control': 'private, no-store'
	};
}

/** Points before the reveal would tell what is worth writing. */
function shownScores(argue: Argue) {
	const isShown = phases.indexOf(argue.phase) >= phases.indexOf('reveal');
	return isShown ? scoresOf(rowsOf(argue)) : null;
}
