import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Happening } from '../../core/game/event';
import type { Game } from '../../core/game/game';
import { viewHost } from '../../core/game/host-view';
import { viewMe } from '../../core/game/player-view';
import { fold } from '../../core/game/reduce';
import { viewRoom } from '../../core/game/room-view';
import { usualSettings } from '../../core/game/settings';
import { standingsOf } from '../../core/game/standings';
import { gameAnswersOf } from '../db/game-answer';
import { eventsOf } from '../db/game-event';
import type { Db } from '../db/open';
import type { Games } from './games';
import type { Room } from './room';
import {
	answer,
	ferryGame,
	gameDatabase,
	openAll,
	questions,
	quizIn,
	scriptFor,
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

const pass = (ms = 1) => vi.advanceTimersByTimeAsync(ms);

const seats = fc.nat(4);
const numbers = fc.nat(3);
type Step = (game: Game) => Happening;
const steps = fc.array(
	fc.oneof(
		fc.record({ seat: seats, option: fc.nat(3) }).map(({ seat, option }): Step => (game) => {
			return answer(seat, game.asked.length === 2 ? [2, 0, 1] : option, game.asked.length);
		}),
		fc.constant<Step>((game) => ({
			type: 'wentOn',
			from: { phase: game.phase, number: game.asked.length }
		})),
		fc.record({ type: fc.constantFrom('left', 'kicked', 'approved'), seat: seats }).map(
			(happening): Step =>
				() =>
					happening
		),
		fc
			.constantFrom<Happening>(
				{ type: 'paused' },
				{ type: 'resumed' },
				{ type: 'extended', ms: 15_000 },
				{ type: 'ended' },
				{ type: 'cut', questions: [2] },
				{ type: 'locked', isLocked: true },
				{ type: 'settled', settings: { ...usualSettings, cap: 5000, asksSure: true } },
				{ type: 'joined', device: 'device of Kit', name: 'Kit', team: null }
			)
			.map(
				(happening): Step =>
					() =>
						happening
			),
		numbers.map((number): Step => () => ({ type: 'skipped', number })),
		numbers.map((number): Step => () => ({ type: 'ruled', number, ruling: { is: 'key', right: [0, 3] } })),
		fc.record({ seat: seats, number: numbers }).map(({ seat, number }): Step => () => {
			return { type: 'challenged', seat, number, reason: 'not-clear' };
		}),
		seats.map((seat): Step => () => ({ type: 'renamed', seat, name: 'Zoë' })),
		seats.map((seat): Step => () => ({ type: 'timed', seat, factor: 2 }))
	),
	{ maxLength: 30 }
);

/** What a phone shows but for what it knows by itself or learns with the next view: its answer, who else is here. */
function shownOn(wire: TestWire) {
	const { room, me } = wire.view ?? {};
	const { name, status, team, closesAt, result, hasChallenged, total } = me ?? {};
	return { room, me: { name, status, team, closesAt, result, hasChallenged, total } };
}

/** The same, from the game itself. */
async function dueOn(game: Game, seat: number) {
	const wire = new TestWire();
	const view = { t: 'view', seq: game.seq, room: viewRoom(game, await scriptFor('', questions)) } as const;
	wire.heard.push({ ...view, me: viewMe(game, seat, standingsOf(game)) });
	return JSON.parse(JSON.stringify(shownOn(wire))) as ReturnType<typeof shownOn>;
}

/** What the projector shows: its last view, with the count that came after it. */
function shownToClass({ heard }: TestWire) {
	const view = heard.findLastIndex(({ t }) => t === 'host');
	const count = heard.slice(view).findLast((message) => message.t === 'count');
	const host = heard[view];
	if (host?.t !== 'host') return null;
	return { ...host.view, ...(count && { answered: count.answered, of: count.of }) };
}

async function checkPhones(room: Room, phones: readonly TestWire[]): Promise<void> {
	const game = quizIn(room);
	for (const [seat, phone] of phones.entries()) {
		const { status } = game.seats[seat] ?? {};
		if (status === 'kicked') expect(phone.closed).toBe('kicked');
		else expect(shownOn(phone)).toEqual(await dueOn(game, seat));
	}
}

async function checkProjector(room: Room, projector: TestWire): Promise<void> {
	const game = quizIn(room);
	const script = await scriptFor('', questions);
	const options = { isRemote: false, standings: standingsOf(game), now: Date.now() };
	expect(shownToClass(projector)).toEqual(JSON.parse(JSON.stringify(viewHost(game, script, options))));
}

async function checkRows(room: Room): Promise<void> {
	const game = quizIn(room);
	expect(fold(await eventsOf(db, game.id))).toEqual(game);
	const rows = await gameAnswersOf(db, game.id);
	for (let seat = 0; seat < game.seats.length; seat++) {
		const own = rows.filter((row) => row.seat === seat);
		const given = game.asked.flatMap(({ answers }) => answers[seat] ?? []);
		expect(own.reduce((sum, { points }) => sum + points, 0)).toBe(
			given.reduce((sum, { points }) => sum + points, 0)
		);
		expect(own).toHaveLength(given.length);
	}
}

test('whatever happens in a room, no phone and no projector is behind it, and the rows are what the events make', async () => {
	await fc.assert(
		fc.asyncProperty(steps, fc.boolean(), async (play, isAtOnce) => {
			const room = await ferryGame(games, { reveals: isAtOnce ? 'at-once' : 'by-host' });
			const phones = seated(room, ['Ann', 'Bob', 'Cy', 'Di']);
			const projector = new TestWire();
			room.attach(projector, { as: 'projector' });
			await pass();
			for (const step of play) {
				room.happen(step(quizIn(room)));
				await pass(50);
				await checkPhones(room, phones);
			}
			await pass(300);
			await checkProjector(room, projector);
			await checkRows(room);
			games.drop(room.table.id);
		}),
		{ numRuns: 60 }
	);
});
