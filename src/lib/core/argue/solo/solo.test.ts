import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chip } from '../scoring/rows';
import { sides, type Side } from '../../quotes/codebook';
import { caseFor, smallDeck } from '../round/fixtures';
import { caseParts } from '../scoring/ticks';
import { opposite, type Deck } from '../deck/deck';
import { handOf, steelmanHandOf } from './hands';
import { followUpsTo, nextOpposing } from './opponent';
import { soloPairs } from './pairs';
import { newSolo, solo, soloAfter, withStep } from './reduce';
import { nextStepsOf, scoreOfSolo } from './score';
import { soloPhases, type Begun, type Deed, type Solo, type SoloRefusal, type SoloStep } from './solo';
import { viewSolo } from './view';

const start = 1_000_000;

function begun(side: Side = 'enforcement', seed = 7): Begun {
	return { deck: { ...smallDeck(), seed }, side, startedAt: start };
}

/** Takes a step ten seconds after the last one. */
function after(state: Solo, deed: Deed): Solo {
	const next = solo(state, { ...deed, at: state.since + 10_000 });
	if (!next.ok) throw new Error(next.error);
	return next.value;
}

function refusal(state: Solo, deed: Deed, afterMs = 10_000): SoloRefusal | null {
	const next = solo(state, { ...deed, at: state.since + afterMs });
	return next.ok ? null : next.error;
}

function build(side: Side): Deed {
	const { claim, evidence } = caseFor(side);
	return { do: 'build', claim, evidence, isDone: true };
}

const replies = [
	'That may hold elsewhere, but our harbour families could not use any ferry before the winter storms come.',
	'Nobody says how often that harbour plan was tried, or who paid for it before the storms.',
	'Both count for our harbour, yet a family that waits through winter nights needs help first.'
];

function reply(state: Solo, i: number): Deed {
	return {
		do: 'reply',
		reply: replies[i] ?? '',
		move: (['accept-but', 'question', 'weigh'] as const)[i] ?? null,
		backing: `${state.side}-c`,
		isDone: true
	};
}

/** Everything done and well done. */
function playedThrough(side: Side = 'enforcement'): Solo {
	let state: Solo = after(newSolo(begun(side)), build(side));
	for (let i = 0; i < 3; i++) {
		state = after(state, reply(state, i));
		if (state.phase === 'exchange' && state.open.asked !== null) state = after(state, { do: 'pass' });
	}
	const text =
		'A steady service would let worried people travel without paying anybody for a dangerous night.';
	const card =
		state.phase === 'steelman' ? (steelmanHandOf(state).find((id) => /-[ab]$/.test(id)) ?? null) : null;
	state = after(state, { do: 'steelman', card, text, isDone: true });
	state = after(state, {
		do: 'turn',
		text: 'They would say that nights can be calm in other ways.',
		isDone: true
	});
	for (const [i, pair] of soloPairs(state.deck, side).entries()) {
		const choice = pair.a.endsWith(':claim') ? 'right' : 'left';
		state = after(state, { do: 'judge', number: i + 1, choice, chips: ['clearer-reason'] });
	}
	return after(state, { do: 'compare', lacks: ['claim'] });
}

test('an exercise that has every part earns everything, for either side', () => {
	for (const side of sides) {
		const over = playedThrough(side);
		if (over.phase !== 'over') throw new Error(over.phase);
		const { total, lines, evidence, fairMinded } = scoreOfSolo(over);
		expect(lines.filter(({ points, most }) => points < most)).toEqual([]);
		expect({ total, evidence, fairMinded }).toEqual({ total: 100, evidence: 50, fairMinded: 20 });
		expect(nextStepsOf({ lines })).toEqual([]);
	}
});

test('an exercise that was passed through earns little and names three next steps', () => {
	let state: Solo = after(newSolo(begun()), { do: 'build', claim: 'Boats', evidence: [], isDone: true });
	while (state.phase === 'exchange' || state.phase === 'steelman' || state.phase === 'turned') {
		state = after(state, { do: 'pass' });
	}
	for (let i = 1; i <= 3; i++)
		state = after(state, { do: 'judge', number: i, choice: 'left', chips: ['clearer-reason'] });
	state = after(state, { do: 'compare', lacks: [] });
	if (state.phase !== 'over') throw new Error(state.phase);
	const score = scoreOfSolo(state);
	expect(score.evidence).toBe(0);
	expect(nextStepsOf(score).map(({ rule }) => rule)).toEqual(['answers', 'claim', 'reason']);
});

test('the opponent speaks three different cards of the other side, hardest clash first', () => {
	const state = after(newSolo(begun()), build('enforcement'));
	if (state.phase !== 'exchange') throw new Error(state.phase);
	const own = ['enforcement-a', 'enforcement-b'];
	const spoken: string[] = [];
	for (let i = 0; i < 5; i++) {
		const card = nextOpposing({ ...state, own, spoken });
		expect(card?.reach.routes).toBeGreaterThan(0);
		spoken.push(card?.id ?? 'none');
	}
	expect(spoken[0]).toBe(state.open.card);
	expect(['routes-a', 'routes-b']).toContain(spoken[0]);
	expect(new Set(spoken).size).toBe(5);
	expect(nextOpposing({ ...state, own, spoken })).toBeNull();
});

test('the opponent leaves the speaker alone who has just spoken', () => {
	const deck = smallDeck();
	const one = deck.cards.find(({ id }) => id === 'routes-a');
	if (!one) throw new Error('no card');
	const cards = deck.cards.map((card) => (card.id === 'routes-b' ? { ...card, speaker: one.speaker } : card));
	for (let seed = 0; seed < 10; seed++) {
		const turn = {
			deck: { ...deck, cards, seed },
			side: 'enforcement',
			own: [],
			spoken: ['routes-a']
		} as const;
		expect(nextOpposing(turn)?.id).toBe('routes-d');
	}
});

test('what the opponent asks follows its three rules', () => {
	const card = smallDeck().cards.find(({ id }) => id === 'routes-a') ?? null;
	const given = { reply: 'Ferries cost a great deal.', move: 'weigh', backing: 'enforcement-a' } as const;
	expect(followUpsTo(given, card, null)).toEqual([]);
	expect(followUpsTo({ ...given, backing: null }, card, null)).toEqual(['no-quote']);
	expect(followUpsTo({ ...given, reply: 'That is not so, and it never was.' }, card, null)).toEqual([
		'which-part'
	]);
	expect(followUpsTo(given, card, { ...given, card: 'routes-b', asked: [] })).toEqual(['same-move']);
});

test('a reply that is asked about can be changed once, or kept', () => {
	const first = after(newSolo(begun()), build('enforcement'));
	const bare: Deed = {
		do: 'reply',
		reply: 'I do not think so at all.',
		move: null,
		backing: null,
		isDone: true
	};
	const asked = after(first, bare);
	expect(asked).toMatchObject({
		phase: 'exchange',
		exchanges: [],
		open: { asked: ['no-quote', 'which-part'] }
	});
	expect(after(asked, bare)).toMatchObject({
		phase: 'exchange',
		exchanges: [{ asked: ['no-quote', 'which-part'] }]
	});
	expect(after(asked, { do: 'pass' })).toMatchObject({
		phase: 'exchange',
		exchanges: [{ reply: bare.reply }]
	});
});

test('bad input is refused and changes nothing', () => {
	const state = newSolo(begun());
	const [one = '', two = '', three = ''] = handOf(state);
	const written = (claim: string, ...evidence: [string, string][]): Deed => ({
		do: 'build',
		claim,
		evidence: evidence.map(([card, reason]) => ({ card, reason })),
		isDone: true
	});
	expect(refusal(state, written(' \n '))).toBe('nothing-written');
	expect(refusal(state, written('word '.repeat(26)))).toBe('claim-too-long');
	expect(refusal(state, written('x'.repeat(401)))).toBe('claim-too-long');
	expect(refusal(state, written('', [one, 'word '.repeat(46)]))).toBe('reason-too-long');
	expect(refusal(state, written('', ['routes-a', '']))).toBe('not-a-card');
	expect(refusal(state, written('', [one, ''], [one, '']))).toBe('same-card');
	expect(refusal(state, written('', [one, ''], [two, ''], [three, '']))).toBe('too-many-cards');
	expect(refusal(state, { do: 'pass' })).toBe('wrong-phase');
	const exchange = after(state, build('enforcement'));
	expect(refusal(exchange, build('enforcement'))).toBe('wrong-phase');
	expect(refusal(exchange, { ...reply(exchange, 0), reply: '' } as Deed)).toBe('nothing-written');
	expect(refusal(exchange, { ...reply(exchange, 0), backing: 'routes-a' } as Deed)).toBe('not-a-card');
});

test('a pair needs a reason, and one of them may be too close once it has been read', () => {
	let state: Solo = after(newSolo(begun()), build('enforcement'));
	while (state.phase !== 'judge') state = after(state, { do: 'pass' });
	const close: Deed = { do: 'judge', number: 1, choice: 'close', chips: [] };
	expect(refusal(state, { ...close, choice: 'left' })).toBe('chip-missing');
	expect(refusal(state, close, 7_999)).toBe('too-soon');
	expect(refusal(state, { ...close, number: 2 })).toBe('already-judged');
	state = after(state, close);
	expect(refusal(state, { ...close, number: 2 })).toBe('close-is-used');
	expect(refusal(state, close)).toBe('already-judged');
});

test('both sides have a pair to compare, and one more has a plain answer', () => {
	for (let seed = 0; seed < 40; seed++) {
		const pairs = soloPairs({ ...smallDeck(), seed }, 'routes');
		expect(
			pairs
				.filter(({ isCheck }) => !isCheck)
				.map(({ side }) => side)
				.toSorted()
		).toEqual([...sides]);
		expect(pairs.filter(({ isCheck }) => isCheck)).toHaveLength(1);
		for (const { a, b, side } of pairs) expect([a, b].every((id) => id.includes(side))).toBe(true);
	}
	expect(soloPairs({ ...smallDeck(), exemplars: [] }, 'routes')).toEqual([]);
});

const text = fc.constantFrom(
	'',
	' ',
	'boats boats boats',
	...replies,
	'word '.repeat(60),
	'<b>&"',
	'Это не по-английски'
);
const card = fc.option(fc.constantFrom(...smallDeck().cards.map(({ id }) => id), 'no-such-card'), {
	nil: null
});
const isDone = fc.boolean();
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
	fc.record({
		do: fc.constant('build' as const),
		claim: text,
		evidence: fc.array(fc.record({ card: card.map((id) => id ?? ''), reason: text }), { maxLength: 3 }),
		isDone
	}),
	fc.record({
		do: fc.constant('reply' as const),
		reply: text,
		move: fc.constantFrom('accept-but' as const, 'weigh' as const, null),
		backing: card,
		isDone
	}),
	fc.record({ do: fc.constant('steelman' as const), card, text, isDone }),
	fc.record({ do: fc.constant('turn' as const), text, isDone }),
	fc.constant({ do: 'pass' as const }),
	fc.record({
		do: fc.constant('judge' as const),
		number: fc.integer({ min: 0, max: 4 }),
		choice: fc.constantFrom('left' as const, 'right' as const, 'close' as const),
		chips: fc.constantFrom<Chip[][]>([], ['clearer-reason'])
	}),
	fc.record({ do: fc.constant('compare' as const), lacks: fc.subarray([...caseParts]) })
);
/** Steps that lead on more often than chance would, with anything in between. */
const anyDeeds = fc.array(
	fc.oneof(anyDeed, fc.constantFrom<Deed>(build('enforcement'), build('routes'), { do: 'pass' })),
	{ maxLength: 40 }
);

function run(
	begin: Begun,
	deeds: readonly Deed[]
): { state: Solo; kept: SoloStep[]; went: (SoloRefusal | 'ok')[] } {
	let state = newSolo(begin);
	let kept: SoloStep[] = [];
	const went: (SoloRefusal | 'ok')[] = [];
	for (const [i, deed] of deeds.entries()) {
		const step = { ...deed, at: start + (i + 1) * 9000 };
		const next = solo(state, step);
		went.push(next.ok ? 'ok' : next.error);
		if (!next.ok) continue;
		expect(soloPhases.indexOf(next.value.phase)).toBeGreaterThanOrEqual(soloPhases.indexOf(state.phase));
		state = next.value;
		kept = withStep(kept, step);
	}
	return { state, kept, went };
}

test('whatever is done, the kept steps lead to the same place, and it can be shown', () => {
	fc.assert(
		fc.property(fc.constantFrom(...sides), fc.nat(1000), anyDeeds, (side, seed, deeds) => {
			const begin = begun(side, seed);
			const { state, kept } = run(begin, deeds);
			expect(soloAfter(begin, kept)).toEqual(state);
			expect(viewSolo(state).phase).toBe(state.phase);
		}),
		{ numRuns: 60 }
	);
});

test('exchanging the sides in everything changes no answer of the rules and no score', () => {
	fc.assert(
		fc.property(fc.constantFrom(...sides), fc.nat(1000), anyDeeds, (side, seed, deeds) => {
			const begin = begun(side, seed);
			const mirror = { ...begin, deck: mirrored(begin.deck), side: opposite(side) };
			const [one, other] = [run(begin, deeds), run(mirror, deeds)];
			expect(other.went).toEqual(one.went);
			if (one.state.phase === 'over' && other.state.phase === 'over') {
				expect(scoreOfSolo(other.state)).toEqual(scoreOfSolo(one.state));
			}
			if (one.state.phase === 'exchange') expect(other.state).toMatchObject({ open: one.state.open });
		}),
		{ numRuns: 60 }
	);
	const over = playedThrough();
	if (over.phase !== 'over') throw new Error(over.phase);
	const mirror = { ...over, deck: mirrored(over.deck), side: opposite(over.side) };
	expect(scoreOfSolo(mirror)).toEqual(scoreOfSolo(over));
});

function mirrored(deck: Deck): Deck {
	const { motion, cards, offered, exemplars } = deck;
	return {
		...deck,
		motion: { ...motion, sides: motion.sides.map((each) => ({ ...each, side: opposite(each.side) })) },
		cards: cards.map((each) => ({
			...each,
			reach: { enforcement: each.reach.routes, routes: each.reach.enforcement }
		})),
		offered: { enforcement: offered.routes, routes: offered.enforcement },
		exemplars: exemplars.map((each) => ({ ...each, side: opposite(each.side) }))
	};
}
