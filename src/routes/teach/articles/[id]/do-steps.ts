import { checkingAfter } from '$lib/core/checking/check';
import type { CheckAction, Checking } from '$lib/core/checking/checking';
import type { OwnArticle } from '$lib/core/checking/own-article';
import { ok, type Result } from '$lib/core/kit/result';
import { addCheckAction, type StepRefusal } from '$lib/server/db/check-action';
import { isUnchecked, nextLeft } from '$lib/ui/author/going-on';
import type { AskedSteps } from './step-form';

/** These settle a quote: checking goes on with the next one. After others it stays. */
const settling: ReadonlySet<CheckAction['type']> = new Set(['confirmed', 'rejected', 'credited']);

/**
 * Does and stores steps in order, until one is refused.
 *
 * @returns the quote that should be in front after them; null where nothing is left to check
 */
export async function doSteps(
	{ db, player }: App.Locals,
	{ id, text, extraction, actions: done }: OwnArticle,
	{ seq, actions }: AskedSteps
): Promise<Result<string | null, StepRefusal>> {
	const before = checkingAfter(text, extraction, done);
	let after = before;
	for (const [i, action] of actions.entries()) {
		const step = { seq: seq + i, action, at: new Date() };
		const next = await addCheckAction(db, player?.id ?? '', id, step);
		if (!next.ok) return next;
		after = next.value;
	}
	return ok(frontAfter(before, after, actions));
}

function frontAfter(before: Checking, after: Checking, actions: readonly CheckAction[]): string | null {
	const [first] = actions;
	const last = actions.at(-1);
	if (first && 'quote' in first && last) {
		return settling.has(last.type) ? nextLeft({ before, after }, first.quote, isUnchecked) : first.quote;
	}
	const known = new Set(before.quotes.map(({ id }) => id));
	return after.quotes.find(({ id }) => !known.has(id))?.id ?? null;
}
