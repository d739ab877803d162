import type { ServerMessage } from '../../lib/core/live/protocol';
import type { Phase } from '../../lib/core/game/game';

// What is read of the server's messages while the clock runs: a few bytes, where parsing a thousand views would
// have the measuring process measure itself. They rely on the order in which the server writes its fields.

type Kind = ServerMessage['t'] | 'unknown';

/** `{"t":"`, with which each message begins. */
const kindAt = 6;
const kinds = new Map<string, Kind>(
	(['ack', 'view', 'joined', 'count', 'host', 'door', 'refused', 'done', 'clock', 'bye'] as const).map(
		(kind) => [kind.slice(0, 2), kind]
	)
);
kinds.set('do', 'done');

const phaseMark = Buffer.from('"phase":"');
const numberMark = Buffer.from('"number":');
const meMark = Buffer.from('"me":');
const answeredMark = Buffer.from('"answered":');

const quoteMark = 0x22;
const zero = 0x30;

export function kindOf(data: Buffer, start: number): Kind {
	const two = data.toString('latin1', start + kindAt, start + kindAt + 2);
	if (two === 'do') return data[start + kindAt + 2] === 'o'.charCodeAt(0) ? 'door' : 'done';
	return kinds.get(two) ?? 'unknown';
}

/** Where the game is, by a view or a host's view. */
export function placeIn(data: Buffer, start: number): { phase: Phase; number: number } {
	const phaseAt = data.indexOf(phaseMark, start) + phaseMark.length;
	const number = wholeAt(data, data.indexOf(numberMark, start) + numberMark.length);
	return { phase: data.toString('latin1', phaseAt, data.indexOf(quoteMark, phaseAt)) as Phase, number };
}

/** The number that an acknowledgement's key is: `{"t":"ack","number":1,"key":"123"}`. */
export function keyIn(data: Buffer, end: number): number {
	const last = end - 3;
	const first = data.lastIndexOf(quoteMark, last) + 1;
	return wholeAt(data, first);
}

/** How many have answered, by a count or a host's view, in which nothing long comes after it. */
export function answeredIn(data: Buffer, start: number, end: number): number {
	const at = data.lastIndexOf(answeredMark, end);
	return at < start ? 0 : wholeAt(data, at + answeredMark.length);
}

/** What is the player's own in a view: copied, to be parsed once there is time. */
export function meTextIn(data: Buffer, start: number, end: number): string {
	const at = data.lastIndexOf(meMark, end);
	if (at < start) throw new Error('a view without "me"');
	return data.toString('utf8', at + meMark.length, end - 1);
}

function wholeAt(data: Buffer, at: number): number {
	let value = 0;
	for (let i = at, digit = digitAt(data, i); digit !== null; digit = digitAt(data, ++i))
		value = value * 10 + digit;
	return value;
}

function digitAt(data: Buffer, at: number): number | null {
	const digit = (data[at] ?? 0) - zero;
	return digit >= 0 && digit <= 9 ? digit : null;
}
