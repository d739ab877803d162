import { maxLength, object, pipe, safeParse, string } from 'valibot';
import { longestMessage } from '$lib/core/live/protocol';
import { isOwnPage } from '$lib/server/live/caller';
import type { RequestHandler } from './$types';

/** A message inside of JSON, where each of its characters may take six; and the stream's name. */
const longestPost = 6 * longestMessage + 200;

/** A little too long is for the connection to refuse in words. */
const posted = object({
	id: pipe(string(), maxLength(40)),
	message: pipe(string(), maxLength(2 * longestMessage))
});

/**
 * What a screen says that cannot open a WebSocket: JSON with the `id` of its stream and the `message` as text. 204
 * says that it was heard; what became of it comes through the stream. 404: there is no such stream any more.
 */
export const POST: RequestHandler = async ({ request, locals }) => {
	if (!isOwnPage(Object.fromEntries(request.headers))) return answer(403);
	const text = await textUpTo(longestPost, request);
	if (text === null) return answer(413);
	const post = safeParse(posted, fromJson(text));
	if (!post.success) return answer(400);
	const { id, message } = post.output;
	return answer(locals.live.hear(id, locals.device, message) ? 204 : 404);
};

function answer(status: number): Response {
	return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}

/** @returns null where it is longer */
async function textUpTo(bytes: number, { body }: Request): Promise<string | null> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of body ?? []) {
		length += part.length;
		if (length > bytes) return null;
		parts.push(part);
	}
	return Buffer.concat(parts).toString();
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
