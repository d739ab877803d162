import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { longestMessage } from '../../core/live/protocol';
import { log } from '../log/log';
import { addressOf, deviceOf, isOwnPage } from './caller';
import { Connection, type Caller, type House } from './connection';
import { sweepNewcomers } from './newcomers';
import { SocketWire } from './socket-wire';

/** Every screen is asked once in so long whether it is there, a few at a time: never all of them in one go. */
const askEveryMs = 7500;
const shares = 30;

/** Where live games are played. */
const path = '/live';

/** What is told with a refused upgrade. */
const statuses = { 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' };

/** The WebSockets of all screens. */
export class Sockets {
	readonly #house: House;
	// What is a little too long is told so by the connection; only far longer messages are cut off unread.
	readonly #server = new WebSocketServer({
		noServer: true,
		clientTracking: false,
		perMessageDeflate: false,
		maxPayload: 4 * longestMessage
	});
	/** The cookies that go out with the answers to upgrades. */
	readonly #cookies = new WeakMap<IncomingMessage, string>();
	readonly #connections = new Map<Connection, () => void>();
	readonly #wires: Set<SocketWire>[] = Array.from({ length: shares }, () => new Set());
	readonly #timer: NodeJS.Timeout;
	#turn = 0;
	#isClosed = false;
	#emptied = () => {};

	constructor(house: House) {
		this.#house = house;
		this.#server.on('headers', (headers, request) => {
			const cookie = this.#cookies.get(request);
			if (cookie) headers.push(`Set-Cookie: ${cookie}`);
		});
		this.#timer = setInterval(() => this.#look(), askEveryMs / shares).unref();
	}

	/** Takes over a connection that wants to become a WebSocket. */
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		socket.on('error', ignore);
		const status = this.#whyNot(request);
		if (status !== null) return refuse(socket, status);
		const { device, setCookie } = deviceOf(request, this.#house.cookieKey);
		const caller = { device, address: addressOf(request) };
		if (setCookie) this.#cookies.set(request, setCookie);
		this.#server.handleUpgrade(request, socket, head, (opened) => this.#open(opened, caller));
	}

	/** Says goodbye to whoever is left; those in a game have been told by their room. Ends when all have gone. */
	async close(): Promise<void> {
		this.#isClosed = true;
		clearInterval(this.#timer);
		for (const wires of this.#wires) for (const wire of wires) if (wire.isOpen) wire.close('restart');
		await new Promise<void>((resolve) => {
			this.#emptied = resolve;
			this.#noteEmpty();
		});
	}

	#noteEmpty(): void {
		if (this.#connections.size === 0) this.#emptied();
	}

	#whyNot({ url, headers }: IncomingMessage): keyof typeof statuses | null {
		if (url?.split('?')[0] !== path) return 404;
		if (this.#isClosed) return 503;
		return isOwnPage(headers) ? null : 403;
	}

	#open(socket: WebSocket, caller: Caller): void {
		const wire = new SocketWire(socket);
		const connection = new Connection(this.#house, wire, caller);
		const wires = this.#wires[this.#turn++ % shares];
		wires?.add(wire);
		this.#connections.set(connection, () => wire.fail('silence'));
		socket.on('error', ignore);
		socket.on('message', (data) => receive(connection, data));
		socket.on('pong', () => connection.measured(wire.answered(performance.now())));
		socket.on('close', () => {
			wires?.delete(wire);
			this.#connections.delete(connection);
			connection.closed();
			this.#noteEmpty();
		});
		wire.ask(performance.now());
	}

	#look(): void {
		const now = performance.now();
		const share = Math.floor(now / (askEveryMs / shares)) % shares;
		for (const wire of this.#wires[share] ?? []) wire.ask(now);
		if (share % 4 === 0) sweepNewcomers(this.#connections, now);
	}
}

/** Whatever goes wrong with one message goes wrong with that alone. */
function receive(connection: Connection, data: unknown): void {
	try {
		// By default ws gives every message as one Buffer.
		connection.receive(data as Buffer);
	} catch (err) {
		log.error({ err }, 'a message failed');
	}
}

function refuse(socket: Duplex, status: keyof typeof statuses): void {
	socket.end(`HTTP/1.1 ${status} ${statuses[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function ignore(): void {}
