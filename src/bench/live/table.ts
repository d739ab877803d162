import { medianOf } from '../spread';
import type { LimitFigure, LimitFigures } from './limit';
import type { PlayFigures } from './play';
import { hows, type How, type QuestionFigures } from './question';

/** One figure: what was measured, what the limit does in the same run, and how it is written. */
export type Row = { name: string; got: number; limit: number | null; unit: string };

/** The figures of several runs of one size: the median of each run's median. */
export function rowsOf(runs: readonly PlayFigures[], limits: readonly LimitFigures[]): Row[] {
	const got = (value: (run: PlayFigures) => number) => medianOf(runs.map(value));
	const limit = (name: LimitFigure) => {
		const values = limits.flatMap((each) => each[name] ?? []);
		return values.length > 0 ? medianOf(values, 2) : null;
	};
	const ofQuestions = (value: (question: QuestionFigures) => number) =>
		medianOf(
			runs.map(({ questions }) => medianOf(questions.map(value), 2)),
			2
		);
	return [
		row(
			'all joined',
			medianOf(
				runs.map(({ join }) => join.allMs),
				0
			),
			'ms',
			limit('joinMs')
		),
		row(
			'each joined, p99',
			medianOf(
				runs.map(({ join }) => join.each.p99),
				1
			),
			'ms'
		),
		row(
			'server CPU to join',
			got(({ join }) => join.cpuMicrosEach),
			'us'
		),
		row(
			'question to phone, p50',
			ofQuestions(({ question }) => question.p50),
			'ms',
			limit('questionP50')
		),
		row(
			'question to phone, p99',
			ofQuestions(({ question }) => question.p99),
			'ms',
			limit('questionP99')
		),
		row(
			'question to last phone',
			ofQuestions(({ question }) => question.max),
			'ms',
			limit('questionLast')
		),
		row(
			'server CPU for a phone',
			ofQuestions(({ questionCpuMicros }) => questionCpuMicros),
			'us'
		),
		...hows.flatMap((how) => rowsOfHow(how, runs, limit)),
		row(
			'memory a player',
			medianOf(
				runs.map(({ memory }) => memory.rssKb),
				1
			),
			'KB'
		),
		row(
			'  once collected',
			medianOf(
				runs.map(({ memory }) => memory.settledRssKb),
				1
			),
			'KB'
		),
		row(
			'  of it on the heap',
			medianOf(
				runs.map(({ memory }) => memory.settledHeapKb),
				1
			),
			'KB'
		)
	];
}

/** What must not differ: each says what is wrong, so that none is the best. */
export function faultsOf(runs: readonly PlayFigures[]): string[] {
	return runs.flatMap(({ stored: { acked, rows, refusals, wrongTotals } }) => {
		const faults: string[] = [];
		if (acked !== rows) faults.push(`${acked} answers acknowledged, but ${rows} rows in the database`);
		if (refusals.length > 0) faults.push(`${refusals.length} refused: ${[...new Set(refusals)].join(', ')}`);
		if (wrongTotals > 0)
			faults.push(`${wrongTotals} players' totals are not what they were told, or not stored`);
		return faults;
	});
}

/** Rows as lines of text, in columns. */
export function linesOf(rows: readonly Row[]): string[] {
	const cells = rows.map(({ name, got, limit, unit }) => [
		name,
		`${got} ${unit}`,
		limit === null ? '' : `${limit} ${unit}`,
		limit === null ? '' : `${(got / limit).toFixed(2)}x`
	]);
	const all = [['', 'got', 'limit', 'ratio'], ...cells];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cell) => cell[column]?.length ?? 0)));
	return all.map((cell) =>
		cell
			.map((text, column) =>
				column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart((widths[column] ?? 0) + 2)
			)
			.join('')
			.trimEnd()
	);
}

function rowsOfHow(
	how: How,
	runs: readonly PlayFigures[],
	limit: (name: LimitFigure) => number | null
): Row[] {
	const questions = runs.map((run) => run.questions.filter((question) => question.how === how));
	if (questions.some(({ length }) => length === 0)) return [];
	const of = (value: (question: QuestionFigures) => number | null) =>
		medianOf(
			questions.map((each) =>
				medianOf(
					each.map((question) => value(question) ?? NaN).filter((x) => !isNaN(x)),
					2
				)
			),
			2
		);
	const rows = [
		row(
			`${how}: answer to ack, p50`,
			of(({ ack }) => ack.p50),
			'ms',
			limit(`${how}AckP50`)
		),
		row(
			`${how}: answer to ack, p99`,
			of(({ ack }) => ack.p99),
			'ms',
			limit(`${how}AckP99`)
		),
		row(
			`${how}: answer to the host's count, p50`,
			of(({ count }) => count.p50),
			'ms'
		),
		row(
			`${how}: answer to the host's count, p99`,
			of(({ count }) => count.p99),
			'ms'
		),
		row(
			`${how}: first answer to all results`,
			of((q) => q.firstToResultsMs),
			'ms',
			limit(`${how}FirstToResults`)
		),
		row(
			`${how}: last answer to all results`,
			of((q) => q.lastToResultsMs),
			'ms'
		),
		row(
			`${how}: server CPU an answer`,
			of((q) => q.answerCpuMicros),
			'us',
			limit(`${how}CpuMicros`)
		),
		row(
			`${how}: frames an answer`,
			of((q) => q.framesPerAnswer),
			''
		)
	];
	return how === 'atonce'
		? [
				...rows,
				row(
					'atonce: points of right ones apart by',
					of((q) => q.rightPointsSpread),
					''
				)
			]
		: rows;
}

export function row(name: string, got: number, unit: string, limit: number | null = null): Row {
	return { name, got, limit, unit };
}
