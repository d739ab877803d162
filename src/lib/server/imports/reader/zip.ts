import { inflateRawSync } from 'node:zlib';
import { ok, refuse, type Result } from '../../../core/kit/result';
import { zipLimits } from '../limits';

export type ZipRefusal = 'damaged' | 'encrypted' | 'unpacks-too-large';
type Entry = { name: string; flags: number; method: number; packed: number; unpacked: number; at: number };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 0xffff;
const encryptedFlag = 1;
/** The sheet behind a chart lies in `word/embeddings`: nothing here ever opens it. */
const nested = /^(?!word\/embeddings\/).*\.(zip|docx?|docm|xlsx?|pptx?|jar|7z|rar|gz)$/i;

/**
 * The names in a zip file whose unpacked size is as it says and within limits. What it declares is summed up before
 * anything is unpacked; then each entry is unpacked up to the size that it declares, so that none can lie.
 *
 * By the format of APPNOTE.TXT 6.3, without zip64 and without files in several parts: no DOCX needs them.
 */
export function checkZip(bytes: Uint8Array, limits = zipLimits): Result<string[], ZipRefusal> {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = entriesOf(file, limits.entries);
	if (!entries.ok) return entries;
	const declared = entries.value.reduce((sum, { unpacked }) => sum + unpacked, 0);
	if (declared > limits.unpackedBytes) return refuse('unpacks-too-large');
	for (const entry of entries.value) {
		const problem = problemOf(file, entry, limits);
		if (problem !== null) return refuse(problem);
	}
	return ok(entries.value.map(({ name }) => name));
}

function entriesOf(file: Buffer, most: number): Result<Entry[], ZipRefusal> {
	const end = endOf(file);
	if (end === null) return refuse('damaged');
	const count = file.readUInt16LE(end + 10);
	if (count > most) return refuse('unpacks-too-large');
	const entries: Entry[] = [];
	let at = file.readUInt32LE(end + 16);
	for (let read = 0; read < count; read++) {
		if (at + entrySize > file.length || file.readUInt32LE(at) !== entryMark) return refuse('damaged');
		const nameEnd = at + entrySize + file.readUInt16LE(at + 28);
		entries.push({
			name: file.toString('utf8', at + entrySize, nameEnd),
			flags: file.readUInt16LE(at + 8),
			method: file.readUInt16LE(at + 10),
			packed: file.readUInt32LE(at + 20),
			unpacked: file.readUInt32LE(at + 24),
			at: file.readUInt32LE(at + 42)
		});
		at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
	// Another reader might take an entry behind the counted ones for one more.
	return at === end ? ok(entries) : refuse('damaged');
}

function endOf(file: Buffer): number | null {
	const first = Math.max(0, file.length - endSize - longestComment);
	for (let at = file.length - endSize; at >= first; at--) {
		if (file.readUInt32LE(at) === endMark) return at;
	}
	return null;
}

function problemOf(file: Buffer, entry: Entry, { ratio, ratioFrom }: typeof zipLimits): ZipRefusal | null {
	const { name, flags, method, packed, unpacked, at } = entry;
	if (flags & encryptedFlag) return 'encrypted';
	if (nested.test(name)) return 'unpacks-too-large';
	if (unpacked > ratioFrom && unpacked > packed * ratio) return 'unpacks-too-large';
	if (at + localSize > file.length || file.readUInt32LE(at) !== localMark) return 'damaged';
	const start = at + localSize + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
	const data = file.subarray(start, start + packed);
	if (data.length !== packed) return 'damaged';
	if (method === 0) return packed === unpacked ? null : 'unpacks-too-large';
	return method === 8 ? inflateProblem(data, unpacked) : 'damaged';
}

function inflateProblem(data: Buffer, unpacked: number): ZipRefusal | null {
	try {
		const { length } = inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) });
		return length === unpacked ? null : 'damaged';
	} catch (error) {
		const isTooLong = error instanceof RangeError;
		return isTooLong ? 'unpacks-too-large' : 'damaged';
	}
}
