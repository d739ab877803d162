import type { Side } from '../../quotes/codebook';
import type { CardUse, Case } from '../case';
import { opposite, type Card } from '../deck/deck';
import type { Ground } from './ground';
import { isLike } from './likeness';
import { full, part, unless } from './lines';
import { isFaithful, typedQuotes } from './quoting';
import type { ScoreLine } from './rows';
import type { ScoreWhy } from './rules';
import { wordsOf } from './words';

/** The most points of each rule; two of evidence and two of reason, 50 in all. */
export const most = {
	claim: 6,
	evidence: 5,
	range: 2,
	reason: 6,
	faces: 4,
	answers: 8,
	move: 2,
	backed: 4,
	quoting: 2
} as const;

/** Points for a card by how far it helps the side. */
const reachPoints = [0, 3, 5] as const;

const least = { claimWords: 5, claimDistinct: 3, replyWords: 10 } as const;

/** A case as it is scored. */
export type Scored = { seat: number; side: Side; case: Case };

/**
 * The points of a case, 0 to 50: whether the parts are there, the cards help the side and the quotes are real. Whether
 * the reasoning is good it can't tell.
 *
 * @returns one line for each rule; evidence and reason have one for each of the two cards
 */
export function evidenceLines(scored: Scored, ground: Ground): ScoreLine[] {
	return [
		claimLine(scored.case.claim, ground),
		...[0, 1].map((i) => cardLine(scored, i, ground)),
		rangeLine(scored.case.evidence, ground),
		...[0, 1].map((i) => reasonLine(scored, i, ground)),
		...answerLines(scored, ground),
		quotingLine(scored.case, ground)
	];
}

function claimLine(claim: string, { deck }: Ground): ScoreLine {
	const words = wordsOf(claim);
	const { question, sides } = deck.motion;
	const names = sides.flatMap(({ name, line }) => [name, line, `${name}: ${line}`]);
	const why = (): ScoreWhy | null => {
		if (words.length === 0) return 'blank';
		if (words.length < least.claimWords) return 'too-short';
		if (new Set(words).size < least.claimDistinct) return 'few-words';
		if ([question, ...names].some((text) => isLike(claim, text))) return 'the-question';
		return deck.cards.some(({ text }) => isWithin(words, text) || isLike(claim, text)) ? 'copied-card' : null;
	};
	return unless(why(), { rule: 'claim', most: most.claim, about: String(words.length) });
}

function cardLine({ side, case: { evidence } }: Scored, i: number, { cardOf, reachOf }: Ground): ScoreLine {
	const use = evidence[i];
	const about = use?.card ?? null;
	const none = (why: ScoreWhy) => part('evidence', { most: most.evidence, about, why });
	if (!use) return none('no-card');
	const card = cardOf(use.card);
	if (!card) return none('unknown-card');
	if (isRepeated(evidence, i)) return none('same-card');
	const reach = reachOf(card, side);
	if (reach === 2) return full('evidence', most.evidence, about);
	if (reach === 0) return none('does-not-help');
	return part('evidence', { points: reachPoints[reach], most: most.evidence, about, why: 'one-step' });
}

function rangeLine(evidence: readonly CardUse[], { cardOf }: Ground): ScoreLine {
	const cards = evidence.filter((_, i) => !isRepeated(evidence, i)).map(({ card }) => cardOf(card));
	const known = cards.filter((card): card is Card => card !== null);
	const speakers = new Set(known.map(({ speaker }) => speaker.id));
	const why = known.length < 2 ? 'no-card' : speakers.size < 2 ? 'one-speaker' : null;
	return unless(why, { rule: 'range', most: most.range });
}

function reasonLine({ seat, case: { evidence } }: Scored, i: number, ground: Ground): ScoreLine {
	const use = evidence[i];
	const isThere = use !== undefined && ground.cardOf(use.card) !== null && !isRepeated(evidence, i);
	const own = ground.own({ seat, box: `reason ${i}`, text: use?.reason ?? '' });
	return unless(isThere ? own.why : 'no-card', {
		rule: 'reason',
		most: most.reason,
		about: use?.card ?? null
	});
}

function answerLines({ seat, side, case: { answer } }: Scored, ground: Ground): ScoreLine[] {
	const { counter, reply, move, backing } = answer;
	const own = ground.own({ seat, box: 'reply', text: reply, least: least.replyWords });
	const noReply = own.words === 0 ? 'no-reply' : null;
	return [
		unless(whyNoHelp(counter, opposite(side), ground), { rule: 'faces', most: most.faces, about: counter }),
		unless(own.why, { rule: 'answers', most: most.answers, about: String(own.words) }),
		unless(noReply ?? (move === null ? 'blank' : null), { rule: 'move', most: most.move, about: move }),
		unless(noReply ?? whyNoHelp(backing, side, ground), { rule: 'backed', most: most.backed, about: backing })
	];
}

/** Tapped cards are verbatim by themselves; what was typed between marks has to be. */
function quotingLine(written: Case, { deck, cardOf }: Ground): ScoreLine {
	const quotes = typedQuotes(written, deck);
	const wrong = quotes.find((quote) => !isFaithful(quote));
	const isQuoted = quotes.length > 0 || written.evidence.some(({ card }) => cardOf(card) !== null);
	const why = (): ScoreWhy | null => {
		if (!isQuoted) return 'nothing-quoted';
		if (!wrong) return null;
		if (wrong.isVerbatim) return 'wrong-speaker';
		return wrong.nearest === null ? 'not-found' : 'words-differ';
	};
	return unless(why(), { rule: 'quoting', most: most.quoting, about: wrong?.typed ?? null });
}

function whyNoHelp(id: string | null, side: Side, { cardOf, reachOf }: Ground): ScoreWhy | null {
	const card = cardOf(id);
	if (!card) return id === null ? 'no-card' : 'unknown-card';
	return reachOf(card, side) === 0 ? 'does-not-help' : null;
}

function isRepeated(evidence: readonly CardUse[], i: number): boolean {
	return evidence.slice(0, i).some(({ card }) => card === evidence[i]?.card);
}

/** Whether a claim is nothing but a stretch of a card. */
function isWithin(words: readonly string[], text: string): boolean {
	return ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `);
}
