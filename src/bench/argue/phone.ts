import type { ArgueView } from '../../lib/core/argue/round/me-view';
import type { ArgueAct } from '../../lib/core/argue/round/protocol';
import type { ServerMessage } from '../../lib/core/live/protocol';
import { frameOf } from '../live/frame';
import { kindOf } from '../live/message';
import { Socket, type Hearer } from '../live/socket';

/** Where every view of a round says which phase it is. */
const phaseMark = Buffer.from('"phase":"');

/** A phone in an argue round, at the wire: it remembers when each phase first reached it. */
export class ArguePhone implements Hearer {
	/** When a phase was first seen, by this process's clock, in milliseconds. */
	readonly seenAt = new Map<string, number>();
	refusals: string[] = [];
	done = 0;
	/** Of the largest view so far. */
	mostBytes = 0;
	#last: Buffer | null = null;
	#socket: Socket | null = null;
	#refs = 0;

	constructor(
		readonly pin: string,
		readonly port: number
	) {}

	connect(): void {
		this.#socket = new Socket({ port: this.port, cookie: null }, this);
	}

	get isIn(): boolean {
		return this.#last !== null;
	}

	/** Parsed only when somebody asks: with hundreds of phones this process would measure itself. */
	get view(): ArgueView {
		if (!this.#last) throw new Error('this phone has seen nothing');
		return JSON.parse(this.#last.toString()) as ArgueView;
	}

	act(act: ArgueAct): void {
		this.#say({ t: 'act', act, ref: String(this.#refs++) });
	}

	look(): void {
		this.#say({ t: 'look' });
	}

	drop(): void {
		this.#socket?.drop();
	}

	opened(): void {
		this.#say({ t: 'hello', as: 'player', pin: this.pin });
	}

	heard(data: Buffer, start: number, end: number): void {
		const kind = kindOf(data, start);
		if (kind === 'view') this.#see(data, start, end);
		else if (kind === 'done') this.done++;
		else if (kind === 'door') this.#say({ t: 'join', name: null });
		else if (kind === 'refused') this.#refuse(JSON.parse(data.toString('utf8', start, end)) as ServerMessage);
	}

	closed(why: string | null): void {
		this.refusals.push(why ?? 'closed');
	}

	#see(data: Buffer, start: number, end: number): void {
		const at = data.indexOf(phaseMark, start) + phaseMark.length;
		const phase = data.toString('latin1', at, data.indexOf('"', at));
		if (!this.seenAt.has(phase)) this.seenAt.set(phase, performance.now());
		// What arrives is read into the same piece of memory again.
		this.#last = Buffer.from(data.subarray(start, end));
		this.mostBytes = Math.max(this.mostBytes, end - start);
	}

	#refuse(message: ServerMessage): void {
		if (message.t === 'refused') this.refusals.push(message.why);
	}

	#say(message: unknown): void {
		this.#socket?.send(frameOf(JSON.stringify(message)));
	}
}
