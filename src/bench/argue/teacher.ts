import type { ArguePhase } from '../../lib/core/argue/round/settings';
import type { AnyCommand, ServerMessage } from '../../lib/core/live/protocol';
import { usualArgueValues } from '../../routes/host/argue/argue-form';
import { frameOf } from '../live/frame';
import { kindOf } from '../live/message';
import { Socket, type Hearer } from '../live/socket';

/** Opens a round as the form at /host/argue does. @returns its PIN and the cookie of the device that may run it */
export async function openRound(address: string, cap: number): Promise<{ pin: string; cookie: string }> {
	const values = { ...usualArgueValues('full'), cap: String(cap), passesClean: 'on' };
	const response = await fetch(`${address}/host/argue`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: address, accept: 'text/html' },
		body: new URLSearchParams([['settings', '1'], ['seed', '1'], ...Object.entries(values)])
	});
	const pin = /\/host\/(\d{6})/.exec(response.headers.get('location') ?? '')?.[1];
	const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
	if (!pin || !cookie) throw new Error(`No round could be opened: ${response.status}`);
	return { pin, cookie };
}

/** The teacher's projector, at the wire. */
export class Teacher implements Hearer {
	isIn = false;
	refusals: string[] = [];
	#socket: Socket | null = null;

	constructor(
		readonly round: { pin: string; cookie: string },
		readonly port: number
	) {}

	connect(): void {
		this.#socket = new Socket({ port: this.port, cookie: this.round.cookie }, this);
	}

	command(command: AnyCommand): void {
		this.#socket?.send(frameOf(JSON.stringify({ t: 'host', command })));
	}

	/** Presses on from a phase. */
	next(phase: ArguePhase): void {
		this.command({ do: 'next-phase', from: { phase } });
	}

	drop(): void {
		this.#socket?.drop();
	}

	opened(): void {
		this.#socket?.send(frameOf(JSON.stringify({ t: 'hello', as: 'projector', pin: this.round.pin })));
	}

	heard(data: Buffer, start: number, end: number): void {
		const kind = kindOf(data, start);
		if (kind === 'host') this.isIn = true;
		if (kind !== 'refused') return;
		const message = JSON.parse(data.toString('utf8', start, end)) as ServerMessage;
		if (message.t === 'refused') this.refusals.push(message.why);
	}

	closed(): void {
		this.isIn = false;
	}
}
