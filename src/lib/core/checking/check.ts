import { ok, refuse, type Result } from '../kit/result';
import { labelFor } from '../quotes/codebook';
import type { Extraction } from '../quotes/extraction';
import type { CheckAction, CheckedQuote, Checking, CheckRefusal } from './checking';
import { credited, described } from './crediting';
import { endsMoved, marked, merged, splitAt } from './pieces';
import { isComplete, quoteIn, withQuotes } from './state';

type Of<T extends CheckAction['type']> = Extract<CheckAction, { type: T }>;

/** The state before anybody has looked: everything found, nothing of it right yet. */
export function beginChecking(text: string, { speakers, quotes }: Extraction): Checking {
	return {
		speakers: speakers.map(({ role, ...speaker }) => ({
			...speaker,
			role: role && {
				role: role.role,
				organisation: role.organisation,
				evidence: { start: role.start, end: role.end }
			}
		})),
		quotes: quotes.map(({ id, start, end, text: words, kind, run, speakers: credits, cue, ...found }) => ({
			id,
			start,
			end,
			text: words,
			kind,
			run,
			speakers: credits,
			cue: cue && text.slice(cue.start, cue.end),
			verdict: 'unchecked',
			found: {
				rule: found.rule,
				confidence: found.confidence,
				flags: found.flags,
				needsReview: found.needsReview
			},
			tags: null
		}))
	};
}

/**
 * Does to the state what a person did.
 *
 * @param text - the article: new ends must stand in it
 * @returns the next state, in which every quote slices to the text and no two overlap; or why nothing changes
 */
export function check(text: string, checking: Checking, action: CheckAction): Result<Checking, CheckRefusal> {
	switch (action.type) {
		case 'confirmed':
			return confirmed(checking, action);
		case 'rejected':
			return rejected(checking, action);
		case 'credited':
			return credited(checking, action);
		case 'ends-moved':
			return endsMoved(text, checking, action);
		case 'split':
			return splitAt(text, checking, action);
		case 'merged':
			return merged(text, checking, action);
		case 'marked':
			return marked(text, checking, action);
		case 'kind-set':
			return kindSet(checking, action);
		case 'tagged':
			return tagged(checking, action);
		case 'speaker-described':
			return described(text, checking, action);
	}
}

/**
 * The state after everything that was done, in order. Undo is this without the last action. An action that is
 * refused changes nothing: it may stem from an older version of these rules.
 */
export function checkingAfter(
	text: string,
	extraction: Extraction,
	actions: readonly CheckAction[]
): Checking {
	return actions.reduce(
		(checking, action) => {
			const next = check(text, checking, action);
			return next.ok ? next.value : checking;
		},
		beginChecking(text, extraction)
	);
}

function confirmed(checking: Checking, { quote: id }: Of<'confirmed'>): Result<Checking, CheckRefusal> {
	const quote = quoteIn(checking, id);
	if (!quote.ok) return quote;
	if (!isComplete(quote.value)) return refuse('no-speaker');
	return ok(withQuotes(checking, { ...quote.value, verdict: 'right' }));
}

function rejected(checking: Checking, { quote: id }: Of<'rejected'>): Result<Checking, CheckRefusal> {
	const quote = quoteIn(checking, id);
	return quote.ok ? ok(withQuotes(checking, { ...quote.value, verdict: 'not-a-quote' })) : quote;
}

/** A term takes no side; what has just become somebody's words needs to know whose before it is right. */
function kindSet(checking: Checking, { quote: id, kind }: Of<'kind-set'>): Result<Checking, CheckRefusal> {
	const found = quoteIn(checking, id);
	if (!found.ok) return found;
	const quote: CheckedQuote = { ...found.value, kind, tags: kind === 'term' ? null : found.value.tags };
	const isOpen = quote.verdict === 'right' && !isComplete(quote);
	return ok(withQuotes(checking, isOpen ? { ...quote, verdict: 'unchecked' } : quote));
}

/** Tags say which side a quote helps; they do not say that it is right. */
function tagged(
	checking: Checking,
	{ quote: id, coding, reason }: Of<'tagged'>
): Result<Checking, CheckRefusal> {
	const quote = quoteIn(checking, id);
	if (!quote.ok) return quote;
	if (quote.value.kind === 'term') return refuse('term-without-side');
	const label = labelFor(coding.enforcement, coding.routes, coding.label === 'OTHER');
	if (label !== coding.label) return refuse('tags-contradict');
	const isGroundless = label === 'CONTEXT' || label === 'OTHER';
	const tags = { coding: isGroundless ? { ...coding, ground: null } : coding, reason };
	return ok(withQuotes(checking, { ...quote.value, tags }));
}
