import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { frameOf } from './frame';
import { broken, malformed } from './malformed';
import { kindOf } from './message';
import { Socket, type Hearer } from './socket';

/** Started by noise.ts: does to the server at the port given what a class should never notice. */
export type FloodFigures = {
	malformed: number;
	joins: number;
	wrongPins: number;
	connections: number;
	/** Connections that the server closed or did not take. */
	closed: number;
	/** What the server said, by kind of message, and of refusals by why. */
	heard: Record<string, number>;
};

const wanted = { malformed: 10_000, joins: 1_000, wrongPins: 5_000 };
const eachConnection = { malformed: 25, wrongPins: 10 };
/** Between two connections: all are through in about fifteen seconds. */
const pauseMs = 7;
const lifeMs = 400;

const [port, gamePin = '', otherPin = ''] = process.argv.slice(2);
const figures: FloodFigures = {
	malformed: 0,
	joins: 0,
	wrongPins: 0,
	connections: 0,
	closed: 0,
	heard: {}
};

/** A visitor who says what it came for as soon as it is in, and is gone soon after. */
class Intruder implements Hearer {
	readonly #socket = new Socket({ port: Number(port), cookie: null }, this);

	constructor(readonly says: readonly Buffer[]) {
		figures.connections++;
		setTimeout(() => this.#socket.drop(), lifeMs);
	}

	opened(): void {
		for (const frame of this.says) this.#socket.send(frame);
	}

	heard(data: Buffer, start: number, end: number): void {
		const kind = kindOf(data, start);
		const why =
			kind === 'refused' ? (JSON.parse(data.toString('utf8', start, end)) as { why: string }).why : '';
		const name = why ? `refused: ${why}` : kind;
		figures.heard[name] = (figures.heard[name] ?? 0) + 1;
	}

	closed(): void {
		figures.closed++;
	}
}

const kinds = [malformedVisit, joinVisit, wrongPinVisit];
for (let i = 0; !isDone(); i++) {
	kinds[i % kinds.length]?.(i);
	await sleep(pauseMs);
}
await sleep(lifeMs * 2);
console.log(JSON.stringify(figures));
process.exit(0);

function isDone(): boolean {
	return (
		figures.malformed >= wanted.malformed &&
		figures.joins >= wanted.joins &&
		figures.wrongPins >= wanted.wrongPins
	);
}

function malformedVisit(i: number): void {
	if (figures.malformed >= wanted.malformed) return;
	figures.malformed += eachConnection.malformed;
	const some = Array.from({ length: eachConnection.malformed - 1 }, (_, n) => pick(malformed, i + n));
	// Half of them come in by the door first.
	new Intruder([...(i % 2 ? [helloTo(gamePin)] : []), ...some, pick(broken, i)]);
}

function joinVisit(i: number): void {
	if (figures.joins >= wanted.joins) return;
	figures.joins++;
	const pin = i % 2 ? gamePin : otherPin;
	new Intruder([helloTo(pin), frameOf(JSON.stringify({ t: 'join', name: `Bot ${i}` }))]);
}

function wrongPinVisit(i: number): void {
	if (figures.wrongPins >= wanted.wrongPins) return;
	figures.wrongPins += eachConnection.wrongPins;
	const pins = Array.from({ length: eachConnection.wrongPins }, (_, n) =>
		String((i * 7919 + n * 104_729) % 1e6)
	);
	new Intruder(pins.map((pin) => helloTo(pin.padStart(6, '0'))));
}

function helloTo(pin: string): Buffer {
	return frameOf(JSON.stringify({ t: 'hello', as: 'player', pin }));
}

function pick<T>(list: readonly T[], i: number): T {
	const found = list[i % list.length];
	if (found === undefined) throw new RangeError('an empty list');
	return found;
}
