import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ok, refuse, type Result } from '../../../core/kit/result';

type BodyRefusal = 'address-too-large' | 'address-not-text' | 'address-unreachable';

/** The body of an answer, unpacked; refused as soon as more than `most` bytes of it have been unpacked. */
export async function bodyOf(
	response: IncomingMessage,
	most: number
): Promise<Result<Uint8Array, BodyRefusal>> {
	if (Number(response.headers['content-length'] ?? 0) > most) return refuse('address-too-large');
	const unpacked = unpackedFrom(response);
	if (unpacked === null) return refuse('address-not-text');
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const chunk of unpacked) {
			if (!Buffer.isBuffer(chunk)) continue;
			length += chunk.length;
			if (length > most) return refuse('address-too-large');
			chunks.push(chunk);
		}
	} catch {
		// The connection broke, or the time was up, or it is not packed as it says.
		return refuse('address-unreachable');
	}
	return ok(Buffer.concat(chunks));
}

/** Null for a packing that we did not ask for. */
function unpackedFrom(response: IncomingMessage): Readable | null {
	const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
	switch (encoding) {
		case '':
		case 'identity':
			return response;
		case 'gzip':
		case 'x-gzip':
			return piped(response, createGunzip());
		case 'deflate':
			return piped(response, createInflate());
		case 'br':
			return piped(response, createBrotliDecompress());
		default:
			return null;
	}
}

function piped(response: IncomingMessage, unpacker: ReturnType<typeof createGunzip>): Readable {
	response.on('error', (error) => unpacker.destroy(error));
	response.on('aborted', () => unpacker.destroy(new Error('aborted')));
	return response.pipe(unpacker);
}
