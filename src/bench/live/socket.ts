import { connect, type Socket as TcpSocket } from 'node:net';
import { frameAt, frameFrom, type Frame } from './frame';

/** Where a server listens, and what a client brings along. */
export type Target = { port: number; cookie: string | null };

/** Who is told what comes in. `data` is used again as soon as `heard` returns. */
export type Hearer = {
	opened(): void;
	heard(data: Buffer, start: number, end: number): void;
	/** `why` is null where it had been open. */
	closed(why: string | null): void;
};

const opcodes = { text: 1, close: 8, ping: 9 };
const pong = 0x8a;

const deaf: Hearer = { opened() {}, heard() {}, closed() {} };

/** One for all connections: what comes in is read at once. */
const shared = Buffer.allocUnsafe(256 * 1024);

/**
 * A WebSocket connection that costs its own process next to nothing, so that it is the server that is measured: a
 * plain socket, no masking, no checking, no copy of what arrives whole.
 */
export class Socket {
	/** Name and value of the cookie that the server gave; null: none, or none yet. */
	cookie: string | null = null;
	frames = 0;
	readonly #tcp: TcpSocket;
	#hearer: Hearer;
	#rest: Buffer | null = null;
	#isOpen = false;
	#failure = 'closed before it was open';

	constructor(target: Target, hearer: Hearer) {
		this.#hearer = hearer;
		this.#tcp = connect({
			port: target.port,
			host: '127.0.0.1',
			noDelay: true,
			onread: { buffer: shared, callback: (bytes, data) => this.#read(data as Buffer, bytes) }
		});
		this.#tcp.on('connect', () => this.#tcp.write(upgradeRequest(target)));
		this.#tcp.on('error', (error) => (this.#failure = error.message));
		this.#tcp.on('close', () => this.#hearer.closed(this.#isOpen ? null : this.#failure));
	}

	send(frame: Buffer): void {
		this.#tcp.write(frame);
	}

	/** Goes away without a word, as a phone does that loses its network. Nobody is told any more. */
	drop(): void {
		this.#hearer = deaf;
		this.#tcp.destroy();
	}

	#read(data: Buffer, bytes: number): boolean {
		const whole = this.#rest ? Buffer.concat([this.#rest, data.subarray(0, bytes)]) : data;
		const end = this.#rest ? whole.length : bytes;
		const from = this.#isOpen ? 0 : this.#afterUpgrade(whole, end);
		const used = from === null ? 0 : this.#readFrames(whole, from, end);
		// A copy: the buffer is the next connection's, too.
		this.#rest = used < end ? Buffer.from(whole.subarray(used, end)) : null;
		return true;
	}

	/** Where frames begin; null while the server's answer to the upgrade is not all there. */
	#afterUpgrade(data: Buffer, end: number): number | null {
		const head = data.toString('latin1', 0, end);
		const length = head.indexOf('\r\n\r\n');
		if (length < 0) return null;
		if (!head.startsWith('HTTP/1.1 101')) {
			this.#failure = head.slice(0, head.indexOf('\r\n'));
			this.#tcp.destroy();
			return end;
		}
		this.#isOpen = true;
		this.cookie = /\r\nset-cookie: ([^;\r]+)/i.exec(head.slice(0, length))?.[1] ?? null;
		this.#hearer.opened();
		return length + 4;
	}

	#readFrames(data: Buffer, from: number, end: number): number {
		let at = from;
		for (let frame = frameAt(data, at, end); frame; frame = frameAt(data, at, end)) {
			at = frame.end;
			this.frames++;
			this.#take(data, frame);
		}
		return at;
	}

	#take(data: Buffer, { opcode, start, end }: Frame): void {
		if (opcode === opcodes.text) this.#hearer.heard(data, start, end);
		else if (opcode === opcodes.ping) this.send(frameFrom(Buffer.from(data.subarray(start, end)), pong));
		else if (opcode === opcodes.close) this.#tcp.end();
	}
}

function upgradeRequest({ port, cookie }: Target): string {
	const lines = [
		'GET /live HTTP/1.1',
		`Host: 127.0.0.1:${port}`,
		`Origin: http://127.0.0.1:${port}`,
		'Connection: Upgrade',
		'Upgrade: websocket',
		'Sec-WebSocket-Version: 13',
		'Sec-WebSocket-Key: RWl0aGVyIFNpZGUgbGl2ZQ=='
	];
	if (cookie !== null) lines.push(`Cookie: ${cookie}`);
	return `${lines.join('\r\n')}\r\n\r\n`;
}
