import { shuffled, type Chance } from '../kit/chance';
import { sideAnswerFor, type Side } from '../quotes/codebook';
import type { Motion } from '../quotes/corpus';
import { roleIn, type Role, type Speaker } from '../quotes/speaker';
import type { AskableQuote, ChoiceCard, Deck } from './deck';
import { drawWrong, speakForEachOther } from './distractors';
import { gap, type ChoiceQuestion, type MatchUpQuestion, type Option, type Source } from './question';

/** The four answers of *which side*, in the order of one round: drawn once, so that they keep their places. */
export type SideOptions = { option: Option; answer: Side | 'both' | 'neither' }[];

/** Draws the order in which a round shows the four answers of *which side*. */
export function drawSideOptions(chance: Chance, motion: Motion): SideOptions {
	return shuffled(chance, [
		...motion.sides.map(({ side, name, line }) => ({
			option: { text: name, detail: line, side },
			answer: side
		})),
		{ option: { text: 'Both', detail: 'It helps both sides.', side: null }, answer: 'both' as const },
		{ option: { text: 'Neither', detail: 'It helps neither side.', side: null }, answer: 'neither' as const }
	]);
}

/**
 * Makes the question that a card stands for.
 *
 * @param sideOptions - the answers of *which side* as this round shows them
 * @returns the question, or null where the corpus has too few plausible wrong options for it
 */
export function makeChoice(
	chance: Chance,
	deck: Deck,
	card: ChoiceCard,
	sideOptions: SideOptions
): ChoiceQuestion | null {
	switch (card.kind) {
		case 'who-said-it':
			return whoSaidIt(chance, deck, card);
		case 'which-side':
			return whichSide(card.asked, sideOptions);
		case 'finish-the-quote':
			return finishTheQuote(chance, deck, card);
		case 'whos-who':
			return whosWho(chance, deck, card);
	}
}

/**
 * Makes a *match-up* of some quotes and their speakers, both shuffled.
 *
 * @param asked - quotes of different speakers
 */
export function makeMatchUp(chance: Chance, deck: Deck, asked: readonly AskableQuote[]): MatchUpQuestion {
	const quotes = shuffled(chance, asked);
	const speakers = shuffled(chance, asked);
	return {
		id: `match-up:${quotes
			.map(({ quote }) => quote.id)
			.sort()
			.join('+')}`,
		kind: 'match-up',
		stem: quotes.map(({ quote }) => quote.text),
		options: speakers.map(({ speaker, quote }) => speakerOption(deck, speaker, quote.article)),
		key: quotes.map(({ speaker }) => speakers.findIndex((other) => other.speaker.id === speaker.id)),
		sources: quotes.map(sourceOf),
		speakers: quotes.map(({ speaker }) => speaker.id)
	};
}

function whoSaidIt(
	chance: Chance,
	deck: Deck,
	{ asked, rivals }: Extract<ChoiceCard, { kind: 'who-said-it' }>
): ChoiceQuestion | null {
	const { quote, speaker } = asked;
	const option = (each: Speaker) => speakerOption(deck, each, quote.article);
	const wrong = drawWrong(chance, rivals, speakForEachOther).map(option);
	return choice(chance, deck, [option(speaker), ...wrong], {
		id: `who-said-it:${quote.id}`,
		kind: 'who-said-it',
		stem: quote.text,
		source: sourceOf(asked),
		speaker: speaker.id
	});
}

function whichSide(asked: AskableQuote, sideOptions: SideOptions): ChoiceQuestion | null {
	const answer = asked.quote.tags && sideAnswerFor(asked.quote.tags.settled.label);
	const key = sideOptions.findIndex((each) => each.answer === answer);
	if (key === -1) return null;
	return {
		id: `which-side:${asked.quote.id}`,
		kind: 'which-side',
		stem: asked.quote.text,
		options: sideOptions.map(({ option }) => option),
		key,
		source: sourceOf(asked),
		speaker: asked.speaker.id
	};
}

function finishTheQuote(
	chance: Chance,
	deck: Deck,
	{ asked, phrase, rivals }: Extract<ChoiceCard, { kind: 'finish-the-quote' }>
): ChoiceQuestion | null {
	return choice(chance, deck, [phrase.text, ...drawWrong(chance, rivals)].map(plain), {
		id: `finish-the-quote:${asked.quote.id}:${asked.quote.text.indexOf(phrase.text)}`,
		kind: 'finish-the-quote',
		stem: asked.quote.text.replace(phrase.text, () => gap),
		source: sourceOf(asked),
		speaker: asked.speaker.id
	});
}

function whosWho(
	chance: Chance,
	deck: Deck,
	{ speaker, role, rivals }: Extract<ChoiceCard, { kind: 'whos-who' }>
): ChoiceQuestion | null {
	return choice(chance, deck, [role.role, ...drawWrong(chance, rivals)].map(plain), {
		id: `whos-who:${speaker.id}:${role.article}`,
		kind: 'whos-who',
		stem: speaker.name,
		source: { article: role.article, quote: null, start: role.start, end: role.end },
		speaker: speaker.id
	});
}

/** Shuffles the right option, which comes first, among the wrong ones. */
function choice(
	chance: Chance,
	{ fewestWrong }: Deck,
	[right, ...wrong]: Option[],
	rest: Omit<ChoiceQuestion, 'options' | 'key'>
): ChoiceQuestion | null {
	if (!right || wrong.length < fewestWrong) return null;
	const options = shuffled(chance, [right, ...wrong]);
	return { ...rest, options, key: options.indexOf(right) };
}

function plain(text: string): Option {
	return { text, detail: null, side: null };
}

/** A speaker with the role in the quote's article; a role from another article says its year. */
function speakerOption(deck: Deck, speaker: Speaker, article: string): Option {
	const here = roleIn(speaker, article);
	const other = speaker.roles[0];
	const detail = here?.role ?? (other && inItsYear(other, deck.articles.get(other.article)?.date ?? null));
	return { text: speaker.name, detail: detail ?? null, side: null };
}

function inItsYear({ role }: Role, date: string | null): string {
	return date === null ? role : `${role} (${date.slice(0, 4)})`;
}

function sourceOf({ quote }: AskableQuote): Source {
	return { article: quote.article, quote: quote.id, start: quote.start, end: quote.end };
}
