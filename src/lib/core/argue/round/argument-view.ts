import { wordCount } from '../../text/spans';
import { emptyCase, mostWords, type Case } from '../case';
import type { Deck } from '../deck/deck';
import type { ArgumentId } from '../scoring/rows';
import { exampleCase, seatOf } from '../pairs/check-pair';
import type { Argue } from './argue';
import { partOf } from './part';
import { mayGoToPhones } from './pool';
import type { ArgumentView } from './room-view';

/** How long the words of an argument's writer are together, at most: claim, one reason, one reply. */
const mostWordsTogether = 80;

/**
 * An argument as others read it: no name, no seat, one card with its reason, the reply if that may be read too, and
 * no longer than the others'.
 *
 * @throws Error where the round has no such argument: a caller's bug
 */
export function argumentView(argue: Argue, id: ArgumentId): ArgumentView {
	const seat = seatOf(id);
	if (seat === null) return viewExample(argue, id);
	const part = partOf(argue, seat);
	const hasReply = mayGoToPhones(part.moderation.reply, argue.settings);
	return viewCase(argue.deck, hasReply ? part.case : { ...part.case, answer: emptyCase.answer }, false);
}

/** A case in the shape that all arguments are read in. */
export function viewCase(deck: Deck, { claim, evidence, answer }: Case, isExample: boolean): ArgumentView {
	const use = evidence.find(({ reason }) => reason.trim() !== '') ?? evidence[0];
	const hasReply = answer.reply.trim() !== '';
	const texts = {
		claim: shortened(claim, mostWords.claim),
		reason: shortened(use?.reason ?? '', mostWords.reason),
		reply: shortened(answer.reply, mostWords.reply)
	};
	const { reason, reply } = shared(texts);
	return {
		claim: texts.claim,
		card: cardIn(deck, use?.card ?? null),
		reason: reason === '' ? null : reason,
		counter: hasReply ? cardIn(deck, answer.counter) : null,
		reply: hasReply ? reply : null,
		move: hasReply ? answer.move : null,
		isExample
	};
}

function viewExample({ deck }: Argue, id: ArgumentId): ArgumentView {
	const written = exampleCase(deck.exemplars, id);
	if (!written) throw new Error(`the deck has no ${id}`);
	return viewCase(deck, written, true);
}

/** The longer of the two gives way, so that neither a short reason nor a short reply is cut. */
function shared({ claim, reason, reply }: { claim: string; reason: string; reply: string }) {
	const room = mostWordsTogether - wordCount(claim);
	const half = Math.floor(room / 2);
	return {
		reason: shortened(reason, Math.max(half, room - wordCount(reply))),
		reply: shortened(reply, Math.max(half, room - wordCount(reason)))
	};
}

function shortened(text: string, most: number): string {
	const tidy = text.trim();
	if (wordCount(tidy) <= most) return tidy;
	return `${tidy.split(/\s+/).slice(0, most).join(' ')} …`;
}

function cardIn(deck: Deck, card: string | null): string | null {
	return deck.cards.some(({ id }) => id === card) ? card : null;
}
