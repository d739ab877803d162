import * as v from 'valibot';
import type { Result } from '../../../core/kit/result';

/** One thing to read, as it is handed to the reading process. */
export type ReaderJob =
	| { kind: 'html'; html: string; address: string | null }
	| { kind: 'docx'; bytes: Uint8Array }
	| { kind: 'pdf'; bytes: Uint8Array };

/** What was read: plain text with "\n\n" between its paragraphs, and what the page says about itself. */
export type Reading = v.InferOutput<typeof reading>;

/** Why a page or file was not read. */
export type ReadingRefusal = v.InferOutput<typeof readingRefusal>;

const words = v.nullable(v.string());
const reading = v.object({
	text: v.string(),
	title: words,
	outlet: words,
	author: words,
	date: words,
	address: words,
	/** Picture captions, which the page's own marking tells apart better than any rule of language. */
	captions: v.array(v.object({ start: v.number(), end: v.number() }))
});
const readingRefusal = v.picklist([
	'not-this-kind',
	'encrypted',
	'no-text',
	'damaged',
	'too-long',
	'unpacks-too-large',
	'not-an-article'
]);
const answer = v.variant('ok', [
	v.object({ ok: v.literal(true), value: reading }),
	v.object({ ok: v.literal(false), error: readingRefusal })
]);

/** What the process sends: that it is ready for its job, then the job's answer. */
export const readerMessage = v.variant('type', [
	v.object({ type: v.literal('ready') }),
	v.object({ type: v.literal('answered'), answer })
]);
export type ReaderMessage = { type: 'ready' } | { type: 'answered'; answer: Result<Reading, ReadingRefusal> };

/** The variable that makes a process a reader, and says for what: nothing else is in its environment. */
export const roleVariable = 'EITHER_SIDE_READER';
