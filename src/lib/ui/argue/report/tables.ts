import type { ReportTable } from '../../../core/report/tables';
import type { ArgueReport, ArgueReportRow } from '../../../core/argue/report/report';
import { sideIn } from '../../../core/quotes/motion';
import type { Side } from '../../../core/quotes/codebook';
import { formatMoment } from '../../kit/format';
import { ruleName, whyName } from '../phone/words';
import { decisionWords, pieceWords } from '../remote/words';
import { moveWords } from '../words';

/** The tables of a report that have something in them. Points are as they count; nothing of any vote is in them. */
export function argueTablesOf(report: ArgueReport): ReportTable[] {
	return [playerTable(report), caseTable(report), pointTable(report), logTable(report)].filter(
		({ rows }) => rows.length > 0
	);
}

/** What was kept private, for the safeguarding lead alone: a file of its own, and in no workbook. */
export function privateTable({ kept }: ArgueReport): ReportTable {
	return {
		name: 'Kept private',
		head: ['Time', 'Name', 'Text', 'Words'],
		rows: kept.map(({ at, name, piece, texts }) => [timeOf(at), name, pieceWords[piece], texts.join(' / ')])
	};
}

/** What a case of the log is called. */
export function logWords(what: ArgueReport['log'][number]['what']): string {
	if (what === 'held') return 'held back by the app';
	return what === 'reported' ? 'reported by a player' : decisionWords[what];
}

function playerTable(report: ArgueReport): ReportTable {
	return {
		name: 'Players',
		head: [
			...[
				'Name',
				'Role',
				'Side',
				'Crew',
				'Evidence, of 50',
				'Picked, of 30',
				'Fair-minded, of 20',
				'Total, of 100'
			],
			...['Picked over an average argument, %', 'Pairs compared'],
			...['Marks: claim', 'Marks: evidence', 'Marks: reasoning', 'Marks: answering']
		],
		rows: report.rows.map((row) => [
			row.name,
			row.role === 'checker' ? 'checks evidence' : 'argues',
			sideName(report, row.side),
			row.crew,
			rounded(row.score?.evidence),
			rounded(row.score?.peer),
			rounded(row.score?.fairMinded),
			rounded(row.score?.total),
			percent(row.score?.pickChance),
			row.judged,
			...marksOf(row)
		])
	};
}

function caseTable(report: ArgueReport): ReportTable {
	const card = (id: string | null | undefined) => quoteOf(report, id);
	return {
		name: 'Cases',
		head: [
			...[
				'Name',
				'Side',
				'Claim',
				'First card',
				'Reason',
				'Second card',
				'Reason for it',
				'Answers',
				'Reply',
				'Move'
			],
			...['Backed by', 'Best reason for the other side', 'Its card']
		],
		rows: report.rows
			.filter(({ role }) => role === 'arguer')
			.map(({ name, side, case: written, reply, steelman }) => [
				name,
				sideName(report, side),
				written?.claim ?? null,
				...[0, 1].flatMap((i) => [card(written?.evidence[i]?.card), written?.evidence[i]?.reason ?? null]),
				card(reply?.counter),
				reply?.reply ?? null,
				reply?.move ? moveWords[reply.move].name : null,
				card(reply?.backing),
				steelman?.text ?? null,
				card(steelman?.card)
			])
	};
}

function pointTable(report: ArgueReport): ReportTable {
	return {
		name: 'Points',
		head: ['Name', 'Rule', 'Points', 'Of', 'Looked at', 'Why not all'],
		rows: report.rows.flatMap(({ name, score }) =>
			(score?.lines ?? []).map(({ rule, points, most, about, why }) => [
				name,
				ruleName(rule),
				points,
				most,
				quoteOf(report, about) ?? about,
				why === null ? null : whyName(why)
			])
		)
	};
}

function logTable({ log }: ArgueReport): ReportTable {
	return {
		name: 'Moderation',
		head: ['Time', 'Name', 'Text', 'What', 'Why'],
		rows: log.map(({ at, name, piece, what, why }) => [
			timeOf(at),
			name,
			pieceWords[piece],
			logWords(what),
			why
		])
	};
}

function sideName({ motion }: ArgueReport, side: Side | null): string | null {
	return side && sideIn(motion, side).name;
}

function quoteOf({ cards }: ArgueReport, id: string | null | undefined): string | null {
	const card = cards.find((each) => each.id === id);
	return card ? `${card.speaker.name}: “${card.text}”` : null;
}

function marksOf({ marks }: ArgueReportRow): (number | null)[] {
	return marks ? [marks.claim, marks.evidence, marks.reasoning, marks.answering] : [null, null, null, null];
}

function rounded(points: number | null | undefined): number | null {
	return points === null || points === undefined ? null : Math.round(points * 10) / 10;
}

function percent(share: number | null | undefined): number | null {
	return share === null || share === undefined ? null : Math.round(100 * share);
}

function timeOf(moment: number): string {
	return formatMoment(new Date(moment));
}
