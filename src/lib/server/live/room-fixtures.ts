import type { AnyHappening } from '../../core/live/event';
import type { ServerMessage } from '../../core/live/protocol';
import { matchUp, whoSaidIt } from '../../core/game/fixtures';
import { usualSettings, type GameSettings } from '../../core/game/settings';
import type { Happening } from '../../core/game/event';
import type { Game } from '../../core/game/game';
import type { Script } from '../../core/game/sheet';
import type { Question } from '../../core/questions/question';
import { openDatabase, type Db } from '../db/open';
import { addRound } from '../db/round';
import { openGames, type Games } from './games';
import type { Outcome } from './journal';
import type { Room } from './room';
import { textFilter } from './text-filter';
import type { Goodbye, Wire } from './wire';

export const start = Date.UTC(2030, 2, 4, 10);
export const questions: Question[] = [whoSaidIt, matchUp, { ...whoSaidIt, id: 'who-said-it:q5' }];

const filter = textFilter();

const spec = { seed: 1, count: 3, kinds: [], articles: [], missedOf: null };

/** What screens show of the fixtures' questions. */
export function scriptFor(_: string, asked: readonly Question[]): Promise<Script> {
	const sheets = asked.map(({ kind, stem, options }) => ({
		question: { kind, stems: [stem].flat(), options, speaker: null, date: null },
		sources: [],
		sides: []
	}));
	return Promise.resolve({ motion: { question: 'A bridge?', sides: [] } as never, sheets });
}

/** A database that games can be made in. */
export async function gameDatabase(file = ':memory:'): Promise<Db> {
	const db = openDatabase(file, 'drizzle');
	await addRound(db, { slug: 'ferry', spec, questions, own: null, createdAt: new Date(start) });
	return db;
}

/** What has to stand still for a test to say how time passes. */
export const timers = [
	'setTimeout',
	'clearTimeout',
	'setInterval',
	'clearInterval',
	'setImmediate',
	'clearImmediate',
	'Date'
] as const;

export function openAll(db: Db): Promise<Games> {
	return openGames({ db, scriptFor, filter, clock: Date.now });
}

/** Somebody's game about the ferry. */
export function ferryGame(
	games: Games,
	settings: Partial<GameSettings> = {},
	device = 'teacher'
): Promise<Room> {
	return games.make({
		device,
		roundSlug: 'ferry',
		title: 'Ferry row',
		questions,
		settings: { ...usualSettings, cap: 5000, ...settings },
		seed: 7
	});
}

/** The quiz that is played in a room. */
export function quizIn({ play }: Room): Game {
	if (play.kind !== 'quiz') throw new Error('no quiz is played here');
	return play.table;
}

/** What became of something, once that is known. */
export function asked(room: Room, happening: AnyHappening): Promise<Outcome> {
	return new Promise((resolve) => room.happen(happening, resolve));
}

export function answer(seat: number, response: number | number[], number = 1): Happening {
	const key = `${seat}:${number}:${JSON.stringify(response)}`;
	return { type: 'answered', seat, number, response, isSure: null, key, claimedMs: null, delayMs: 0 };
}

/** A screen that remembers what it was sent. */
export class TestWire implements Wire {
	readonly heard: ServerMessage[] = [];
	backlog = 0;
	closed: Goodbye | undefined;

	send(message: Uint8Array): void {
		this.heard.push(JSON.parse(Buffer.from(message).toString()) as ServerMessage);
	}

	close(why: Goodbye): void {
		this.closed = why;
	}

	/** What was heard since the last time, by kind. */
	news(): string[] {
		return this.heard.splice(0).map(({ t }) => t);
	}

	/** The last whole view. */
	get view() {
		const view = this.heard.findLast((message) => message.t === 'view');
		return view && isQuiz(view) ? view : undefined;
	}

	get host() {
		return this.heard.findLast((message) => message.t === 'host');
	}
}

/** Whether a view is of a quiz. */
export function isQuiz<T extends { room: { kind: string } }>(
	view: T
): view is Extract<T, { room: { kind: 'quiz' } }> {
	return view.room.kind === 'quiz';
}

/** Players take the first seats of a room. @returns their screens, which are shown something with the next commit */
export function seated(room: Room, names: readonly string[]): TestWire[] {
	return names.map((name) => {
		const wire = new TestWire();
		room.happen({ type: 'joined', device: `device of ${name}`, name, team: null }, (outcome) => {
			const seat = outcome.ok ? room.table.seatByDevice[`device of ${name}`] : undefined;
			if (seat !== undefined) room.attach(wire, { as: 'player', seat });
		});
		return wire;
	});
}
