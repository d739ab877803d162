import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fold } from '../../core/game/reduce';
import { eventsOf } from '../db/game-event';
import { gameAnswersOf } from '../db/game-answer';
import type { Db } from '../db/open';
import { log } from '../log/log';
import type { Games } from './games';
import type { Room } from './room';
import {
	answer,
	asked,
	ferryGame,
	gameDatabase,
	openAll,
	quizIn,
	seated,
	start,
	TestWire,
	timers
} from './room-fixtures';

let db: Db;
let games: Games;
beforeEach(async () => {
	vi.useFakeTimers({ now: start, toFake: [...timers] });
	db = await gameDatabase();
	games = await openAll(db);
});
afterEach(async () => {
	await games.close();
	db.$client.close();
	vi.useRealTimers();
});

/** Lets so much time pass, and with it whatever is due. */
const pass = (ms = 1) => vi.advanceTimersByTimeAsync(ms);

/** Goes on from wherever the game is. */
async function goOn(room: Room): Promise<void> {
	const { phase, asked: opened } = quizIn(room);
	room.happen({ type: 'wentOn', from: { phase, number: opened.length } });
	await pass();
}

/** A game whose first question is open to these players. */
async function opened(names: readonly string[], settings = {}) {
	const room = await ferryGame(games, settings);
	const wires = seated(room, names);
	await pass();
	await goOn(room);
	for (const wire of wires) wire.news();
	return { room, wires };
}

/** What is stored of a game, folded. */
async function stored(room: Room) {
	return fold(await eventsOf(db, room.table.id));
}

test('nobody hears of an answer before it is stored', async () => {
	const { room } = await opened(['Ann', 'Bob']);
	const heard: string[] = [];
	room.happen(answer(0, 1), ({ ok }) => {
		const rows = db.$client.prepare('select count(*) as n from game_answer').get() as { n: number };
		heard.push(`${ok} with ${rows.n} stored`);
	});
	expect(heard).toEqual([]);
	await pass();
	expect(heard).toEqual(['true with 1 stored']);
});

test('what happens in one turn is one row, in order, and a refusal comes no sooner than what was asked before it', async () => {
	const { room } = await opened(['Ann', 'Bob', 'Cy']);
	const { seq } = quizIn(room);
	const heard: unknown[] = [];
	const hear = (who: string) => (outcome: { ok: boolean; error?: string }) =>
		heard.push(outcome.ok ? who : `${who}: ${outcome.error}`);
	room.happen(answer(0, 1), hear('Ann'));
	room.happen(answer(0, 1), hear('Ann again'));
	room.happen(answer(1, 0), hear('Bob'));
	room.happen(answer(7, 0), hear('nobody'));
	expect(heard).toEqual([]);
	await pass();
	expect(heard).toEqual(['Ann', 'Ann again: same-answer', 'Bob', 'nobody: no-seat']);
	expect(quizIn(room).seq).toBe(seq + 2);
	expect(await stored(room)).toEqual(quizIn(room));
	room.happen(answer(7, 0), hear('nobody'));
	expect(heard).toHaveLength(5);
});

test('two answers in one tick are both stored, each as a row', async () => {
	const { room } = await opened(['Ann', 'Bob', 'Cy']);
	await Promise.all([asked(room, answer(0, 1)), asked(room, answer(1, 2)), pass()]);
	expect(await gameAnswersOf(db, room.table.id)).toMatchObject([
		{ question: 0, seat: 0, response: 1, points: 1000, isRight: true },
		{ question: 0, seat: 1, response: 2, points: 0, isRight: false }
	]);
});

test('everything that happens in one turn happens at the moment the turn began', async () => {
	const { room } = await opened(['Ann', 'Bob', 'Cy'], { speed: 'race' });
	await pass(3000);
	room.happen(answer(0, 1));
	vi.setSystemTime(Date.now() + 400);
	room.happen(answer(1, 1));
	await pass();
	const [ann, bob] = quizIn(room).asked[0]?.answers ?? [];
	expect(bob?.points).toBe(ann?.points);
});

test('an answer of somebody else sends a phone nothing; a new phase sends everybody a view', async () => {
	const { room, wires } = await opened(['Ann', 'Bob']);
	const [ann, bob] = wires;
	room.happen(answer(0, 1));
	await pass();
	expect([ann?.news(), bob?.news()]).toEqual([[], []]);
	room.happen(answer(1, 0));
	await pass();
	expect(quizIn(room).phase).toBe('revealed');
	expect(ann?.view).toMatchObject({ room: { phase: 'revealed' }, me: { total: 1000, place: 1 } });
	expect([ann?.news(), bob?.news()]).toEqual([['view'], ['view']]);
});

test('what is not stored yet is shown to nobody, not even to a screen that has just come', async () => {
	const { room } = await opened(['Ann', 'Bob']);
	const late = new TestWire();
	room.happen({ type: 'paused' });
	room.attach(late, { as: 'projector' });
	expect(late.heard).toEqual([]);
	await pass();
	expect(late.host).toMatchObject({ seq: quizIn(room).seq, view: { room: { phase: 'open' } } });
});

test('the host hears of answers ten times a second at most, and of a new phase at once', async () => {
	const names = Array.from({ length: 40 }, (_, i) => `Player ${i}`);
	const { room } = await opened(names);
	const projector = new TestWire();
	room.attach(projector, { as: 'projector' });
	await pass(1000);
	projector.news();
	for (let seat = 0; seat < 39; seat++) {
		room.happen(answer(seat, 1));
		await pass(10);
	}
	await pass(200);
	expect(projector.heard.length).toBeLessThanOrEqual(6);
	expect(projector.heard.at(-1)).toEqual({ t: 'count', number: 1, answered: 39, of: 40 });
	projector.news();
	room.happen(answer(39, 1));
	await pass();
	expect(projector.news()).toEqual(['host']);
});

test('the same seat on another screen: the newer one plays', async () => {
	const { room, wires } = await opened(['Ann']);
	const newer = new TestWire();
	room.attach(newer, { as: 'player', seat: 0 });
	expect(wires[0]?.closed).toBe('replaced');
	expect(newer.view).toMatchObject({ me: { name: 'Ann' } });
	if (wires[0]) room.detach(wires[0]);
	await pass(10_000);
	expect(quizIn(room).seats[0]?.isConnected).toBe(true);
});

test('a page that is loaded again is no absence; after four seconds nobody is waited for', async () => {
	const { room, wires } = await opened(['Ann', 'Bob']);
	const [ann, bob] = wires;
	if (!ann || !bob) throw new Error('nobody is here');
	room.detach(ann);
	await pass(3000);
	const again = new TestWire();
	room.attach(again, { as: 'player', seat: 0 });
	await pass(10_000);
	expect(quizIn(room).seats[0]?.isConnected).toBe(true);
	room.detach(bob);
	room.happen(answer(0, 1));
	await pass(3000);
	expect(quizIn(room).phase).toBe('open');
	await pass(2000);
	expect(quizIn(room)).toMatchObject({
		phase: 'revealed',
		seats: [{ isConnected: true }, { isConnected: false }]
	});
});

test('a question closes by itself when its time is up', async () => {
	const { room, wires } = await opened(['Ann'], { seconds: 5 });
	await pass(5700);
	expect(quizIn(room).phase).toBe('open');
	await pass(100);
	expect(quizIn(room).phase).toBe('revealed');
	expect(wires[0]?.news()).toEqual(['view']);
	expect(await stored(room)).toEqual(quizIn(room));
});

test('whoever is sent out is told so, and nothing more', async () => {
	const { room, wires } = await opened(['Ann', 'Bob']);
	room.happen({ type: 'kicked', seat: 1 });
	await pass();
	expect(wires[1]?.closed).toBe('kicked');
	expect(wires[1]?.heard).toEqual([]);
	await goOn(room);
	expect(wires[1]?.heard).toEqual([]);
});

test('a phone that takes nothing is sent nothing, and one whole view once it has caught up', async () => {
	const { room, wires } = await opened(['Ann', 'Bob']);
	const [ann] = wires;
	if (!ann) throw new Error('nobody is here');
	ann.backlog = 300_000;
	for (const type of ['paused', 'resumed', 'paused', 'resumed'] as const) {
		room.happen({ type });
		await pass();
	}
	await pass(2000);
	expect(ann.heard).toEqual([]);
	ann.backlog = 0;
	await pass(1000);
	expect(ann.heard).toMatchObject([{ t: 'view', seq: quizIn(room).seq }]);
});

test('an accepted challenge changes the rows of every answer as it changes the game', async () => {
	const { room } = await opened(['Ann', 'Bob', 'Cy']);
	for (const [seat, option] of [2, 1, 0].entries()) room.happen(answer(seat, option));
	await pass();
	for (const ruling of [{ is: 'key', right: [2] }, { is: 'dropped' }, null] as const) {
		room.happen({
			type: 'ruled',
			number: 1,
			ruling: ruling?.is === 'key' ? { ...ruling, right: [2] } : ruling
		});
		await pass();
		const answers = quizIn(room).asked[0]?.answers ?? [];
		const rows = await gameAnswersOf(db, room.table.id);
		expect(rows.map(({ points, isRight }) => ({ points, isRight }))).toEqual(
			answers.map((given) => ({ points: given?.points, isRight: given?.isRight }))
		);
	}
});

test('a question that is skipped or left open at the end counts for nobody in the rows either', async () => {
	const { room } = await opened(['Ann', 'Bob']);
	room.happen(answer(0, 1));
	room.happen({ type: 'skipped', number: 1 });
	room.happen(answer(0, [2, 0, 1], 2));
	room.happen({ type: 'ended' });
	await pass();
	expect(quizIn(room).phase).toBe('over');
	expect((await gameAnswersOf(db, room.table.id)).map(({ points }) => points)).toEqual([0, 0]);
});

test('an event that fails on the way leaves the game as it is stored', async () => {
	const { room } = await opened(['Ann', 'Bob']);
	const before = structuredClone(quizIn(room));
	const { level } = log;
	log.level = 'silent';
	room.happen({ type: 'settled', settings: null as never }, () => {
		throw new Error('so does whoever asked');
	});
	quizIn(room).seats.length = 0;
	await pass();
	log.level = level;
	expect(quizIn(room)).toEqual(before);
	await Promise.all([expect(asked(room, answer(0, 1))).resolves.toMatchObject({ ok: true }), pass()]);
});

test('who waits to be let in sees no question, and the whole of it once inside', async () => {
	const room = await ferryGame(games, { approvesEach: true });
	const wires = seated(room, ['Ann', 'Bob']);
	await pass();
	room.happen({ type: 'approved', seat: 0 });
	await pass();
	await goOn(room);
	expect(wires.map((wire) => wire.view?.room.phase)).toEqual(['open', 'lobby']);
	room.happen({ type: 'approved', seat: 1 });
	await pass();
	expect(wires[1]?.view?.room.phase).toBe('open');
});
