import { expect, test } from 'vitest';
import { TestGame } from './fixtures';
import { fold } from './reduce';

// What goes wrong in other live quizzes, and must not here: the faults that are matters of rule. Those of connections
// are in server/live/faults.test.ts.

function openGame(settings = {}) {
	return new TestGame(settings).join('Ann', 1).join('Bob', 2).goOn(10);
}

test('an answer sent after the reveal does not count for the next question', () => {
	const played = openGame({ standings: 'end' }).say({ type: 'closed', number: 1 }, 20);
	expect(played.answer(0, 1, { after: 21, number: 1 }).refused).toBe('time-is-up');
	played.goOn(22);
	expect(played.game.asked).toHaveLength(2);
	expect(played.answer(0, 1, { after: 23, number: 1 }).refused).toBe('not-this-question');
	expect(played.game.asked.flatMap(({ answers }) => answers)).toEqual([]);
});

test('a double click does not start two rounds, and does not skip a reveal', () => {
	const played = new TestGame().join('Ann', 1);
	const press = { type: 'wentOn', from: { phase: 'lobby', number: 0 } } as const;
	played.say(press).say(press);
	expect(played.refused).toBe('moved-on');
	expect(played.game.asked).toHaveLength(1);
	const close = { type: 'closed', number: 1 } as const;
	played.say(close).say(close);
	expect(played.game.phase).toBe('revealed');
});

test('a late answer earns no negative points: it is refused, or it counts as one in time', () => {
	const inGrace = openGame({ speed: 'race' }).answer(0, 1, { after: 40.7 });
	expect(inGrace.points(0)).toEqual([500]);
	const late = openGame({ speed: 'race' }).answer(0, 1, { after: 41 });
	expect([late.refused, late.points(0)]).toEqual(['time-is-up', [0]]);
});

test('speed does not decide the score: late in the question the same knowledge earns the same', () => {
	const played = openGame().answer(0, 1, { after: 11 }).answer(1, 1, { after: 39 });
	expect([played.points(0), played.points(1)]).toEqual([[1000], [1000]]);
});

test('two answers in the same moment both count, and the totals add up', () => {
	const played = new TestGame({ cap: 200 });
	for (let i = 0; i < 130; i++) played.join(`Player ${i}`, 1);
	played.goOn(2);
	for (let i = 0; i < 130; i++) played.answer(i, 1, { after: 5 });
	expect(played.game.phase).toBe('revealed');
	expect(played.game.seats.map((_, seat) => played.points(seat)[0])).toEqual(Array(130).fill(1000));
});

test('a retry of a stored answer changes nothing, whenever it comes', () => {
	const played = openGame().answer(0, 1, { key: 'one' });
	expect(played.answer(0, 1, { key: 'one' }).refused).toBe('same-answer');
	played.say({ type: 'closed', number: 1 }).goOn().goOn();
	expect(played.answer(0, 1, { key: 'one', number: 1 }).refused).toBe('same-answer');
});

test('an answer may be changed until time is up, and the last one counts', () => {
	const played = openGame().answer(0, 0, { key: 'one', after: 12 }).answer(0, 1, { key: 'two', after: 20 });
	expect(played.points(0)).toEqual([1000]);
	expect(played.game.phase).toBe('open');
});

test('“Zoe” is long enough, and two players called Sam are two players', () => {
	const played = new TestGame().join('Zoe').say({ type: 'joined', device: '1', name: 'Sam', team: null });
	played.say({ type: 'joined', device: '2', name: 'Sam', team: null });
	expect(played.game.seats.map(({ name }) => name)).toEqual(['Zoe', 'Sam', 'Sam 2']);
});

test('a dropped player does not hold every question up to its full time', () => {
	const played = openGame().say({ type: 'disconnected', seat: 1 }, 11).answer(0, 1, { after: 12 });
	expect(played.game.phase).toBe('revealed');
});

test('a reload is the same player with the same score, as often as it happens', () => {
	const played = openGame().answer(0, 1);
	for (let i = 0; i < 3; i++) played.say({ type: 'disconnected', seat: 0 }).join('Ann');
	expect(played.game.seats).toHaveLength(2);
	expect(played.points(0)).toEqual([1000]);
});

test('a server that restarts goes on where it was', () => {
	const { record, game } = openGame().answer(0, 1, { after: 12 });
	expect(fold(record)).toEqual(game);
});
