import type { SideAnswer } from '../quotes/codebook';
import type { QuestionKind } from '../questions/question';
import type { ArticleView } from '../questions/view';
import type { PlayerRow } from './players';
import type { ChoiceRow, QuestionRow } from './questions';
import type { Rate, SideRow } from './rates';
import type { Report } from './report';

/** A table for a spreadsheet or a printed sheet: every row is as long as the head. */
export type ReportTable = { name: string; head: string[]; rows: (string | number | null)[][] };

const kindNames: Record<QuestionKind, string> = {
	'who-said-it': 'Who said it',
	'which-side': 'Which side',
	'finish-the-quote': 'Finish the quote',
	'whos-who': 'Who’s who',
	'match-up': 'Match-up'
};

const stateNames: Record<QuestionRow['state'], string> = {
	open: 'Not revealed yet',
	counted: 'Counts',
	changed: 'Counts, with another key',
	dropped: 'Left out'
};

/** What stands beside the two answers that are no side of the motion, as it does in the question. */
const sideLines: Record<Exclude<SideAnswer, 'enforcement' | 'routes'>, string> = {
	both: 'It helps both sides.',
	neither: 'It helps neither side.'
};

/** The tables of a report that have something in them. Shares are whole per cents, times seconds. */
export function tablesOf(report: Report): ReportTable[] {
	return [
		questionTable(report),
		optionTable(report),
		playerTable(report),
		answerTable(report),
		teamTable(report),
		speakerTable(report),
		sideTable('Which side', report.whichSide),
		sideTable('Quotes by side', report.quoteSides)
	].filter(({ rows }) => rows.length > 0);
}

function questionTable({ questions }: Report): ReportTable {
	return {
		name: 'Questions',
		head: [
			'Question',
			'Kind',
			'Asked about',
			'Speaker',
			'Article',
			'Outlet',
			'Date',
			'State',
			'Answered',
			'Right',
			'Right, %',
			'Median thinking time, s',
			'Sure and not right'
		],
		rows: questions.map((row) => [
			row.number,
			kindNames[row.kind],
			row.stems.join(' / '),
			...creditOf(row),
			stateNames[row.state],
			row.answered,
			row.right,
			row.right === null ? null : percentOf(row.right, row.answered),
			secondsOf(row.medianMs),
			row.confidentlyWrong
		])
	};
}

function creditOf({ sources }: QuestionRow): string[] {
	const all = (texts: (string | null | undefined)[]) =>
		[...new Set(texts.filter((text) => typeof text === 'string'))].join(' / ');
	return [
		all(sources.map(({ speaker }) => speaker?.name)),
		all(sources.map(({ article }) => article?.title)),
		all(sources.map(({ article }) => article?.outlet)),
		all(sources.map(({ article }) => article && dateOf(article)))
	];
}

/** The day as spreadsheets read it; one that nobody gave says so. */
function dateOf({ date, dateBasis }: ArticleView): string | null {
	return dateBasis === 'worked-out' && date !== null ? `${date} (worked out)` : date;
}

function optionTable({ questions }: Report): ReportTable {
	return {
		name: 'Options',
		head: ['Question', 'Option or quote', 'Role or right speaker', 'Right', 'Chosen', 'Chosen, %'],
		rows: questions.flatMap(({ number, choices, answered }) =>
			choices.map((choice) => [number, choice.text, choice.detail, ...countsOf(choice, answered)])
		)
	};
}

function countsOf({ isRight, chosen }: ChoiceRow, answered: number): (string | number | null)[] {
	return [
		isRight === null ? null : yesOrNo(isRight),
		chosen,
		chosen === null ? null : percentOf(chosen, answered)
	];
}

function playerTable({ players, questions, teams }: Report): ReportTable {
	const team = (row: PlayerRow) => (teams.length > 0 ? [teamName(row.team)] : []);
	return {
		name: 'Players',
		head: [
			'Place',
			'Name',
			...(teams.length > 0 ? ['Team'] : []),
			'Points',
			'Right',
			'Answered',
			'Median thinking time, s',
			...questions.map(({ number }) => `Points for question ${number}`)
		],
		rows: players.map((row) => [
			row.place,
			row.name,
			...team(row),
			row.points,
			row.right,
			row.answered,
			secondsOf(row.medianMs),
			...row.cells.map((cell) => cell?.points ?? null)
		])
	};
}

function answerTable({ players, questions }: Report): ReportTable {
	const rows = questions.flatMap(({ number }, i) =>
		players.flatMap(({ name, cells }) => {
			const cell = cells[i];
			if (!cell) return [];
			const { answer, isRight, share, points, isSure, takenMs } = cell;
			const sure = isSure === null ? null : yesOrNo(isSure);
			return [
				[number, name, answer, yesOrNo(isRight), percentOf(share, 1), sure, points, secondsOf(takenMs)]
			];
		})
	);
	return {
		name: 'Answers',
		head: ['Question', 'Name', 'Answer', 'Right', 'Right, %', 'Sure', 'Points', 'Thinking time, s'],
		rows
	};
}

function teamTable({ teams }: Report): ReportTable {
	return {
		name: 'Teams',
		head: ['Place', 'Team', 'Points, mean', 'Members'],
		rows: teams.map(({ place, team, points, members }) => [place, teamName(team), points, members])
	};
}

function speakerTable({ speakers }: Report): ReportTable {
	return {
		name: 'Speakers',
		head: ['Speaker', 'Role', 'Answers', 'Right', 'Right, %'],
		rows: speakers.map(({ name, role, ...rate }) => [name, role, ...rateCells(rate)])
	};
}

function sideTable(name: string, sides: readonly SideRow[]): ReportTable {
	return {
		name,
		head: ['Side', 'In other words', 'Answers', 'Right', 'Right, %'],
		rows: sides.map((row) => [row.name, lineOf(row), ...rateCells(row)])
	};
}

function lineOf({ side, line }: SideRow): string | null {
	return side === 'both' || side === 'neither' ? sideLines[side] : line;
}

function rateCells({ answered, right }: Rate): (number | null)[] {
	return [answered, right, percentOf(right, answered)];
}

function percentOf(part: number, whole: number): number | null {
	return whole === 0 ? null : Math.round((100 * part) / whole);
}

function secondsOf(ms: number | null): number | null {
	return ms === null ? null : Math.round(ms / 100) / 10;
}

function teamName(team: number | null): string | null {
	return team === null ? null : `Team ${team + 1}`;
}

function yesOrNo(is: boolean): string {
	return is ? 'yes' : 'no';
}
