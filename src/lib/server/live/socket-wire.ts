import { WebSocket } from 'ws';
import type { OpenWire } from './ear';
import { say } from './say';
import type { Goodbye } from './wire';

/** So long the other end has to answer a goodbye. */
const farewellMs = 3000;

const asText = { binary: false, compress: false };

/** A screen at the other end of a WebSocket. */
export class SocketWire implements OpenWire {
	#askedAt = 0;
	#unanswered = 0;

	constructor(readonly socket: WebSocket) {}

	get isOpen(): boolean {
		return this.socket.readyState === WebSocket.OPEN;
	}

	get backlog(): number {
		return this.socket.bufferedAmount;
	}

	send(message: Uint8Array): void {
		if (this.isOpen) this.socket.send(message, asText);
	}

	close(why: Goodbye): void {
		if (why) say(this, { t: 'bye', why });
		this.#end(why === 'restart' ? 1012 : 1000);
	}

	fail(why: 'too-long' | 'flood' | 'silence'): void {
		this.#end(why === 'too-long' ? 1009 : 1008);
	}

	/** Asks whether anybody is there; who has not answered twice is gone. */
	ask(now: number): void {
		if (this.#unanswered >= 2) return this.socket.terminate();
		this.#unanswered++;
		this.#askedAt = now;
		if (this.isOpen) this.socket.ping();
	}

	/** Somebody is. @returns how long the answer took, in milliseconds */
	answered(now: number): number {
		this.#unanswered = 0;
		return now - this.#askedAt;
	}

	/** Whoever does not answer a goodbye is cut off all the same. */
	#end(code: number): void {
		this.socket.close(code);
		setTimeout(() => this.socket.terminate(), farewellMs).unref();
	}
}
