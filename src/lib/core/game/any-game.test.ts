import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCorpus } from '../quotes/fixtures';
import type { Response } from '../scoring/mark';
import { isAwaited } from './closing';
import { deadline } from './deadline';
import type { Happening } from './event';
import { TestGame } from './fixtures';
import { leaksIn, type Viewer } from './leaks';
import { worthOf } from './marking';
import { fold } from './reduce';
import { challengeReasons, type Game, type Place, type Ruling } from './game';
import { timeFactors } from '../seats/seat';
import { usualSettings, type GameSettings } from './settings';
import { scriptOf } from './sheet';
import { isPlaced, isRevealed, standingsOf } from './standings';

/** What a test does next: something that happens now, or what depends on where the game is. */
type Step = { afterMs: number; happening: Happening | ((game: Game) => Happening) };

const seats = fc.nat(5);
const numbers = fc.nat(4);
const responses: fc.Arbitrary<Response> = fc.oneof<fc.Arbitrary<Response>[]>(
	fc.nat(4),
	fc.constantFrom<Response>([2, 0, 1], [0, 1, 2], [0, 0, 1], [1])
);

const settings: fc.Arbitrary<GameSettings> = fc.record({
	seconds: fc.constantFrom(5, 30),
	speed: fc.constantFrom('fair', 'brisk', 'race'),
	asksSure: fc.boolean(),
	names: fc.constantFrom('own', 'generated'),
	approvesEach: fc.boolean(),
	allowsLate: fc.boolean(),
	cap: fc.constantFrom(3, 40),
	teams: fc.constantFrom(null, { count: 2, how: 'dealt' } as const, { count: 3, how: 'chosen' } as const),
	standings: fc.constantFrom('each', 'end', 'never'),
	board: fc.constantFrom('five', 'teams', 'nothing'),
	reveals: fc.constantFrom('at-once', 'by-host'),
	devices: fc.constant('each'),
	lessonMinutes: fc.constantFrom(null, 40),
	hasSound: fc.constant(false)
});

const joins = fc.record({
	type: fc.constant('joined' as const),
	device: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
	name: fc.constantFrom('Sam', 'Zoë', 'sam', '', null, 'محمد'),
	team: fc.constantFrom(null, 0, 2)
});
const seatEvents = fc.record({
	type: fc.constantFrom('connected', 'disconnected', 'left', 'approved', 'kicked'),
	seat: seats
}) as fc.Arbitrary<Happening>;
const answers = fc
	.record({
		seat: seats,
		wrongNumber: fc.option(numbers),
		response: responses,
		isSure: fc.constantFrom(null, true, false),
		key: fc.constantFrom('k', 'l'),
		claimedMs: fc.option(fc.nat(9000)),
		delayMs: fc.nat(1000)
	})
	.map(({ wrongNumber, ...given }) => (game: Game): Happening => ({
		type: 'answered',
		number: wrongNumber ?? game.asked.length,
		...given
	}));
const goingOn = (game: Game): Happening => ({ type: 'wentOn', from: placeOf(game) });
const rulings = fc.constantFrom<(Ruling | null)[]>(
	null,
	{ is: 'dropped' } as const,
	{ is: 'key' as const, right: [0, 3] },
	{ is: 'key' as const, right: [9] }
);
const others = fc.oneof(
	fc.constantFrom<Happening>(
		{ type: 'paused' },
		{ type: 'approvedAll' },
		{ type: 'resumed' },
		{ type: 'ticked' },
		{ type: 'restarted' },
		{ type: 'extended', ms: 15_000 },
		{ type: 'ended' },
		{ type: 'wentOn', from: { phase: 'lobby', number: 0 } },
		{ type: 'cut', questions: [2] },
		{ type: 'pinned', pin: '111111' }
	),
	numbers.map((number): Happening => ({ type: 'closed', number })),
	numbers.map((number): Happening => ({ type: 'skipped', number })),
	numbers.map((number): Happening => ({ type: 'declined', number })),
	fc.boolean().map((isLocked): Happening => ({ type: 'locked', isLocked })),
	settings.map((changed): Happening => ({ type: 'settled', settings: { ...usualSettings, ...changed } })),
	fc.record({ type: fc.constant('renamed' as const), seat: seats, name: fc.constantFrom('Sam', 'Kit', '') }),
	fc.record({ type: fc.constant('timed' as const), seat: seats, factor: fc.constantFrom(...timeFactors) }),
	fc.record({ type: fc.constant('teamed' as const), seat: seats, team: fc.nat(3) }),
	fc.record({
		type: fc.constant('challenged' as const),
		seat: seats,
		number: numbers,
		reason: fc.constantFrom(...challengeReasons)
	}),
	fc.record({ type: fc.constant('ruled' as const), number: numbers, ruling: rulings })
);

const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.record({
		afterMs: fc.oneof(
			{ arbitrary: fc.nat(3000), weight: 5 },
			{ arbitrary: fc.constantFrom(0, 40_000, -5000), weight: 1 }
		),
		happening: fc.oneof(
			{ arbitrary: joins, weight: 3 },
			{ arbitrary: answers, weight: 6 },
			{ arbitrary: fc.constant(goingOn), weight: 4 },
			{ arbitrary: seatEvents, weight: 2 },
			{ arbitrary: others, weight: 3 }
		)
	}),
	{ minLength: 1, maxLength: 60 }
);

/** Any game at all: joins, leaves, double clicks, late and repeated answers, kicks, pauses, challenges, restarts. */
const anyGame = fc.record({ settings, steps });

/**
 * Plays a game of {@link anyGame}.
 *
 * @param check - looks at the game after every step, and at what the step was refused as
 */
function playAny(
	{ settings, steps }: { settings: GameSettings; steps: readonly Step[] },
	check: (played: TestGame) => void
): TestGame {
	const played = new TestGame(settings);
	for (const { afterMs, happening } of steps) {
		const now = typeof happening === 'function' ? happening(played.game) : happening;
		played.say(now, (played.game.at - played.game.madeAt + afterMs) / 1000);
		check(played);
	}
	return played;
}

function placeOf({ phase, asked }: Game): Place {
	return { phase, number: asked.length };
}

const runs = { numRuns: 400 };

test('replaying the record gives the same game, through JSON too', () => {
	fc.assert(
		fc.property(anyGame, (any) => {
			const { record, game } = playAny(any, () => undefined);
			expect(fold(structuredClone(record))).toEqual(game);
			expect(fold(JSON.parse(JSON.stringify(record)) as typeof record)).toEqual(
				JSON.parse(JSON.stringify(game))
			);
			expect(game.seq).toBe(record.length);
		}),
		runs
	);
});

test('what is refused leaves the game as it was', () => {
	fc.assert(
		fc.property(anyGame, (any) => {
			let before = '';
			playAny(any, ({ game, refused }) => {
				const after = JSON.stringify(game);
				if (refused) expect(after).toBe(before === '' ? after : before);
				before = after;
			});
		}),
		runs
	);
});

test('no game is ever in a state that cannot be', () => {
	fc.assert(
		fc.property(anyGame, (any) => void playAny(any, ({ game }) => checkSound(game))),
		runs
	);
});

function checkSound(game: Game): void {
	const { seats, asked, plan, questions, seatByDevice } = game;
	expect(new Set(seats.map(({ name }) => name)).size).toBe(seats.length);
	expect(Object.values(seatByDevice).map((seat) => seats[seat]?.device)).toEqual(Object.keys(seatByDevice));
	expect(asked.map(({ question }) => question)).toEqual(plan.slice(0, asked.length));
	expect(new Set(plan).size).toBe(plan.length);
	expect(game.phase === 'lobby').toBe(asked.length === 0 && game.phase !== 'over');
	for (const each of asked) {
		expect(each.answers.length).toBeLessThanOrEqual(seats.length);
		const question = questions[each.question];
		for (const answer of each.answers) {
			// Totals are sums of these: each is what its own answer is worth by the key that holds now.
			if (answer && question)
				expect(worthOf(question, each, answer)).toMatchObject({ points: answer.points });
			if (answer) expect(answer.takenMs).toBeGreaterThanOrEqual(0);
		}
	}
	for (const { status, isConnected } of seats) if (isConnected) expect(['in', 'waiting']).toContain(status);
	if (game.phase === 'open') {
		const awaited = seats.filter((_, seat) => isAwaited(game, seat));
		expect(game.clock.waitingFor).toBe(awaited.length);
		expect(deadline(game) === null).toBe(game.clock.pausedAt !== null);
	} else expect(deadline(game)).toBeNull();
}

test('a total is the sum of the answers to the questions that were revealed, and a place counts those ahead', () => {
	fc.assert(
		fc.property(anyGame, (any) => {
			const { game } = playAny(any, () => undefined);
			const { seats, players, counted } = standingsOf(game);
			const revealed = game.asked.filter((_, i) => isRevealed(game, i));
			const totals = game.seats.map((_, seat) => revealed.map(({ answers }) => answers[seat]?.points ?? 0));
			expect(seats.map(({ total }) => total)).toEqual(totals.map((all) => all.reduce((a, b) => a + b, 0)));
			const placed = seats.filter((_, seat) => isPlaced(game.seats[seat]));
			expect(placed).toHaveLength(players);
			for (const { place, total } of placed) {
				const ahead = placed.filter((other) => other.total > total).length;
				expect(place).toBe(counted === 0 ? null : ahead + 1);
			}
			expect(seats.filter(({ place }) => place !== null)).toHaveLength(counted === 0 ? 0 : players);
		}),
		runs
	);
});

test('no screen ever shows a key, an answer of somebody else or a private setting before its time', () => {
	fc.assert(
		fc.property(anyGame, (any) => {
			const { game } = playAny(any, () => undefined);
			const script = scriptOf(smallCorpus, game.questions);
			const viewers: Viewer[] = game.seats.map((_, seat) => ({ as: 'player', seat }));
			for (const viewer of [...viewers, { as: 'projector' } as const, { as: 'remote' } as const]) {
				expect(leaksIn(game, script, viewer)).toEqual([]);
			}
		}),
		{ numRuns: 150 }
	);
});
