import type { Place } from '../../lib/core/game/game';
import type { HostCommand } from '../../lib/core/game/protocol';
import type { ServerMessage } from '../../lib/core/live/protocol';
import { usualSettings, type GameSettings } from '../../lib/core/game/settings';
import { roundLengths } from '../../routes/lengths';
import { choiceKinds } from '../play';
import { frameOf } from './frame';
import { answeredIn, kindOf, placeIn } from './message';
import { Socket, type Hearer } from './socket';

/** What a host chooses in the form at /host; the rest stays as it usually is. */
export type Wish = { questions: number; seconds?: number; speed?: GameSettings['speed']; cap: number };

/** A game that was made, and the cookie of the device that may run it. */
export type Made = { pin: string; cookie: string };

/** Makes a game the way a host does, on a device of its own. */
export async function makeGame(address: string, wish: Wish): Promise<Made> {
	const response = await fetch(`${address}/host?/open`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: address, accept: 'text/html' },
		body: formFor(wish)
	});
	const pin = /\/host\/(\d{6})/.exec(response.headers.get('location') ?? '')?.[1];
	const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
	if (!pin || !cookie)
		throw new Error(`No game could be made: ${response.status}, to ${response.headers.get('location')}`);
	return { pin, cookie };
}

/** The same questions every time, and none that takes several answers at once. */
function formFor({ questions, seconds = 120, speed = 'race', cap }: Wish): URLSearchParams {
	const { names, standings, board, reveals, devices } = usualSettings;
	return new URLSearchParams([
		['count', String(roundLengths.find((length) => length >= questions) ?? 20)],
		...choiceKinds.map((kind) => ['kind', kind]),
		['seed', '7'],
		['settings', '1'],
		...Object.entries({ names, standings, board, reveals, devices, speed }),
		['seconds', String(seconds)],
		['cap', String(cap)],
		['teams', ''],
		['lessonMinutes', ''],
		['allowsLate', 'on'],
		['days', '30']
	]);
}

/** A host's projector, at the wire. */
export class Host implements Hearer {
	place: Place | null = null;
	refusals: string[] = [];
	#socket: Socket | null = null;
	#frames = 0;

	constructor(
		readonly made: Made,
		/** Told how many have answered the question, as often as the server says. */
		readonly counted: (answered: number) => void
	) {}

	connect(port: number): void {
		this.#socket = new Socket({ port, cookie: this.made.cookie }, this);
	}

	drop(): void {
		this.#socket?.drop();
	}

	get isConnected(): boolean {
		return this.#socket !== null;
	}

	get frames(): number {
		return this.#frames + (this.#socket?.frames ?? 0);
	}

	/** Presses the key that goes on to what comes next. */
	goOn(): void {
		if (this.place) this.command({ do: 'go-on', from: this.place });
	}

	command(command: HostCommand): void {
		this.#socket?.send(frameOf(JSON.stringify({ t: 'host', command })));
	}

	opened(): void {
		this.#socket?.send(frameOf(JSON.stringify({ t: 'hello', as: 'projector', pin: this.made.pin })));
	}

	heard(data: Buffer, start: number, end: number): void {
		const kind = kindOf(data, start);
		if (kind === 'host') this.#see(data, start, end);
		else if (kind === 'count') this.counted(answeredIn(data, start, end));
		else if (kind === 'refused')
			this.#refused(JSON.parse(data.toString('utf8', start, end)) as ServerMessage);
	}

	closed(): void {
		this.#frames = this.frames;
		this.#socket = null;
	}

	#see(data: Buffer, start: number, end: number): void {
		this.place = placeIn(data, start);
		if (this.place.number > 0) this.counted(answeredIn(data, start, end));
	}

	#refused(message: ServerMessage): void {
		if (message.t === 'refused') this.refusals.push(message.why);
	}
}
