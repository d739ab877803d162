import { expect, test } from 'vitest';
import { emptyCase } from '../case';
import { scoresOf } from '../scoring/scores';
import { emptyTally, type Tally } from '../votes/ballot';
import type { Argue } from './argue';
import { caseFor, clean, smallDeck, TestArgue } from './fixtures';
import { isBefore } from './drawing';
import { rowsOf } from './rows-of';
import { viewArgueHost } from './view-host';
import { viewArgueMe } from './view-me';
import { viewArgueRoom } from './view-room';

const tally = emptyTally();
const workedOutFor = (argue: Argue, votes: Tally = tally) => ({
	tally: votes,
	scores: isBefore(argue.phase, 'reveal') ? null : scoresOf(rowsOf(argue))
});
const roomOf = ({ argue }: TestArgue, votes?: Tally) => viewArgueRoom(argue, workedOutFor(argue, votes));
const meOf = ({ argue }: TestArgue, seat: number) => viewArgueMe(argue, seat, workedOutFor(argue));
const hostOf = ({ argue }: TestArgue, isRemote = true, votes?: Tally) =>
	viewArgueHost(argue, { ...workedOutFor(argue, votes), isRemote });
const sideOf = ({ argue }: TestArgue, seat: number) => argue.parts[seat]?.side ?? 'routes';
const lobby = (count: number, settings = {}) => new TestArgue(settings).joinMany(count);

/** Everybody has judged all of their pairs. */
function judged(round: TestArgue): TestArgue {
	for (let i = 0; i < 8; i++) {
		for (const seat of round.argue.seats.keys()) if (round.argue.parts[seat]?.pair) round.judge(seat);
	}
	return round;
}

test('the room is told what is played, and who waits to be let in no more', () => {
	const round = lobby(8).goTo('build');
	expect(roomOf(round)).toMatchObject({ kind: 'argue', phase: 'build', mode: 'class', title: 'Ferry row' });
	expect(viewArgueRoom(round.argue, { tally, scores: null }, false)).toMatchObject({ phase: 'lobby' });
});

test('the side named first on the projector changes from phase to phase', () => {
	const round = lobby(8);
	const first: string[] = [];
	for (let i = 0; i < 6; i++) {
		first.push(roomOf(round).firstSide);
		round.goOn(1000);
	}
	expect(new Set(first.filter((_, i) => i % 2 === 0)).size).toBe(1);
	expect(new Set(first.slice(0, 2)).size).toBe(2);
});

test('each side is named first on about half of the phones', () => {
	const round = lobby(40);
	const first = round.argue.seats.filter((_, seat) => meOf(round, seat).firstSide === 'routes').length;
	expect(first).toBeGreaterThan(10);
	expect(first).toBeLessThan(30);
});

test('a hand is of the own side, in an order of its own, and cards come without their tags', () => {
	const round = lobby(20).goTo('build');
	const hands = round.argue.seats.map((_, seat) => meOf(round, seat).hand);
	hands.forEach((hand, seat) =>
		expect(hand.toSorted()).toEqual(smallDeck().offered[sideOf(round, seat)].toSorted())
	);
	expect(new Set(hands.map(String)).size).toBeGreaterThan(10);
	expect(JSON.stringify(roomOf(round))).not.toContain('reach');
});

test('an Evidence Checker gets five cards of both sides', () => {
	const round = lobby(8).say({ type: 'roleTaken', seat: 3, role: 'checker' }).goTo('build');
	const { toCheck, hand, ticks } = meOf(round, 3);
	const ofPatrols = toCheck.filter((card) => card.startsWith('enforcement')).length;
	expect(toCheck).toHaveLength(5);
	expect([2, 3]).toContain(ofPatrols);
	expect(hand).toEqual([]);
	expect(ticks.map(({ part }) => part)).toContain('check-5');
});

test('ticks say what is there, and a changed quotation is hinted at', () => {
	const round = lobby(8).goTo('build').draft(0);
	expect(meOf(round, 0).ticks).toContainEqual({ part: 'claim', isThere: true });
	expect(meOf(round, 1).ticks).toContainEqual({ part: 'claim', isThere: false });
	const written = caseFor(sideOf(round, 1));
	const quote = smallDeck().cards.find(({ id }) => id === written.evidence[0]?.card)?.text ?? '';
	written.claim = `They said “${quote.replace('harbour', 'whole town')}” and so do I`;
	round.draft(1, written);
	expect(meOf(round, 1).hints).toMatchObject([{ field: 'claim', nearest: quote }]);
});

test('the first card to answer is the one that clashes most with the own', () => {
	const round = lobby(8).goTo('build').draft(0).goTo('answer');
	const other = sideOf(round, 0) === 'routes' ? 'enforcement' : 'routes';
	const { counters } = meOf(round, 0);
	expect([`${other}-a`, `${other}-b`]).toContain(counters[0]);
	expect(counters).toHaveLength(5);
});

test('no pair tells which of its arguments is an example', () => {
	const round = lobby(8).toCompare();
	const pairs = round.argue.seats.flatMap((_, seat) => meOf(round, seat).pair ?? []);
	expect(pairs.length).toBeGreaterThan(0);
	expect(JSON.stringify(pairs)).not.toContain('"isExample":true');
	expect(roomOf(lobby(8).goTo('example'))).toMatchObject({ pair: { left: { isExample: true } } });
});

test('a writer always sees what became of a text and why', () => {
	const round = lobby(8).goTo('build');
	const hold = { flag: 'hold' as const, findings: ['phone' as const] };
	const written = caseFor(sideOf(round, 0));
	round.say({ type: 'drafted', seat: 0, case: written, filtered: { case: hold, reply: clean } });
	expect(meOf(round, 0).pieces.case).toMatchObject({ isHeld: true, findings: ['phone'], decision: null });
	round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'returned', why: 'Leave the number out' });
	expect(meOf(round, 0).pieces.case).toMatchObject({ decision: 'returned', why: 'Leave the number out' });
});

test('what the class sees together is approved and agreed to, and a name only if both say so', () => {
	const round = judged(lobby(8).toCompare()).goTo('reveal');
	expect(meOf(round, 0).consent).toEqual({ show: null, name: null });
	round.say({ type: 'consented', seat: 0, show: true, name: true });
	round.say({ type: 'consented', seat: 1, show: true, name: false });
	for (const seat of [0, 1]) round.say({ type: 'shown', seat, isShown: true, isNamed: seat === 0 });
	const { room, shownNames, own } = hostOf(round);
	const shown = room.phase === 'reveal' ? room.shown : null;
	expect(shown?.[sideOf(round, 0)]).toHaveLength(sideOf(round, 0) === sideOf(round, 1) ? 2 : 1);
	expect(shownNames[sideOf(round, 0)]).toContain('Player 0');
	expect(JSON.stringify(shownNames)).not.toContain('Player 1');
	expect(JSON.stringify(room)).not.toContain('Player');
	expect(own?.showable.map(({ seat }) => seat).toSorted()).toEqual([0, 1]);
	round.say({ type: 'consented', seat: 0, show: false, name: false });
	expect(JSON.stringify(roomOf(round))).not.toContain('town0');
	expect(hostOf(round).own?.showable).toHaveLength(1);
});

test('scores are told from the reveal on, each to their own player', () => {
	const round = judged(lobby(12).toCompare());
	expect(meOf(round, 0).score).toBeNull();
	round.goTo('reveal');
	expect(meOf(round, 0).score).toMatchObject({ isMarked: false });
	expect(meOf(round, 0).score?.lines.length).toBeGreaterThan(5);
	expect(hostOf(round).people[0]?.own?.score?.evidence).toBe(meOf(round, 0).score?.evidence);
	expect(hostOf(round, false).people[0]?.own).toBeNull();
});

test('crews are shown where the host wants it, never one of which fewer than three are counted', () => {
	const round = judged(lobby(16).toCompare()).goTo('reveal');
	const shown = () => (hostOf(round, false).crews ?? []).map(({ crew }) => crew);
	const members = round.argue.parts.filter(({ crew }) => crew === 0);
	expect([members.length, shown()]).toEqual([4, [0, 1, 2, 3]]);
	const [first, second] = members;
	// Who is in the crew and has written nothing is no part of its mean.
	if (first) first.case = emptyCase;
	expect(shown()).toEqual([0, 1, 2, 3]);
	if (second) second.case = emptyCase;
	expect(shown()).toEqual([1, 2, 3]);
	round.argue.settings.board = 'nothing';
	expect(hostOf(round, false).crews).toBeNull();
	const pairs = judged(lobby(8).toCompare()).goTo('reveal');
	expect(hostOf(pairs, false).crews).toBeNull();
});

test('how the class voted is shown when the host shows it, and nothing below ten', () => {
	const votes: Tally = {
		totals: [{ '4 0 4': 12 }, { '0 4 4': 12 }],
		moves: { '4 0 4>0 4 4': 12 },
		cards: { 'routes-a': 8, 'routes-b': 1, 'enforcement-a': 3 }
	};
	const round = lobby(12).toCompare().goTo('vote2');
	expect(hostOf(round, true, votes).own?.shift).toBeNull();
	round.goTo('debrief');
	expect(hostOf(round, true, votes).own?.shift).toMatchObject({ both: 12 });
	expect(roomOf(round, votes)).toMatchObject({ shift: null });
	round.say({ type: 'votesShown', areShown: true });
	const named = { routes: ['routes-a', 'routes-b'], enforcement: ['enforcement-a'] };
	expect(roomOf(round, votes)).toMatchObject({ shift: { both: 12, pull: null }, named });
	const few: Tally = { ...votes, moves: { '4 0 4>0 4 4': 9 }, cards: { 'routes-a': 9 } };
	expect(roomOf(round, few)).toMatchObject({ shift: null, named: { routes: [], enforcement: [] } });
});

test('the projector counts what is written, and pairs', () => {
	const round = lobby(8).say({ type: 'roleTaken', seat: 7, role: 'checker' }).goTo('build').draft(0).draft(1);
	expect(hostOf(round, false).progress).toMatchObject({
		players: 7,
		claim: 2,
		twoCards: 2,
		reasons: 2,
		replies: 0
	});
	round.goTo('compare');
	expect(hostOf(round, false).progress).toMatchObject({ judged: 0, pairs: 56 });
});

test('the rows of the scores hold nobody who waits or was sent out, and nothing that was said of them', () => {
	const round = judged(lobby(12).toCompare());
	const before = rowsOf(round.argue);
	expect(before).toMatchObject({ pairs: 6, hasSwitch: true, writers: { length: 12 } });
	round.say({ type: 'kicked', seat: 2 });
	const rows = rowsOf(round.argue);
	expect(rows.writers.map(({ seat }) => seat)).not.toContain(2);
	const about = rows.judgements.flatMap(({ judge, a, b }) => [`seat:${judge}`, a, b]);
	expect(about).not.toContain('seat:2');
	expect(rows.judgements.length).toBeLessThan(before.judgements.length);
});

test('three hundred players cost no more than they must', () => {
	const round = lobby(300, { cap: 400 }).goTo('build');
	for (let seat = 0; seat < 300; seat++) round.draft(seat);
	meOf(round, 7);
	const before = performance.now();
	for (let i = 0; i < 1000; i++) meOf(round, 7);
	expect(performance.now() - before).toBeLessThan(500);
});

/** The same round with the two sides exchanged in everything. */
function mirrored(argue: Argue): Argue {
	const swap = { enforcement: 'routes', routes: 'enforcement' } as const;
	const text = JSON.stringify(argue).replace(
		/enforcement|routes/g,
		(side) => swap[side as keyof typeof swap]
	);
	return JSON.parse(text) as Argue;
}

test('exchanging the sides in everything exchanges them in every view and changes nothing else', () => {
	const round = judged(lobby(9, { passesClean: true }).toCompare());
	for (const phase of ['compare', 'reveal', 'switch', 'debrief'] as const) {
		const { argue } = round.goTo(phase);
		const other = mirrored(argue);
		const plain = (view: unknown) => JSON.stringify(view);
		const views = (of: Argue) => [
			...argue.seats.map((_, seat) => plain(viewArgueMe(of, seat, workedOutFor(of)))),
			plain(viewArgueRoom(of, workedOutFor(of)))
		];
		const swapped = views(other).map((view) => plain(mirrored(JSON.parse(view) as Argue)));
		expect(swapped.map(sortedKeys)).toEqual(views(argue).map(sortedKeys));
	}
});

/** Records by side come in whichever order. */
function sortedKeys(view: string): unknown {
	return JSON.parse(view, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
			: value
	);
}
