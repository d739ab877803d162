import { expect, test } from 'vitest';
import type { Of } from '../game/event';
import { fold } from '../game/reduce';
import { made, start, TestGame } from '../game/fixtures';
import { scriptOf } from '../game/sheet';
import { bensQuote, ben, cleo, dov, dovsQuote, cleosQuote, smallCorpus } from '../quotes/fixtures';
import type { Question, Source } from '../questions/question';
import type { Quote } from '../quotes/quote';
import type { GameSettings } from '../game/settings';
import { reportOf } from './report';
import { tablesOf } from './tables';

const sourceOf = ({ id, article, start, end }: Quote): Source => ({ quote: id, article, start, end });
const option = (text: string) => ({ text, detail: null, side: null });

/** Ben's words; the right answer is the second. */
const whichSide: Question = {
	id: 'which-side:1',
	kind: 'which-side',
	stem: bensQuote.text,
	options: [
		{ text: 'Patrols', detail: 'More boats on the bar.', side: 'enforcement' },
		{ text: 'Ferries', detail: 'A safe way across.', side: 'routes' },
		option('Both'),
		option('Neither')
	],
	key: 1,
	source: sourceOf(bensQuote),
	speaker: ben.id
};
const pairs: Question = {
	id: 'match-up:1',
	kind: 'match-up',
	stem: [bensQuote.text, dovsQuote.text, cleosQuote.text],
	options: [cleo, ben, dov].map(({ name }) => option(name)),
	key: [1, 2, 0],
	sources: [bensQuote, dovsQuote, cleosQuote].map(sourceOf),
	speakers: [ben.id, dov.id, cleo.id]
};

/** A game of these two questions, about to open the first. */
function game(settings: Partial<GameSettings> = {}, players = ['Ada', 'Zoë', 'Ben']): TestGame {
	const played = new TestGame();
	const first = made({ reveals: 'by-host', asksSure: true, ...settings }) as Of<'made'>;
	played.game = fold([{ ...first, questions: [whichSide, pairs] }]);
	for (const name of players) played.join(name, 1);
	return played;
}

/** Ada is right after 3 seconds, Zoë sure and wrong after 5, Ben does not answer. */
const first = () => game().goOn(2).answer(0, 1, { after: 5 }).answer(1, 0, { after: 7, isSure: true });
/** Ada pairs everything, Zoë one of three. */
const both = () =>
	first()
		.goOn()
		.goOn()
		.goOn()
		.goOn(20)
		.answer(0, [1, 2, 0], { after: 30 })
		.answer(1, [1, 0, 2])
		.goOn()
		.goOn();

const reportFor = ({ game }: TestGame) => reportOf(game, scriptOf(smallCorpus, game.questions));

test('there is a report from the first answer on, without the answer to the question', () => {
	const open = reportFor(first());
	expect(open.questions).toMatchObject([{ number: 1, state: 'open', answered: 2, right: null, sources: [] }]);
	expect(open.questions[0]?.choices.map(({ chosen, isRight }) => chosen ?? isRight)).toEqual(
		Array(4).fill(null)
	);
	expect(open.players.map(({ points, cells }) => [points, cells])).toEqual(Array(3).fill([0, [null]]));
	expect(open).toMatchObject({ speakers: [], whichSide: [], quoteSides: [] });
});

test('a question is reported with the share of each option, its time and who was sure and wrong', () => {
	const [row] = reportFor(both()).questions;
	expect(row).toMatchObject({ state: 'counted', answered: 2, right: 1, medianMs: 4000, confidentlyWrong: 1 });
	expect(row?.choices.map(({ text, isRight, chosen, share }) => [text, isRight, chosen, share])).toEqual([
		['Patrols', false, 1, 0.5],
		['Ferries', true, 1, 0.5],
		['Both', false, 0, 0],
		['Neither', false, 0, 0]
	]);
	expect(row?.sources).toMatchObject([
		{ speaker: { name: 'Ben Tarrow' }, article: { slug: 'quay-talks-2030' } }
	]);
});

test('a match-up is reported by its pairs', () => {
	const [, row] = reportFor(both()).questions;
	expect(row).toMatchObject({ kind: 'match-up', answered: 2, right: 1, confidentlyWrong: 0 });
	expect(row?.choices.map(({ detail, chosen, share }) => [detail, chosen, share])).toEqual([
		['Ben Tarrow', 2, 1],
		['Dov Ellery', 1, 0.5],
		['Cleo Marsh', 1, 0.5]
	]);
});

test('players are reported best first, each with every answer', () => {
	const { players } = reportFor(both());
	expect(
		players.map(({ name, place, points, answered, right }) => [name, place, points, answered, right])
	).toEqual([
		['Ada', 1, 2000, 2, 2],
		['Zoë', 2, 83, 2, 0],
		['Ben', 3, 0, 0, 0]
	]);
	expect(players[1]).toMatchObject({
		cells: [
			{ answer: 'Patrols', isRight: false, points: -250, isSure: true, takenMs: 5000 },
			{ answer: 'Ben Tarrow; Cleo Marsh; Dov Ellery', points: 333, isSure: false }
		]
	});
	expect(players[2]).toMatchObject({ medianMs: null, cells: [null, null] });
});

test('what the class knew is counted by speaker and by side, each quote by itself', () => {
	const report = reportFor(both());
	expect(report.speakers).toEqual([
		{ name: 'Ben Tarrow', role: 'Of Open Shore', answered: 4, right: 3 },
		{ name: 'Dov Ellery', role: 'Former harbour master', answered: 2, right: 1 },
		{ name: 'Cleo Marsh', role: 'Shadow Harbour Secretary', answered: 2, right: 1 }
	]);
	expect(report.whichSide).toEqual([
		{ side: 'routes', name: 'Ferries', line: 'A safe way across.', answered: 2, right: 1 }
	]);
	expect(report.quoteSides.map(({ side, answered, right }) => [side, answered, right])).toEqual([
		['routes', 6, 4],
		['both', 2, 1]
	]);
});

test('a question that was left out stays in the report and counts nowhere', () => {
	const played = both().say({ type: 'ruled', number: 1, ruling: { is: 'dropped' } });
	const report = reportFor(played);
	expect(report.questions[0]).toMatchObject({ state: 'dropped', answered: 2 });
	expect(report.whichSide).toEqual([]);
	expect(report.players[0]).toMatchObject({ points: 1000, answered: 1, right: 1 });
});

test('another key is reported as the one that counts', () => {
	const played = both().say({ type: 'ruled', number: 1, ruling: { is: 'key', right: [0] } });
	const report = reportFor(played);
	expect(report.questions[0]).toMatchObject({ state: 'changed', right: 1, confidentlyWrong: 0 });
	expect(report.questions[0]?.choices.map(({ isRight }) => isRight)).toEqual([true, false, false, false]);
	expect(report.whichSide).toMatchObject([{ side: 'enforcement', answered: 2, right: 1 }]);
});

test('who was sent out is not in the report, who left is', () => {
	const report = reportFor(both().say({ type: 'kicked', seat: 0 }).say({ type: 'left', seat: 1 }));
	expect(report.players.map(({ name }) => name)).toEqual(['Zoë', 'Ben']);
	expect(report.questions[0]).toMatchObject({ answered: 1, right: 0 });
	expect(JSON.stringify(report)).not.toContain('Ada');
});

test('counted hands make rows of questions, and no players', () => {
	const played = game({ devices: 'none' }, []).goOn(1).goOn();
	played
		.say({ type: 'handsCounted', number: 1, hands: [4, 15, 1, 0] })
		.goOn()
		.goOn()
		.goOn();
	played
		.say({ type: 'handsCounted', number: 2, hands: [12, 9, 3] })
		.goOn()
		.goOn();
	const report = reportFor(played);
	expect(report).toMatchObject({ isByHands: true, endedAt: start + 1000, players: [] });
	expect(report.questions).toMatchObject([
		{ answered: 20, right: 15, medianMs: null, confidentlyWrong: null },
		{ answered: 12, right: null, choices: [{ chosen: 12 }, { chosen: 9 }, { chosen: 3 }] }
	]);
	expect(report.speakers[0]).toMatchObject({ name: 'Ben Tarrow', answered: 32, right: 27 });
	expect(tablesOf(report).map(({ name }) => name)).not.toContain('Players');
});

test('a game that nobody has begun has an empty report and no tables', () => {
	const report = reportFor(game({}, []));
	expect(report).toMatchObject({ questions: [], players: [], endedAt: null });
	expect(tablesOf(report)).toEqual([]);
});

test('a question from an article that has left the collection is reported without it', () => {
	const played = both();
	const report = reportOf(
		played.game,
		scriptOf({ ...smallCorpus, articles: [], quotes: [], speakers: [] }, played.game.questions)
	);
	expect(report.questions[0]?.sources).toEqual([{ speaker: null, article: null }]);
	expect(report.questions[1]?.choices[0]).toMatchObject({ detail: 'Ben Tarrow', chosen: 2 });
	expect(report.quoteSides).toEqual([]);
	expect(report.speakers).toHaveLength(3);
});

test('tables hold what the report holds, every row as long as its head', () => {
	const tables = tablesOf(reportFor(both()));
	expect(tables.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual([
		'Questions 2',
		'Options 7',
		'Players 3',
		'Answers 4',
		'Speakers 3',
		'Which side 1',
		'Quotes by side 2'
	]);
	for (const { head, rows } of tables) {
		expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
	}
	expect(tables[0]?.rows[0]?.slice(0, 7)).toEqual([
		1,
		'Which side',
		bensQuote.text,
		'Ben Tarrow',
		'Minister meets the harbour towns',
		'Northmouth Lantern',
		'2030-03-04'
	]);
	expect(tables[2]?.rows[1]).toEqual([2, 'Zoë', 83, 0, 2, 7.5, -250, 333]);
	expect(tables[5]?.rows).toEqual([['Ferries', 'A safe way across.', 2, 1, 50]]);
});

test('teams are a column of the players and a table of their own', () => {
	const played = game({ teams: { count: 2, how: 'dealt' } })
		.goOn(2)
		.answer(0, 1)
		.goOn()
		.goOn();
	const tables = tablesOf(reportFor(played));
	expect(tables.find(({ name }) => name === 'Teams')?.rows).toEqual([
		[1, 'Team 1', 500, 2],
		[2, 'Team 2', 0, 1]
	]);
	expect(tables.find(({ name }) => name === 'Players')?.rows[0]).toEqual([
		1,
		'Ada',
		'Team 1',
		1000,
		1,
		1,
		0,
		1000
	]);
});

test('no report holds what identifies a device', () => {
	const played = both();
	expect(JSON.stringify(played.game)).toContain('device of Ada');
	expect(JSON.stringify(reportFor(played))).not.toMatch(/device|"key"/);
});
