import { randomInt } from 'node:crypto';
import type { Moment } from '../../core/seats/seat';
import {
	addGame,
	addHost,
	deleteGame,
	deleteGamesOf,
	gameOf,
	gamesOf,
	isPinTaken,
	setDeletion,
	type GameSummary
} from '../db/game';
import { addEvents } from '../db/game-event';
import { batch, type Db } from '../db/open';
import { newId } from '../session/player';
import { steadyClock, type Clock } from './clock';
import { Journal, type Then } from './journal';
import { begun, type Making } from './making';
import { playOf, recordOf, tableOf, type GameRecord, type Props } from './plays';
import { restored } from './restore';
import { deleteDue, deletesAfter, keepHouse, overShownMs } from './retention';
import { Room, type Seated } from './room';

/** A game of one's own, open or over. `room` is null where nobody can play it any more. */
export type HostedGame = GameRecord & { deletesAt: Date; room: Room | null };

/** So many games one device may have open: making another ends the oldest that nobody looks at. */
const mostOpen = 10;

/**
 * Opens the games: those that were being played when the server stopped go on.
 *
 * @param clock - what time it is; must never go back
 */
export async function openGames(what: Props & { db: Db; clock?: Clock }): Promise<Games> {
	const { db, clock = steadyClock, ...props } = what;
	const games = new Games(new Journal(db, clock), props);
	await games.restore();
	return games;
}

/** Every game that is being played, and those of a host. */
export class Games {
	readonly #journal: Journal;
	readonly #props: Props;
	readonly #rooms = new Map<string, Room>();
	readonly #byPin = new Map<string, Room>();
	readonly #stopHouse: () => void;

	constructor(journal: Journal, props: Props) {
		this.#journal = journal;
		this.#props = props;
		this.#stopHouse = keepHouse(this, journal);
	}

	/** Every room there is, the oldest first. */
	get rooms(): Iterable<Room> {
		return this.#rooms.values();
	}

	/** How many games are being played. */
	get open(): number {
		return [...this.rooms].filter(({ play }) => play.endedAt === null).length;
	}

	now(): Moment {
		return this.#journal.clock();
	}

	/** Takes up what was being played when the server stopped. */
	async restore(): Promise<void> {
		await deleteDue(this, this.#journal);
		const overSince = new Date(this.now() - overShownMs);
		for (const seated of await restored(this.#journal.db, this.#props, overSince)) {
			const room = this.#open(seated);
			if (room.play.endedAt === null) room.happen({ type: 'restarted' });
		}
		await this.#journal.flush();
	}

	/** Makes a game and opens its lobby. It is stored when this returns. */
	async make(making: Making): Promise<Room> {
		this.#endOldestOf(making.device);
		const play = await playOf(await this.#stored(making), this.#props);
		return this.#open({ play, hosts: new Set([making.device]) });
	}

	/** The game that is played under a PIN, or was until a short while ago. */
	byPin(pin: string): Room | undefined {
		return this.#byPin.get(pin);
	}

	isHost(room: Room, device: string): boolean {
		return room.hosts.has(device);
	}

	/** Lets another device host a game. */
	async addHost(room: Room, device: string): Promise<void> {
		await addHost(this.#journal.db, room.table.id, device);
		room.hosts.add(device);
	}

	/** Gives a game another PIN; the old one leads nowhere from then on. */
	newPin(room: Room, then: Then): void {
		const [old, pin] = [room.table.pin, this.#freePin()];
		this.#byPin.set(pin, room);
		room.happen({ type: 'pinned', pin }, (outcome) => {
			this.#byPin.delete(outcome.ok ? old : pin);
			then(outcome);
		});
	}

	/** The games that a device hosts, the newest first. */
	async ofHost(device: string): Promise<GameSummary[]> {
		return (await gamesOf(this.#journal.db, device)).map((summary) => {
			const seats = this.#rooms.get(summary.id)?.table.seats ?? [];
			const players = seats.filter(({ status }) => status === 'in' || status === 'left').length;
			return { ...summary, players: Math.max(players, summary.players) };
		});
	}

	/** The newest game under a PIN that a device hosts, open or over. Another's is the same as none. */
	async forHost(device: string, pin: string): Promise<HostedGame | undefined> {
		const { db } = this.#journal;
		const row = await gameOf(db, device, pin);
		if (!row) return undefined;
		const room = this.#rooms.get(row.id) ?? null;
		const record = room?.play.record ?? (await recordOf(db, row));
		return { ...record, deletesAt: row.deletesAt, room };
	}

	/** Deletes a game of this device's, with everything in it. @returns whether there was such a game */
	async delete(device: string, id: string): Promise<boolean> {
		const isDeleted = await deleteGame(this.#journal.db, device, id);
		if (isDeleted) this.drop(id);
		return isDeleted;
	}

	/** Says when a game of this device's will be deleted. @returns whether there is such a game */
	async setDeletion(device: string, id: string, date: Date): Promise<boolean> {
		return await setDeletion(this.#journal.db, device, id, date);
	}

	/** Deletes every game that this device made, and lets it host no other. */
	async forget(device: string): Promise<void> {
		for (const id of await deleteGamesOf(this.#journal.db, device)) this.drop(id);
		for (const room of this.rooms) room.hosts.delete(device);
	}

	/** Takes a game out of play: what is stored of it stays as it is. */
	drop(id: string): void {
		const room = this.#rooms.get(id);
		if (!room) return;
		room.close('over');
		this.#rooms.delete(id);
		if (this.#byPin.get(room.table.pin) === room) this.#byPin.delete(room.table.pin);
	}

	/** Stores what is left to be stored and says goodbye: the server stops, and comes back. */
	async close(): Promise<void> {
		this.#stopHouse();
		await this.#journal.flush();
		for (const room of this.rooms) room.close('restart');
	}

	#open(seated: Seated): Room {
		const room = new Room(this.#journal, seated);
		this.#rooms.set(room.table.id, room);
		this.#byPin.set(room.table.pin, room);
		return room;
	}

	async #stored(making: Making): Promise<GameRecord> {
		const { db } = this.#journal;
		const pin = this.#freePin();
		const { event, record } = begun(making, { id: newId(), pin, at: this.now() });
		const { id, title, madeAt } = tableOf(record);
		const at = new Date(madeAt);
		const roundSlug = record.kind === 'quiz' ? record.roundSlug : null;
		const row = { id, kind: record.kind, pin, title, hostDevice: making.device, roundSlug, players: 0 };
		try {
			await batch(db, [
				addGame(db, { ...row, madeAt: at, endedAt: null, deletesAt: deletesAfter(at) }),
				addEvents(db, id, [event])
			]);
		} catch (error) {
			// A game that could not be restored still holds its PIN.
			if (isPinTaken(error)) return await this.#stored(making);
			throw error;
		}
		return record;
	}

	#freePin(): string {
		const pin = String(randomInt(100_000, 1_000_000));
		return this.#byPin.has(pin) ? this.#freePin() : pin;
	}

	#endOldestOf(device: string): void {
		const own = [...this.rooms].filter(({ play, hosts }) => play.endedAt === null && hosts.has(device));
		if (own.length < mostOpen) return;
		own.find(({ screens }) => screens === 0)?.happen({ type: 'ended' });
	}
}
