import { chanceFrom } from '../kit/chance';
import { fairLimits, isBalanced, type Limits } from '../balance/balance';
import type { Corpus, Motion } from '../quotes/corpus';
import { deckOf, speakerOf, type Deck } from '../questions/deck';
import { drawSideOptions, makeChoice } from '../questions/make';
import { speakersOf, type QuestionKind } from '../questions/question';
import { makeRound, type Round, type RoundSpec } from '../questions/round';
import { checkingAfter } from './check';
import { progressOf } from './order';
import type { OwnArticle } from './own-article';
import { withOwn } from './own-corpus';

/** What keeps questions from being asked, or what a teacher should know before a round is made. */
export type PublishingNote =
	/** Nothing is checked yet, so there is nothing to ask about. */
	| 'nothing-checked'
	/** Fewer questions than make a round. */
	| 'too-few-quotes'
	| 'only-one-speaker'
	| 'only-two-speakers'
	| 'no-side-tags'
	/** Some quotes are not checked: they are left out. */
	| 'unchecked-left'
	/** More could be asked if the sides and speakers were more even: the round was cut to keep it fair. */
	| 'cut-for-balance'
	/** The articles are about different questions, and no round can be about two. */
	| 'two-motions';

/** Why the app does not call a round balanced; stored with it, and shown wherever it is shown. */
export const roundWarnings = ['one-sided', 'one-voice', 'not-tagged'] as const;
export type RoundWarning = (typeof roundWarnings)[number];

/** What a round is asked to be; its articles are those of the source. */
export type PublishingWish = Omit<RoundSpec, 'articles'>;

/** What a round would be, before it is made for good. */
export type Publishing = {
	/** Without questions where none can be made: the notes say why. `balance` counts the sides. */
	round: Round;
	/** Of all articles; that of the first where they differ. */
	motion: Motion;
	/** How many speakers the questions are about. */
	speakers: number;
	/** The kinds that can be asked about these articles, of those wished. */
	kinds: QuestionKind[];
	notes: PublishingNote[];
	warnings: RoundWarning[];
};

/** Fair rounds with fewer questions give way to longer ones that say that they are not balanced. */
const fewestFair = 5;

/** With fewer named speakers it is hardly a question who of them it was. */
const fewestSpeakers = 3;

/** A question may have one wrong option fewer where the articles hold no more: three to choose from. */
const fewestWrong = 2;

/** From fair to whatever there is: speakers first, since a round about one side is the worse fault. */
const lenient: readonly Limits[] = [
	{ ...fairLimits, share: 0.5 },
	{ ...fairLimits, share: 1 },
	{ gap: Infinity, share: 1 }
];

/**
 * Works out the round that some articles give, and says plainly what is missing. A fair round is preferred; one
 * that leans is made where a fair one would hardly have questions, and carries its warnings.
 *
 * @param own - articles that somebody has brought in
 * @param project - the project's articles to ask about beside them, with the project's motion
 */
export function publishing(
	{ own, project }: { own: readonly OwnArticle[]; project: Corpus },
	wish: PublishingWish
): Publishing {
	const motions = motionsOf(own, project);
	const motion = motions[0] ?? project.motion;
	const isOneMotion = motions.length <= 1;
	const corpus = withOwn({ ...project, motion }, isOneMotion ? own : []);
	const deck = deckOf(isOneMotion ? corpus : { ...corpus, speakers: [], quotes: [] }, fewestWrong);
	const { round, isCut } = fairestRound(deck, { ...wish, articles: corpus.articles.map(({ slug }) => slug) });
	const notes: PublishingNote[] = isOneMotion ? notesOn(corpus, deck, round) : ['two-motions'];
	if (isCut) notes.push('cut-for-balance');
	if (own.some(hasUnchecked)) notes.push('unchecked-left');
	return {
		round,
		motion,
		speakers: new Set(round.questions.flatMap(speakersOf)).size,
		kinds: wish.kinds.filter((kind) => canAsk(deck, kind)),
		notes,
		warnings: warningsOn(round)
	};
}

/** The different motions of some articles: two articles with the same words have the same one. */
export function motionsOf(own: readonly OwnArticle[], project: Corpus): Motion[] {
	const motions = own.map(({ motion }) => motion ?? project.motion);
	if (project.articles.length > 0) motions.push(project.motion);
	return [...new Map(motions.map((motion) => [JSON.stringify(motion), motion])).values()];
}

function fairestRound(deck: Deck, spec: RoundSpec): { round: Round; isCut: boolean } {
	const enough = Math.min(spec.count, fewestFair);
	const fair = makeRound(deck, spec);
	const rounds = [fair, ...lenient.map((limits) => makeRound(deck, spec, limits))];
	const longest = Math.max(...rounds.map(({ questions }) => questions.length));
	const round = rounds.find(({ questions }) => questions.length >= Math.min(enough, longest)) ?? fair;
	return { round, isCut: round.questions.length < longest };
}

function notesOn({ quotes, speakers }: Corpus, deck: Deck, round: Round): PublishingNote[] {
	if (quotes.length === 0) return ['nothing-checked'];
	const notes: PublishingNote[] = round.questions.length === 0 ? ['too-few-quotes'] : [];
	const named = speakers.filter(({ isNamed }) => isNamed).length;
	if (named === 1) notes.push('only-one-speaker');
	if (named === 2) notes.push('only-two-speakers');
	if (deck.cards['which-side'].length === 0) notes.push('no-side-tags');
	return notes;
}

/** What keeps a round from being called balanced. */
function warningsOn({ balance }: Round): RoundWarning[] {
	const warnings: RoundWarning[] = [];
	if (!isBalanced({ ...balance, topShare: 0 })) warnings.push('one-sided');
	if (!isBalanced({ ...balance, enforcement: 0, routes: 0 })) warnings.push('one-voice');
	if (balance.untagged > 0) warnings.push('not-tagged');
	return warnings;
}

function canAsk(deck: Deck, kind: QuestionKind): boolean {
	const cards = deck.cards[kind];
	if (kind === 'match-up') return new Set(cards.map((card) => speakerOf(card).id)).size >= fewestSpeakers;
	const chance = chanceFrom(0);
	const sideOptions = drawSideOptions(chance, deck.motion);
	return cards.some(
		(card) => card.kind !== 'match-up' && makeChoice(chance, deck, card, sideOptions) !== null
	);
}

function hasUnchecked({ text, extraction, actions }: OwnArticle): boolean {
	return progressOf(checkingAfter(text, extraction, actions)).left > 0;
}
