import { ok, refuse, type Result } from '../../core/kit/result';
import type { CorpusProblem } from './problem';
import type { TextFile } from './text-file';

/** An article's file in two: the YAML before the text, and the text. */
export type Parts = { head: TextFile; body: string };

/**
 * Divides an article's file after the line that closes its front matter. The head keeps its
 * opening line, which YAML allows, so that its lines count as the file's; the body is every
 * character after the closing line, never trimmed, since all offsets count in it.
 */
export function splitFrontMatter({ file, text }: TextFile): Result<Parts, CorpusProblem[]> {
	if (!text.startsWith('---\n')) {
		return refuse([{ file, line: 1, what: 'There is no front matter: the first line is not "---".' }]);
	}
	const closing = text.indexOf('\n---\n', 3);
	if (closing === -1) {
		return refuse([{ file, line: 1, what: 'No line "---" closes the front matter that begins here.' }]);
	}
	return ok({ head: { file, text: text.slice(0, closing + 1) }, body: text.slice(closing + 5) });
}
