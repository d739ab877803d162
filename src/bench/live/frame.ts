const textFrame = 0x81;
const masked = 0x80;

/** A client's text message, masked with a key of zeroes: allowed, and nothing to compute. */
export function frameOf(text: string): Buffer {
	return frameFrom(Buffer.from(text), textFrame);
}

/** Any frame of a client's; `first` is its first byte: the final bit and the opcode. */
export function frameFrom(payload: Buffer, first: number): Buffer {
	const { length } = payload;
	if (length < 126) return Buffer.concat([Buffer.from([first, masked | length, 0, 0, 0, 0]), payload]);
	if (length > 65_535) throw new RangeError('no client of ours says so much');
	const head = Buffer.from([first, masked | 126, length >> 8, length & 255, 0, 0, 0, 0]);
	return Buffer.concat([head, payload]);
}

/** Where a frame's payload starts and ends, and what it is. */
export type Frame = { opcode: number; start: number; end: number };

/** The server's frame that starts at `at`; null while it is not all there. */
export function frameAt(data: Buffer, at: number, end: number): Frame | null {
	if (end - at < 2) return null;
	const short = (data[at + 1] ?? 0) & 127;
	const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
	if (start > end) return null;
	const length = short < 126 ? short : short === 126 ? data.readUInt16BE(at + 2) : longLength(data, at);
	return start + length > end ? null : { opcode: (data[at] ?? 0) & 15, start, end: start + length };
}

function longLength(data: Buffer, at: number): number {
	return Number(data.readBigUInt64BE(at + 2));
}
