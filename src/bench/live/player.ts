import type { Phase } from '../../lib/core/game/game';
import type { MeView } from '../../lib/core/game/player-view';
import type { ServerMessage } from '../../lib/core/live/protocol';
import type { RoomView } from '../../lib/core/game/room-view';
import { frameOf } from './frame';
import { keyIn, kindOf, meTextIn, placeIn } from './message';
import { Socket, type Hearer } from './socket';

/** Who wants to know what happens to a player. */
export type Listener = {
	/** A view of another phase or question than the last. */
	viewed(player: Player): void;
	acked(player: Player, key: number): void;
	refused(player: Player, message: Refused): void;
	/** The connection is gone, and it was not the player who dropped it. */
	lost(player: Player): void;
};

export type Refused = Extract<ServerMessage, { t: 'refused' }>;

type View = { room: RoomView; me: MeView };

/** One phone: it keeps its cookie and its seat over any number of connections. */
export class Player implements Hearer {
	cookie: string | null = null;
	seat: number | null = null;
	phase: Phase = 'lobby';
	number = 0;
	/** From setting out to the first view over this connection, in milliseconds; null: none yet. */
	backAfterMs: number | null = null;
	/** Why the last connection failed; null: it did not. */
	failure: string | null = null;
	/** Whether it is to keep whole views, which costs this process time. */
	keepsViews = false;
	lastView = '';
	#lastMe = '';
	#setOutAt = 0;
	#socket: Socket | null = null;
	#framesBefore = 0;

	constructor(
		readonly name: string,
		readonly pin: string,
		readonly listener: Listener
	) {}

	/** Says hello, and asks for a seat where it has none. */
	connect(port: number): void {
		this.backAfterMs = null;
		this.failure = null;
		this.#setOutAt = performance.now();
		this.#socket = new Socket({ port, cookie: this.cookie }, this);
	}

	/** Goes away without a word; `closed` is not told. */
	drop(): void {
		this.#framesBefore = this.frames;
		this.#socket?.drop();
		this.#socket = null;
	}

	get isConnected(): boolean {
		return this.#socket !== null;
	}

	/** Messages received so far. */
	get frames(): number {
		return this.#framesBefore + (this.#socket?.frames ?? 0);
	}

	/** What the last view said of this player alone. */
	get me(): MeView {
		return JSON.parse(this.#lastMe) as MeView;
	}

	get view(): View {
		return JSON.parse(this.lastView) as View;
	}

	/** `key` is the number by which the acknowledgement is known. */
	answer(number: number, response: number, key: number): void {
		this.say(`{"t":"answer","number":${number},"response":${JSON.stringify(response)},"key":"${key}"}`);
	}

	say(text: string): void {
		this.#socket?.send(frameOf(text));
	}

	opened(): void {
		this.cookie = this.#socket?.cookie ?? this.cookie;
		this.say(JSON.stringify({ t: 'hello', as: 'player', pin: this.pin }));
	}

	heard(data: Buffer, start: number, end: number): void {
		const kind = kindOf(data, start);
		if (kind === 'ack') this.listener.acked(this, keyIn(data, end));
		else if (kind === 'view') this.#see(data, start, end);
		else if (kind === 'door') this.say(JSON.stringify({ t: 'join', name: this.name }));
		else if (kind === 'joined') this.seat = (parsed(data, start, end) as { seat: number }).seat;
		else if (kind === 'refused') this.listener.refused(this, parsed(data, start, end) as Refused);
	}

	closed(why: string | null): void {
		this.failure = why ?? 'the server closed the connection';
		this.#framesBefore = this.frames;
		this.#socket = null;
		this.listener.lost(this);
	}

	#see(data: Buffer, start: number, end: number): void {
		const { phase, number } = placeIn(data, start);
		const isNews = this.backAfterMs === null || phase !== this.phase || number !== this.number;
		this.backAfterMs ??= performance.now() - this.#setOutAt;
		this.phase = phase;
		this.number = number;
		this.#lastMe = meTextIn(data, start, end);
		if (this.keepsViews) this.lastView = data.toString('utf8', start, end);
		if (isNews) this.listener.viewed(this);
	}
}

function parsed(data: Buffer, start: number, end: number): unknown {
	return JSON.parse(data.toString('utf8', start, end));
}
