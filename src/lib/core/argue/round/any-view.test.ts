import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom, drawBelow } from '../../kit/chance';
import type { Scores } from '../scoring/rows';
import { scoresOf } from '../scoring/scores';
import { emptyTally, type Tally } from '../votes/ballot';
import { decisions, pieces, type Argue } from './argue';
import { caseFor, TestArgue } from './fixtures';
import type { Filtered } from './event';
import { isBefore } from './drawing';
import { argueLeaksIn, type ArgueViewer } from './leaks';
import { rowsOf } from './rows-of';
import { seatOf } from '../pairs/check-pair';
import { mayGoToProjector } from './pool';
import { shownOf } from './shown';
import { viewArgueMe } from './view-me';
import { viewArgueRoom, type WorkedOut } from './view-room';

type Draw = (below: number) => number;
const filtered: Filtered[] = [
	{ flag: 'clean', findings: [] },
	{ flag: 'clean', findings: [] },
	{ flag: 'look', findings: ['copied', 'too-long'] },
	{ flag: 'hold', findings: ['name', 'phone'] }
];

/** Words that nobody else writes. */
const mark = (seat: number, box: string) => `${box}of${'abcdefghijkl'[seat]}${'abcdefghijkl'[seat]}`;

/** A whole round in which everybody does something by lot; `look` sees it after every step. */
function play(draw: Draw, look: (argue: Argue) => void): void {
	const round = new TestArgue(
		{ passesClean: draw(2) === 0, board: draw(2) ? 'crews' : 'nothing' },
		draw(999)
	);
	const players = 7 + draw(5);
	for (let i = 0; i < players; i++) round.join(`Name${mark(i, '')}`);
	const everybody = Array.from({ length: players }, (_, seat) => seat);
	round.say({ type: 'timed', seat: 1, factor: 1.5 }).say({ type: 'roleTaken', seat: 2, role: 'checker' });
	while (round.argue.phase !== 'over') {
		round.goOn(3000);
		for (const seat of everybody) step(round, seat, draw);
		look(round.argue);
		if (draw(3) === 0) round.say({ type: 'cleanApproved' }, 10);
		if (draw(6) === 0) round.say({ type: 'kicked', seat: draw(players) }, 10);
		for (const seat of everybody) decide(round, seat, draw);
		look(round.argue);
	}
}

function step(round: TestArgue, seat: number, draw: Draw): void {
	const side = round.argue.parts[seat]?.side ?? 'routes';
	const at = (what: number) => filtered[what] ?? filtered[0];
	const found = { case: at(draw(4)), reply: at(draw(4)) } as { case: Filtered; reply: Filtered };
	const written = caseFor(side, mark(seat, 'case'));
	written.answer.reply = written.answer.reply.replaceAll('case', 'reply');
	round.say({ type: 'drafted', seat, case: written, filtered: found }, 10);
	round.say({ type: 'voted', seat, wave: round.argue.phase === 'vote1' ? 0 : 1 }, 10);
	round.say(
		{
			type: 'steelmanned',
			seat,
			steelman: { card: null, text: `The best ${mark(seat, 'steelman')} reason for it that there is` },
			filtered: found.case
		},
		10
	);
	for (const piece of pieces) {
		if (draw(3) === 0) round.say({ type: 'handedIn', seat, piece, isHandedIn: true }, 10);
	}
	for (let i = draw(4); i > 0; i--) round.judge(seat, draw(2) ? 'left' : 'right');
	if (draw(9) === 0) {
		const number = round.argue.parts[seat]?.pair?.number ?? 1;
		round.say({ type: 'reported', seat, what: { in: 'pair', number, which: 'left' } }, 10);
	}
	round.say({ type: 'consented', seat, show: draw(3) > 0, name: draw(2) === 0 }, 10);
	if (draw(5) === 0) round.say({ type: 'tagChallenged', seat, card: 'routes-a', why: mark(seat, 'why') }, 10);
}

function decide(round: TestArgue, seat: number, draw: Draw): void {
	for (const piece of pieces) {
		const decision = decisions[draw(8)] ?? 'approved';
		if (draw(2)) round.say({ type: 'decided', seat, piece, decision, why: mark(seat, 'note') }, 10);
	}
	if (draw(2)) round.say({ type: 'shown', seat, isShown: true, isNamed: draw(2) === 0 }, 10);
	if (draw(9) === 0) round.say({ type: 'votesShown', areShown: true }, 10);
	if (draw(5) === 0) round.say({ type: 'nudged', seat }, 10);
}

const tally: Tally = {
	...emptyTally(),
	totals: [{ '4 0 4': 12 }, { '0 4 4': 12 }],
	moves: { '4 0 4>0 4 4': 12 }
};
/** Worked out once a phase: it is what costs most here. Before the reveal too, when nobody may see any of it. */
const scoresOfPhase = new WeakMap<Argue, { phase: string; scores: Scores }>();
function workedOutFor(argue: Argue): WorkedOut {
	const last = scoresOfPhase.get(argue);
	const isFresh = last?.phase === argue.phase || (last !== undefined && isBefore(argue.phase, 'reveal'));
	const { scores } = isFresh ? last : { scores: scoresOf(rowsOf(argue)) };
	scoresOfPhase.set(argue, { phase: argue.phase, scores });
	return { tally, scores };
}

function anyRounds(runs: number, look: (argue: Argue) => void): void {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
			const chance = chanceFrom(seed);
			play((below) => drawBelow(chance, below), look);
		}),
		{ numRuns: runs }
	);
}

test(
	'nobody sees what only others, the teacher or the record may know, in any round',
	{ timeout: 20_000 },
	() => {
		anyRounds(2, (argue) => {
			const workedOut = workedOutFor(argue);
			// A few seats a moment: over a round they are all.
			const first = argue.seq % argue.seats.length;
			const viewers: ArgueViewer[] = [
				{ as: 'player', seat: first },
				{ as: 'player', seat: (first + 3) % argue.seats.length },
				{ as: argue.seq % 5 === 0 ? 'remote' : 'projector' }
			];
			for (const viewer of viewers) expect(argueLeaksIn(argue, workedOut, viewer)).toEqual([]);
		});
	}
);

test('what finds leaks does find them', () => {
	const round = new TestArgue({ passesClean: true });
	const { argue } = round.joinMany(8).toCompare();
	const workedOut = workedOutFor(argue);
	const leaks = (viewer: ArgueViewer) => argueLeaksIn(argue, workedOut, viewer).length > 0;
	const viewers: ArgueViewer[] = [{ as: 'player', seat: 0 }, { as: 'projector' }, { as: 'remote' }];
	expect(viewers.map(leaks)).toEqual([false, false, false]);
	// Nobody compares what was written for their own side.
	const fellow = argue.parts.find(({ side }, seat) => seat > 0 && side === argue.parts[0]?.side);
	Object.assign(argue.deck.motion, { leak: [fellow?.case] });
	expect(viewers.map(leaks)).toEqual([true, true, false]);
	Object.assign(argue.deck.motion, { leak: { device: 'abc' } });
	expect(viewers.map(leaks)).toEqual([true, true, true]);
});

test(
	'no word of somebody else is on a phone that is not in the pair in front or shown to all',
	{ timeout: 20_000 },
	() => {
		anyRounds(2, (argue) => {
			const workedOut = workedOutFor(argue);
			const room = JSON.stringify(viewArgueRoom(argue, workedOut));
			const shown = (['enforcement', 'routes'] as const).flatMap((side) => shownOf(argue, side));
			argue.seats.forEach((_, seat) => {
				const me = JSON.stringify(viewArgueMe(argue, seat, workedOut));
				const pair = argue.parts[seat]?.pair;
				const inPair = pair ? [seatOf(pair.a), seatOf(pair.b)] : [];
				argue.seats.forEach((__, other) => {
					const isRead = inPair.includes(other) || shown.some((each) => each.seat === other);
					const text = other === seat ? room : room + me;
					for (const box of ['Name', 'why', 'note']) expect(text).not.toContain(mark(other, box));
					if (!isRead)
						for (const box of ['case', 'reply'])
							expect(room + (other === seat ? '' : me)).not.toContain(mark(other, box));
					const { steelman } = argue.parts[other]?.moderation ?? {};
					if (steelman && !mayGoToProjector(steelman)) expect(text).not.toContain(mark(other, 'steelman'));
				});
			});
		});
	}
);
