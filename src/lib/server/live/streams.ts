import { newToken } from '../session/player-cookie';
import { Connection, type Caller, type House } from './connection';
import { sweepNewcomers } from './newcomers';
import { StreamWire } from './stream-wire';

const beatMs = 15_000;

/** A page asks what time it is every half minute. One that has not said anything for so long is gone. */
const silentMs = 80_000;

type Stream = { wire: StreamWire; connection: Connection; device: string; openedAt: number; heardAt: number };

/** The screens that cannot open a WebSocket: they listen to a stream of events, and post what they say. */
export class Streams {
	readonly #house: House;
	readonly #streams = new Map<string, Stream>();
	readonly #connections = new Map<Connection, () => void>();
	readonly #beating: NodeJS.Timeout;
	readonly #sweeping: NodeJS.Timeout;
	#isClosed = false;

	constructor(house: House) {
		this.#house = house;
		this.#beating = setInterval(() => this.#beat(), beatMs).unref();
		this.#sweeping = setInterval(() => sweepNewcomers(this.#connections, performance.now()), 1000).unref();
	}

	/**
	 * Opens a stream. Its first event, `id`, is the name under which messages are to be posted.
	 *
	 * @returns null while the server stops
	 */
	open(caller: Caller): ReadableStream<Uint8Array> | null {
		if (this.#isClosed) return null;
		const id = newToken();
		const wire = new StreamWire(id, () => {
			this.#streams.delete(id);
			this.#connections.delete(connection);
			connection.closed();
		});
		const connection = new Connection(this.#house, wire, caller);
		const now = performance.now();
		this.#streams.set(id, { wire, connection, device: caller.device, openedAt: now, heardAt: now });
		this.#connections.set(connection, () => wire.close(null));
		return wire.body;
	}

	/**
	 * A message for a stream.
	 *
	 * @param device - null where no cookie came with it: the id is as hard to guess
	 * @returns whether there is such a stream of this device
	 */
	hear(id: string, device: string | null, message: string): boolean {
		const stream = this.#streams.get(id);
		if (!stream || (device !== null && device !== stream.device)) return false;
		const now = performance.now();
		// The first post answers the first event: that is how long the way there and back takes.
		if (stream.heardAt === stream.openedAt) stream.connection.measured(now - stream.openedAt);
		stream.heardAt = now;
		stream.connection.receive(message);
		return true;
	}

	/** Says goodbye to whoever is left. */
	close(): void {
		this.#isClosed = true;
		clearInterval(this.#beating);
		clearInterval(this.#sweeping);
		for (const { wire } of this.#streams.values()) wire.close('restart');
	}

	#beat(): void {
		const now = performance.now();
		for (const { wire, heardAt } of this.#streams.values()) {
			if (now - heardAt > silentMs) wire.close(null);
			else wire.beat();
		}
	}
}
