import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sides } from '../../quotes/codebook';
import { timeFactors } from '../../seats/seat';
import { chips } from '../scoring/rows';
import { seatOf } from '../pairs/check-pair';
import { decisions, pieces, type Argue } from './argue';
import { argueDeadline } from './deadline';
import type { ArgueHappening, Filtered } from './event';
import { caseFor, clean, TestArgue } from './fixtures';
import { pairsFor } from './pairing';
import { mayGoToPhones } from './pool';
import { foldArgue } from './reduce';

/** What a test does next: something that happens, or what depends on where the round is. */
type Step = { afterMs: number; happening: ArgueHappening | ((argue: Argue) => ArgueHappening) };

const seat = fc.nat(9);
const side = fc.constantFrom(...sides);
const piece = fc.constantFrom(...pieces);
const filtered: fc.Arbitrary<Filtered> = fc.constantFrom<Filtered[]>(
	clean,
	{ flag: 'hold', findings: ['phone'] },
	{ flag: 'look', findings: ['copied'] }
);
const joins = fc.record({
	type: fc.constant('joined' as const),
	device: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
	name: fc.constantFrom('Sam', 'Zoë', null),
	team: fc.constant(null)
});
const ofSeat = fc.record({
	type: fc.constantFrom('connected', 'disconnected', 'left', 'approved', 'kicked', 'nudged'),
	seat
}) as fc.Arbitrary<ArgueHappening>;
const goingOn = (argue: Argue): ArgueHappening => ({ type: 'wentOn', from: { phase: argue.phase } });
const goingBack = (argue: Argue): ArgueHappening => ({ type: 'wentBack', from: { phase: argue.phase } });
const drafts = fc
	.record({ seat, filtered, own: fc.constantFrom('x', 'y', ''), isOther: fc.boolean() })
	.map(({ seat, filtered, own, isOther }) => (argue: Argue): ArgueHappening => {
		const argued = argue.parts[seat]?.side ?? 'routes';
		const written = caseFor(isOther ? 'enforcement' : argued, own);
		return { type: 'drafted', seat, case: written, filtered: { case: filtered, reply: filtered } };
	});
const judging = fc
	.record({ seat, choice: fc.constantFrom('left', 'right', 'close'), chips: fc.subarray([...chips]) })
	.map((said) => (argue: Argue): ArgueHappening => ({
		type: 'judged',
		number: argue.parts[said.seat]?.pair?.number ?? 1,
		...said
	}));
const steelmen = fc
	.record({ seat, filtered, card: fc.constantFrom(null, 'routes-a', 'enforcement-a') })
	.map(({ seat, filtered, card }): ArgueHappening => ({
		type: 'steelmanned',
		seat,
		steelman: { card, text: 'The best reason.' },
		filtered
	}));
const others = fc.oneof<fc.Arbitrary<ArgueHappening>[]>(
	fc.record({ type: fc.constant('roleTaken'), seat, role: fc.constantFrom('arguer', 'checker') }),
	fc.record({ type: fc.constant('moved'), seat, side }),
	fc.record({ type: fc.constant('voted'), seat, wave: fc.constantFrom<(0 | 1)[]>(0, 1) }),
	fc.record({ type: fc.constant('handedIn'), seat, piece, isHandedIn: fc.boolean() }),
	fc.record({
		type: fc.constant('decided'),
		seat,
		piece,
		decision: fc.constantFrom(...decisions),
		why: fc.constant(null)
	}),
	fc.record({
		type: fc.constant('reported'),
		seat,
		what: fc.oneof(
			fc.record({
				in: fc.constant('pair' as const),
				number: fc.nat(4),
				which: fc.constantFrom<('left' | 'right')[]>('left', 'right')
			}),
			fc.record({ in: fc.constant('shown' as const), side, index: fc.nat(2) })
		)
	}),
	fc.record({ type: fc.constant('consented'), seat, show: fc.boolean(), name: fc.boolean() }),
	fc.record({ type: fc.constant('shown'), seat, isShown: fc.boolean(), isNamed: fc.boolean() }),
	fc.record({ type: fc.constant('timed'), seat, factor: fc.constantFrom(...timeFactors) }),
	fc.record({
		type: fc.constant('tagChallenged'),
		seat,
		card: fc.constantFrom('routes-a', 'no'),
		why: fc.constant('x')
	}),
	fc.record({ type: fc.constant('tagRuled'), seat, card: fc.constant('routes-a'), isAccepted: fc.boolean() }),
	fc.constantFrom<ArgueHappening[]>(
		{ type: 'cleanApproved' },
		{ type: 'approvedAll' },
		{ type: 'redrawn' },
		{ type: 'paused' },
		{ type: 'resumed' },
		{ type: 'extended', ms: 60_000 },
		{ type: 'ticked' },
		{ type: 'restarted' },
		{ type: 'ended' }
	)
);

const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.record({
		afterMs: fc.constantFrom(0, 500, 9000, 700_000),
		happening: fc.oneof(
			{ weight: 3, arbitrary: joins },
			{ weight: 1, arbitrary: ofSeat },
			{ weight: 4, arbitrary: fc.constantFrom(goingOn, goingOn, goingOn, goingBack) },
			{ weight: 5, arbitrary: drafts },
			{ weight: 5, arbitrary: judging },
			{ weight: 1, arbitrary: steelmen },
			{ weight: 4, arbitrary: others }
		)
	}),
	{ maxLength: 90 }
);

/** Where a round stands when the random part begins: chance alone would seldom come as far as comparing. */
type Beginning = 'lobby' | 'approving' | 'compare';

function playedBy(taken: readonly Step[], beginning: Beginning): TestArgue {
	const approvesEach = beginning === 'approving';
	const round = new TestArgue({ approvesEach, passesClean: true }).joinMany(8);
	if (approvesEach) round.say({ type: 'approvedAll' });
	if (beginning === 'compare') round.toCompare();
	for (const { afterMs, happening } of taken) {
		const before = JSON.stringify(round.argue);
		round.say(typeof happening === 'function' ? happening(round.argue) : happening, afterMs);
		if (round.refused) expect(JSON.stringify(round.argue)).toBe(before);
		holds(round.argue);
	}
	return round;
}

/** What is true of every round at every moment. */
function holds(argue: Argue): void {
	expect(argue.parts).toHaveLength(argue.seats.length);
	if (argueDeadline(argue) !== null) expect(argue.phase).not.toBe('over');
	argue.parts.forEach(({ pair, side, crew, role }, seat) => {
		if (pair) expect(argue.phase).toBe('compare');
		if (role === 'checker') expect(side).toBeNull();
		for (const id of pair && !pair.isCheck ? [pair.a, pair.b] : []) {
			const writer = argue.parts[seatOf(id) ?? -1];
			if (side && writer) expect(writer.side).not.toBe(side);
			if (writer) expect(writer.crew).not.toBe(crew);
			if (writer) expect(mayGoToPhones(writer.moderation.case, argue.settings)).toBe(true);
		}
		const judged = argue.judgements.filter(({ judge }) => judge === seat);
		expect(judged.length).toBeLessThanOrEqual(pairsFor(argue));
	});
	for (const { seat, isNamed } of argue.shown) {
		const part = argue.parts[seat];
		expect(part?.moderation.case.decision).toBe('approved');
		expect(part?.consent.show).toBe(true);
		if (isNamed) expect(part?.consent.name).toBe(true);
	}
}

test('no order of events makes an impossible round, a refusal changes nothing, and the record makes it again', () => {
	fc.assert(
		fc.property(steps, fc.constantFrom<Beginning[]>('lobby', 'approving', 'compare'), (taken, beginning) => {
			const round = playedBy(taken, beginning);
			expect(foldArgue(structuredClone(round.record))).toEqual(round.argue);
		}),
		{ numRuns: 150 }
	);
});
