import { ok } from '../../core/kit/result';
import { tidyName } from '../../core/seats/names';
import { seatOfDevice } from '../../core/seats/seat';
import type { ClientMessage, Refusal } from '../../core/live/protocol';
import { doorOf } from './door';
import { Ear, type OpenWire } from './ear';
import type { Games } from './games';
import type { Then } from './journal';
import { isFit } from './name-filter';
import { obey } from './obey';
import type { Room } from './room';
import type { Play } from './play';
import { say, sayNo } from './say';
import { seatKeyFor } from './seat-key';
import { tableFor, type Table } from './table';
import type { WrongTries } from './wrong-tries';

/** What every connection shares. */
export type House = { games: Games; cookieKey: string; wrongPins: WrongTries };

/** Whose connection it is: the hash of the device's token, and where it calls from. */
export type Caller = { device: string; address: string };

type Message<T extends ClientMessage['t']> = Extract<ClientMessage, { t: T }>;

/** At most so far may a player claim to have thought less than passed here, in milliseconds. */
const longestDelayMs = 1000;

/** One connection, from hello to goodbye. What it hears becomes something that happens in its room, or is refused. */
export class Connection {
	/** When it was made, or was last told that its PIN is wrong, by a clock that never goes back. */
	since: number;

	readonly #house: House;
	readonly #wire: OpenWire;
	readonly #caller: Caller;
	readonly #ear: Ear;
	#table: Table | null = null;
	#isGuessing = false;
	#roundTripMs = 0;

	constructor(house: House, wire: OpenWire, caller: Caller) {
		this.#house = house;
		this.#wire = wire;
		this.#caller = caller;
		this.since = performance.now();
		this.#ear = new Ear(wire, this.since);
	}

	get address(): string {
		return this.#caller.address;
	}

	/** Whether it has yet to say which game it is here for, and is not being kept waiting for the answer. */
	get isNew(): boolean {
		return this.#table === null && !this.#isGuessing;
	}

	/** How long the last way there and back took. A quick one counts at once; who dawdles gains little by it. */
	measured(roundTripMs: number): void {
		const before = this.#roundTripMs;
		this.#roundTripMs =
			before === 0 || roundTripMs < before ? roundTripMs : before + (roundTripMs - before) / 8;
	}

	/** A message came. */
	receive(bytes: Buffer | string): void {
		const message = this.#ear.hear(bytes, performance.now());
		if (message) this.#take(message);
	}

	/** The wire is cut. */
	closed(): void {
		if (this.#table?.viewer) this.#table.room.detach(this.#wire);
		this.#table = null;
	}

	#take(message: ClientMessage): void {
		switch (message.t) {
			case 'answer':
				return this.#answer(message);
			case 'clock':
				return this.#tellTime(message.sent);
			case 'hello':
				return void this.#greet(message);
			case 'look':
				return this.#look();
			case 'join':
				return this.#join(message);
			case 'act':
				return this.#act(message);
			case 'challenge':
				return this.#challenge(message);
			case 'team':
				return this.#chooseTeam(message);
			case 'leave':
				return this.#leave();
			case 'host':
				return this.#command(message);
		}
	}

	#answer({ number, response, isSure, key, thoughtMs }: Message<'answer'>): void {
		const place = this.#place(key);
		if (!place) return;
		const { room, seat } = place;
		const claimedMs = thoughtMs ?? null;
		const delayMs = Math.min(longestDelayMs, Math.round(this.#roundTripMs));
		room.happen(
			{ type: 'answered', seat, number, response, isSure: isSure ?? null, key, claimedMs, delayMs },
			(outcome) => {
				if (outcome.ok || outcome.error === 'same-answer') say(this.#wire, { t: 'ack', number, key });
				else this.#refuse(outcome.error, key);
			}
		);
	}

	/** The player's own seat; where there is none, says so. */
	#place(ref?: string): { room: Room; seat: number } | null {
		const table = this.#table;
		if (table?.viewer?.as === 'player') return { room: table.room, seat: table.viewer.seat };
		this.#refuse('no-seat', ref);
		return null;
	}

	/** As the game has it, which may have been played while the computer's clock was wrong. */
	#tellTime(sent: number): void {
		const at = (this.#table?.room ?? this.#house.games).now();
		say(this.#wire, { t: 'clock', sent, at });
	}

	async #greet(hello: Message<'hello'>): Promise<void> {
		if (this.#isGuessing) return sayNo(this.#wire, 'too-fast', { afterMs: 1000 });
		this.closed();
		const table = tableFor(this.#house, hello, this.#caller.device);
		if (table === 'not-host') return this.#refuse('not-host');
		if (table === null) return await this.#refuseLater();
		this.#sitAt(table);
	}

	/** Shows all that there is to see from a seat, or from the door. */
	#sitAt(table: Table): void {
		this.#table = table;
		const { room, device, viewer } = table;
		if (viewer) this.#ear.trust();
		if (viewer) room.attach(this.#wire, viewer);
		else say(this.#wire, doorOf(room.play, device));
	}

	/** So that nobody finds a game by trying PINs. */
	async #refuseLater(): Promise<void> {
		this.#isGuessing = true;
		const delayMs = await this.#house.wrongPins.delayFor(this.address);
		if (delayMs === null) return this.#wire.fail('flood');
		setTimeout(() => {
			this.#isGuessing = false;
			this.since = performance.now();
			this.#refuse('no-game');
		}, delayMs).unref();
	}

	#look(): void {
		const table = this.#table;
		if (table?.viewer) table.room.show(this.#wire);
		else if (table) this.#sitAt(table);
	}

	#join({ name, team = null, ref }: Message<'join'>): void {
		const table = this.#table;
		if (!table) return this.#refuse('no-game', ref);
		if (table.viewer && table.viewer.as !== 'player') return this.#refuse('no-seat', ref);
		const { room, device } = table;
		const wish = room.table.settings.names === 'generated' || name === null ? null : tidyName(name);
		if (wish !== null && !isFit(wish)) return this.#refuse('name-not-fit', ref);
		room.happen({ type: 'joined', device, name: wish, team }, (outcome) => {
			if (outcome.ok) this.#sitDown(table, ref);
			else this.#refuse(outcome.error, ref);
		});
	}

	#sitDown({ room, device }: Table, ref: string | undefined): void {
		const seat = seatOfDevice(room.table, device);
		if (seat === null || !this.#wire.isOpen || this.#table?.room !== room) return;
		const seatKey = seatKeyFor(this.#house.cookieKey, room.table.id, seat);
		say(this.#wire, { t: 'joined', seat, seatKey, ...(ref !== undefined && { ref }) });
		this.#sitAt({ room, device, viewer: { as: 'player', seat } });
	}

	/** Something in an argue round. What stands already is done, for whoever asks again after an answer was lost. */
	#act({ act, ref }: Message<'act'>): void {
		const place = this.#place(ref);
		if (!place) return;
		const { room, seat } = place;
		const play: Play = room.play;
		const happening = play.happeningForAct(act, seat);
		if (!happening.ok) return this.#refuse(happening.error, ref);
		room.happen(happening.value, (outcome) => {
			const isAgain =
				!outcome.ok && (outcome.error === 'already-voted' || outcome.error === 'already-judged');
			this.#tell(ref)(isAgain ? ok(null) : outcome);
		});
	}

	#challenge({ number, reason, ref }: Message<'challenge'>): void {
		const place = this.#place(ref);
		place?.room.happen({ type: 'challenged', seat: place.seat, number, reason }, this.#tell(ref));
	}

	#chooseTeam({ team, ref }: Message<'team'>): void {
		const place = this.#place(ref);
		if (!place) return;
		if (place.room.play.teamsToChoose() === null) return this.#refuse('wrong-phase', ref);
		place.room.happen({ type: 'teamed', seat: place.seat, team }, this.#tell(ref));
	}

	#leave(): void {
		const place = this.#place();
		const table = this.#table;
		if (!place || !table) return;
		place.room.happen({ type: 'left', seat: place.seat }, (outcome) => {
			if (!outcome.ok) return this.#refuse(outcome.error);
			if (this.#table !== table) return;
			place.room.detach(this.#wire);
			this.#sitAt({ ...table, viewer: null });
		});
	}

	#command({ command, ref }: Message<'host'>): void {
		const { games } = this.#house;
		const table = this.#table;
		const isHost = table?.viewer && table.viewer.as !== 'player' && games.isHost(table.room, table.device);
		if (!table || !isHost) return this.#refuse('not-host', ref);
		obey({ games, room: table.room }, command, this.#tell(ref));
	}

	/** Says what became of something that was asked for. */
	#tell(ref: string | undefined): Then {
		return (outcome) => {
			if (!outcome.ok) this.#refuse(outcome.error, ref);
			else if (ref !== undefined) say(this.#wire, { t: 'done', ref });
		};
	}

	#refuse(why: Refusal, ref?: string): void {
		sayNo(this.#wire, why, { ref });
	}
}
