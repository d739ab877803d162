import type { Deck } from '../deck/deck';
import { isFaithful, quotesOfField, typedQuotes, type TypedQuote } from '../scoring/quoting';
import { isCheckDone, steelmanTicks, ticksOf } from '../scoring/ticks';
import { pieces, type Argue, type Part } from './argue';
import { isBefore } from './drawing';
import { toCheckOf } from './hands';
import type { QuotingHint, Tick } from './me-view';
import { partOf } from './part';

/** What helps somebody who writes: which parts are there, and what is odd about quotations that were typed. */
type Help = { ticks: Tick[]; hints: QuotingHint[] };

const nothing: Help = { ticks: [], hints: [] };

/**
 * What was worked out last for each seat, and from what: it takes a millisecond or two, and one who writes changes
 * nothing of the others'.
 */
const lastHelp = new WeakMap<Part, { from: string; help: Help }>();

/** While somebody writes; at the switch it is about the best reason for the other side. */
export function helpFor(argue: Argue, seat: number): Help {
	const part = partOf(argue, seat);
	if (!isWriting(argue, part)) return nothing;
	const isSwitched = !isBefore(argue.phase, 'switch') && part.steelmanFor !== null;
	const { side, steelmanFor, case: written, steelman, checks } = part;
	const from = JSON.stringify(isSwitched ? [steelmanFor, steelman] : [side, written, checks]);
	const last = lastHelp.get(part);
	if (last?.from === from) return last.help;
	const help = isSwitched ? steelmanHelp(argue, part) : writingHelp(argue, seat);
	lastHelp.set(part, { from, help });
	return help;
}

/** In the phases of writing, and as long as a text that was sent back may be written anew. */
function isWriting({ phase }: Argue, { moderation }: Part): boolean {
	if (phase === 'build' || phase === 'answer' || phase === 'switch') return true;
	if (isBefore(phase, 'build')) return false;
	return pieces.some((piece) => moderation[piece].decision === 'returned');
}

function writingHelp(argue: Argue, seat: number): Help {
	const { role, side, case: written, checks } = partOf(argue, seat);
	if (role === 'checker') {
		const done = new Set(checks.filter(isCheckDone).map(({ card }) => card));
		const ticks = toCheckOf(argue, seat).map((card, i) => ({
			part: `check-${i + 1}`,
			isThere: done.has(card)
		}));
		return { ticks, hints: [] };
	}
	if (side === null) return nothing;
	return {
		ticks: ticksOf(written, side, argue.deck),
		hints: hintsIn(argue.deck, typedQuotes(written, argue.deck))
	};
}

function steelmanHelp({ deck }: Argue, { steelman, steelmanFor }: Part): Help {
	if (steelmanFor === null) return nothing;
	const quotes = quotesOfField(deck, { field: 'steelman', index: 0, text: steelman.text });
	return { ticks: steelmanTicks(steelman, steelmanFor, deck), hints: hintsIn(deck, quotes) };
}

function hintsIn({ cards }: Deck, quotes: readonly TypedQuote[]): QuotingHint[] {
	return quotes
		.filter((quote) => !isFaithful(quote))
		.map(({ field, index, typed, nearest, words, isWrongSpeaker }) => ({
			field,
			index,
			typed,
			nearest: cards.find(({ id }) => id === nearest)?.text ?? null,
			words,
			isWrongSpeaker
		}));
}
