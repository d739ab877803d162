import { happeningFor } from '../../core/game/intention';
import { tidyName } from '../../core/game/names';
import {
	longestMessage,
	parseClientMessage,
	type ClientMessage,
	type HostCommand,
	type Refusal
} from '../../core/game/protocol';
import { mayChooseTeam } from '../../core/game/seats';
import { Allowance } from './allowance';
import { doorOf, seatOfDevice } from './door';
import type { Games } from './games';
import type { Then } from './journal';
import { isFit } from './name-filter';
import { say } from './say';
import { seatKeyFor } from './seat-key';
import { tableFor, type Table } from './table';
import type { Wire } from './wire';
import type { WrongTries } from './wrong-tries';

/** What every connection shares. */
export type House = { games: Games; cookieKey: string; wrongPins: WrongTries };

/** Whose connection it is: the hash of the device's token, and where it calls from. */
export type Caller = { device: string; address: string };

/** A wire as the side that reads from it sees it. `fail` closes it on somebody who does not keep to the rules. */
export interface OpenWire extends Wire {
	readonly isOpen: boolean;
	fail(why: 'too-long' | 'flood' | 'silence'): void;
}

type Message<T extends ClientMessage['t']> = Extract<ClientMessage, { t: T }>;

/** So much nonsense is an accident, and no more. */
const mostNonsense = 50;

/** At most so far may a player claim to have thought less than passed here, in milliseconds. */
const longestDelayMs = 1000;

/** One connection, from hello to goodbye. What it hears becomes something that happens in its room, or is refused. */
export class Connection {
	/** When it was made, or was last told that its PIN is wrong, by a clock that never goes back. */
	since: number;

	readonly #house: House;
	readonly #wire: OpenWire;
	readonly #caller: Caller;
	readonly #allowance: Allowance;
	#table: Table | null = null;
	#isGuessing = false;
	#nonsense = 0;
	#roundTripMs = 0;

	constructor(house: House, wire: OpenWire, caller: Caller) {
		this.#house = house;
		this.#wire = wire;
		this.#caller = caller;
		this.since = performance.now();
		this.#allowance = new Allowance(this.since);
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
		if (!this.#wire.isOpen) return;
		const waitMs = this.#allowance.waitMs(performance.now());
		if (waitMs > 0) return this.#slowDown(bytes, waitMs);
		if (bytes.length > longestMessage) return this.#refuseTooLong();
		const message = parseClientMessage(bytes.toString());
		if (message) this.#take(message);
		else this.#refuseNonsense();
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
				return say(this.#wire, { t: 'clock', sent: message.sent, at: this.#house.games.now() });
			case 'hello':
				return void this.#greet(message);
			case 'look':
				return this.#look();
			case 'join':
				return this.#join(message);
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
		const viewer = this.#table?.viewer;
		if (!this.#table || viewer?.as !== 'player') return this.#refuse('no-seat', key);
		const { seat } = viewer;
		const claimedMs = thoughtMs ?? null;
		const delayMs = Math.min(longestDelayMs, Math.round(this.#roundTripMs));
		this.#table.room.happen(
			{ type: 'answered', seat, number, response, isSure: isSure ?? null, key, claimedMs, delayMs },
			(outcome) => {
				if (outcome.ok || outcome.error === 'same-answer') say(this.#wire, { t: 'ack', number, key });
				else this.#refuse(outcome.error, key);
			}
		);
	}

	async #greet(hello: Message<'hello'>): Promise<void> {
		if (this.#isGuessing) return this.#refuse('too-fast', undefined, 1000);
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
		if (viewer) room.attach(this.#wire, viewer);
		else say(this.#wire, doorOf(room.game, device));
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
		const wish = room.game.settings.names === 'generated' || name === null ? null : tidyName(name);
		if (wish !== null && !isFit(wish)) return this.#refuse('name-not-fit', ref);
		room.happen({ type: 'joined', device, name: wish, team }, (outcome) => {
			if (outcome.ok) this.#sitDown(table, ref);
			else this.#refuse(outcome.error, ref);
		});
	}

	#sitDown({ room, device }: Table, ref: string | undefined): void {
		const seat = seatOfDevice(room.game, device);
		if (seat === null || !this.#wire.isOpen || this.#table?.room !== room) return;
		const seatKey = seatKeyFor(this.#house.cookieKey, room.game.id, seat);
		say(this.#wire, { t: 'joined', seat, seatKey, ...(ref !== undefined && { ref }) });
		this.#sitAt({ room, device, viewer: { as: 'player', seat } });
	}

	#challenge({ number, reason, ref }: Message<'challenge'>): void {
		const table = this.#table;
		if (!table || table.viewer?.as !== 'player') return this.#refuse('no-seat', ref);
		const { seat } = table.viewer;
		table.room.happen({ type: 'challenged', seat, number, reason }, this.#tell(ref));
	}

	#chooseTeam({ team, ref }: Message<'team'>): void {
		const table = this.#table;
		if (!table || table.viewer?.as !== 'player') return this.#refuse('no-seat', ref);
		const { seat } = table.viewer;
		if (!mayChooseTeam(table.room.game)) return this.#refuse('wrong-phase', ref);
		table.room.happen({ type: 'teamed', seat, team }, this.#tell(ref));
	}

	#leave(): void {
		const table = this.#table;
		if (!table || table.viewer?.as !== 'player') return this.#refuse('no-seat');
		table.room.happen({ type: 'left', seat: table.viewer.seat }, (outcome) => {
			if (!outcome.ok) return this.#refuse(outcome.error);
			if (this.#table !== table) return;
			table.room.detach(this.#wire);
			this.#sitAt({ ...table, viewer: null });
		});
	}

	#command({ command, ref }: Message<'host'>): void {
		const { games } = this.#house;
		const table = this.#table;
		const isHost = table?.viewer && table.viewer.as !== 'player' && games.isHost(table.room, table.device);
		if (!table || !isHost) return this.#refuse('not-host', ref);
		const { room } = table;
		if (command.do === 'new-pin') return games.newPin(room, this.#tell(ref));
		if (command.do === 'answer-for' && room.game.settings.devices !== 'one') {
			return this.#refuse('wrong-phase', ref);
		}
		const happening = happeningFor(tidied(command));
		if (happening) room.happen(happening, this.#tell(ref));
	}

	/** Says what became of something that was asked for. */
	#tell(ref: string | undefined): Then {
		return (outcome) => {
			if (!outcome.ok) this.#refuse(outcome.error, ref);
			else if (ref !== undefined) say(this.#wire, { t: 'done', ref });
		};
	}

	#refuse(why: Refusal, ref?: string, afterMs?: number): void {
		say(this.#wire, {
			t: 'refused',
			why,
			...(ref !== undefined && { ref }),
			...(afterMs !== undefined && { afterMs })
		});
	}

	/** A few are told when to go on: a person's phone says it again then. Who does not listen is not answered. */
	#slowDown(bytes: Buffer | string, waitMs: number): void {
		if (this.#allowance.isFlooded) return this.#wire.fail('flood');
		if (this.#allowance.ignored > 10 || bytes.length > longestMessage) return;
		this.#refuse('too-fast', refOf(parseClientMessage(bytes.toString())), waitMs);
	}

	#refuseTooLong(): void {
		this.#refuse('too-long');
		this.#wire.fail('too-long');
	}

	#refuseNonsense(): void {
		this.#nonsense++;
		this.#refuse('not-understood');
		if (this.#nonsense > mostNonsense) this.#wire.fail('flood');
	}
}

/** What the reply to a message refers to. */
function refOf(message: ClientMessage | null): string | undefined {
	if (message?.t === 'answer') return message.key;
	return message && 'ref' in message ? message.ref : undefined;
}

/** With names as they will be shown: the host may give any. */
function tidied(command: HostCommand): HostCommand {
	if (command.do === 'rename') return { ...command, name: tidyName(command.name) };
	if (command.do === 'seat' && command.name !== null) return { ...command, name: tidyName(command.name) };
	return command;
}
