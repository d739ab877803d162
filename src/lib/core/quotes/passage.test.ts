import { expect, test } from 'vitest';
import { paragraphsOf } from '$lib/core/text/paragraphs';
import type { Span } from '$lib/core/text/spans';
import { readCorpus } from '$lib/server/corpus/read';
import type { Article } from './article';
import {
	ada,
	adasLastQuote,
	adasQuote,
	ben,
	bensQuote,
	cleo,
	dov,
	dovsQuote,
	ferryRow,
	officeQuote,
	quayTalks,
	smallCorpus,
	valueOf
} from './fixtures';
import { markedArticle, passageOf, type PassageParagraph } from './passage';
import type { Quote } from './quote';
import type { Speaker } from './speaker';

const corpus = valueOf(readCorpus('corpus'));

/** Every quote of the corpus with its article and the passage that shows it. */
const shown = corpus.quotes.map((quote) => {
	const article = articleOf(quote.article);
	const quotes = corpus.quotes.filter((each) => each.article === article.slug);
	const speaker = corpus.speakers.find(({ id }) => id === quote.speakers[0]);
	return { quote, article, speaker, passage: passageOf(article, quote, { quotes, speaker }) };
});

function articleOf(slug: string): Article {
	const article = corpus.articles.find((each) => each.slug === slug);
	if (!article) throw new Error(`there is no article ${slug}`);
	return article;
}

function textOf({ pieces }: Pick<PassageParagraph<unknown>, 'pieces'>): string {
	return pieces.map(({ text }) => text).join('');
}

function markedIn(passage: PassageParagraph<unknown>[]): string {
	return passage
		.flatMap(({ pieces }) => pieces)
		.filter(({ mark }) => mark !== null)
		.map(({ text }) => text)
		.join('');
}

const wordsOf = ({ text }: Article, { start, end }: Span) => text.slice(start, end);

/** A passage of an invented article, by default of somebody whom it doesn't name. */
function smallPassage(article: Article, marked: Span, speaker?: Speaker) {
	const quotes = smallCorpus.quotes.filter((quote) => quote.article === article.slug);
	return passageOf(article, marked, { quotes, speaker });
}

/** The ferry row going on for some paragraphs, the last of them a quote. */
function goingOn(...paragraphs: string[]): { article: Article; quote: Quote } {
	const text = [ferryRow.text, ...paragraphs].join('\n');
	const start = text.length - (paragraphs.at(-1)?.length ?? 0);
	return { article: { ...ferryRow, text }, quote: { ...dovsQuote, start, end: text.length } };
}

test('the passage of every quote marks its words, with at most a quotation mark on each side', () => {
	const astray = shown.filter(({ quote, passage }) => {
		const [before, after, ...rest] = markedIn(passage).split(quote.text);
		return rest.length > 0 || !/^["“‘'«]?$/.test(before ?? '-') || !/^["”’'»]?$/.test(after ?? '-');
	});
	expect(astray.map(({ quote, passage }) => [quote.id, markedIn(passage)])).toEqual([]);
});

test('the passage of every quote is whole paragraphs of the article in reading order, none of them furniture', () => {
	const astray = shown.filter(({ article, passage }) => {
		const starts = passage.map((paragraph) => article.text.indexOf(textOf(paragraph)));
		const isInOrder = starts.every((start, i) => start >= 0 && start > (starts[i - 1] ?? -1));
		return !isInOrder || passage.some(({ isFurniture }) => isFurniture);
	});
	expect(astray.map(({ quote }) => quote.id)).toEqual([]);
});

test('the passage of every quote has at most four paragraphs, and ends with the one that holds the words', () => {
	const astray = shown.filter(({ quote, passage }) => {
		const last = passage.at(-1);
		return passage.length > 4 || !last || !textOf(last).includes(quote.text) || markedIn([last]) === '';
	});
	expect(astray.map(({ quote }) => quote.id)).toEqual([]);
});

test('the passage of every quote that goes on over paragraphs shows where its quotation began', () => {
	const lost = shown.filter(({ quote, passage }) => {
		const first = corpus.quotes.find(({ article, run }) => article === quote.article && run === quote.run);
		return quote.run !== null && !passage.some((each) => textOf(each).includes(first?.text ?? '-'));
	});
	expect(lost.map(({ quote }) => quote.id)).toEqual([]);
});

test('paragraphs are left out only of a passage of four, and only before the third', () => {
	const skips = shown.map(({ passage }) => passage.map(({ isSkipped }) => isSkipped));
	expect(
		skips.filter((skipped) => skipped.some((is, i) => is && !(skipped.length === 4 && i === 2)))
	).toEqual([]);
	expect(skips.filter((skipped) => skipped.includes(true)).length).toBeGreaterThan(0);
});

test('the passage of every role is its paragraph, with the words that say it marked', () => {
	const roles = corpus.speakers.flatMap((speaker) => speaker.roles);
	const astray = roles.filter((role) => {
		const article = articleOf(role.article);
		const quotes = corpus.quotes.filter((quote) => quote.article === role.article);
		return (
			markedIn(passageOf(article, role, { quotes })).replace(/^["“]|["”]$/g, '') !== wordsOf(article, role)
		);
	});
	expect(astray).toEqual([]);
});

test('the passage of every quote begins with the paragraph that names its speaker, if one near it does', () => {
	const late = shown.filter(({ article, quote, speaker, passage }) => {
		if (!speaker || speaker.isBody || !speaker.isNamed) return false;
		const last = speaker.name.split(' ').at(-1) ?? speaker.name;
		const first = corpus.quotes.find(({ article: its, run }) => its === quote.article && run === quote.run);
		const begin = quote.run === null ? quote.start : (first?.start ?? 0);
		const before = paragraphsOf(article.text).filter(({ start }) => start <= begin);
		const named = before.slice(-4).findLast((paragraph) => wordsOf(article, paragraph).includes(last));
		return named !== undefined && !textOf(passage[0] ?? { pieces: [] }).includes(last);
	});
	expect(late.map(({ quote }) => quote.id)).toEqual([]);
});

test('a passage whose speaker is named beside the words is their paragraph', () => {
	expect(smallPassage(quayTalks, bensQuote, ben).map(({ pieces }) => pieces)).toEqual([
		[
			{ text: 'Ben Tarrow, of the charity Open Shore, said: ', mark: null },
			{ text: `“${bensQuote.text}”`, mark: true }
		]
	]);
});

test('a passage begins with the nearest paragraph before the words that names their speaker', () => {
	const { article, quote } = goingOn('Cleo Marsh was late.', 'Cleo Marsh sat down.', 'She said it was cold.');
	expect(passageOf(article, quote, { quotes: [quote], speaker: cleo }).map(textOf)).toEqual([
		'Cleo Marsh sat down.',
		'She said it was cold.'
	]);
});

test('an alias doesn’t begin a passage: it needs the name before it', () => {
	const { article, quote } = goingOn('Ben Tarrow was late.', 'The charity said it was cold.');
	const speaker = { ...ben, aliases: ['The charity'] };
	expect(passageOf(article, quote, { quotes: [quote], speaker }).map(textOf)).toEqual([
		'Ben Tarrow was late.',
		'The charity said it was cold.'
	]);
});

test('a speaker is looked for in three paragraphs before the words and no further', () => {
	const { article, quote } = goingOn('The tide was out.');
	const lengthFor = (speaker?: Speaker) => passageOf(article, quote, { quotes: [quote], speaker }).length;
	expect(lengthFor(cleo)).toBe(4);
	expect(lengthFor(dov)).toBe(1);
	expect(lengthFor(ben)).toBe(1);
	expect(lengthFor()).toBe(1);
});

test('a passage passes over furniture', () => {
	const { article, quote } = goingOn('The tide was out.');
	const stamp = article.text.indexOf('One pilot');
	const furniture = [{ start: stamp, end: article.text.indexOf('Edda') - 1, what: 'time stamp' }];
	const passage = passageOf({ ...article, furniture }, quote, { quotes: [quote], speaker: cleo });
	expect(passage.map(textOf).join()).not.toContain('One pilot');
	expect(passage).toHaveLength(3);
});

test('of a passage of more than four paragraphs the middle is left out', () => {
	const passage = smallPassage(quayTalks, adasLastQuote, ada);
	expect(passage.map(textOf)).toEqual([
		`Ada Quill, the Harbour Secretary, said: “${adasQuote.text}`,
		'“Every night that we wait costs a life that a patrol could have saved.',
		'“Not one of them has had an answer.',
		'“They shall have it before the autumn gales.”'
	]);
	expect(passage.map(({ isSkipped }) => isSkipped)).toEqual([false, false, true, false]);
});

test('a passage of just four paragraphs is shown whole', () => {
	const start = quayTalks.text.indexOf('Not one of them');
	const quote = { ...adasLastQuote, start, end: start + 'Not one of them has had an answer.'.length };
	const passage = passageOf(quayTalks, quote, { quotes: [adasQuote, quote], speaker: ada });
	expect(passage.map(({ isSkipped }) => isSkipped)).toEqual([false, false, false, false]);
});

test('a quotation over several paragraphs is shown from its first one also where nobody is named', () => {
	expect(textOf(smallPassage(quayTalks, adasLastQuote, dov)[0] ?? { pieces: [] })).toContain(adasQuote.text);
	expect(textOf(smallPassage(quayTalks, adasLastQuote)[0] ?? { pieces: [] })).toContain(adasQuote.text);
});

test('the number of a run belongs to its article: another one’s quotation shows nothing', () => {
	const other = { ...dovsQuote, run: adasLastQuote.run, start: 0, end: 8 };
	const quotes = [other, adasQuote, adasLastQuote];
	expect(passageOf(quayTalks, adasLastQuote, { quotes, speaker: ada })).toEqual(
		smallPassage(quayTalks, adasLastQuote, ada)
	);
});

test('words that are no quote are shown in their paragraph alone', () => {
	const [role] = ada.roles;
	const passage = smallPassage(quayTalks, role ?? { start: 0, end: 0 }, ada);
	expect(passage.map(textOf)).toEqual([`Ada Quill, the Harbour Secretary, said: “${adasQuote.text}`]);
	expect(markedIn(passage)).toBe('Ada Quill, the Harbour Secretary');
});

test('words inside furniture have no passage', () => {
	const [stamp] = quayTalks.furniture;
	expect(smallPassage(quayTalks, stamp ?? { start: 0, end: 0 })).toEqual([]);
});

test('every article, cut at its quotes, still reads as it was given', () => {
	for (const article of [...corpus.articles, quayTalks, ferryRow]) {
		const joined = markedArticle(article, [...corpus.quotes, ...smallCorpus.quotes])
			.map(textOf)
			.join('');
		const given = paragraphsOf(article.text).map((paragraph) => wordsOf(article, paragraph));
		expect(joined).toBe(given.join(''));
	}
});

test('every quote of an article is marked in it, once and in order', () => {
	for (const article of corpus.articles) {
		const marks = markedArticle(article, corpus.quotes).flatMap(({ pieces }) =>
			pieces.flatMap(({ mark }) => mark ?? [])
		);
		expect(marks).toEqual(corpus.quotes.filter((quote) => quote.article === article.slug));
	}
});

test('furniture is told apart, also where it begins or ends inside a paragraph', () => {
	const paragraphs = markedArticle(quayTalks, smallCorpus.quotes);
	expect(paragraphs.filter(({ isFurniture }) => isFurniture).map(textOf)).toEqual([
		'Updated 4 March 2030',
		'Support this paper with a coin.'
	]);
	expect(paragraphs.at(-1)).toMatchObject({ isFurniture: false, isSkipped: false });
	expect(paragraphs.map(textOf).at(-1)).toBe('Cleo Marsh, the MP for Northmouth, said the plan was “thin”.');
});

test('all furniture of the corpus, and nothing else, is told apart', () => {
	for (const article of corpus.articles) {
		const told = markedArticle(article, []).filter(({ isFurniture }) => isFurniture);
		const given = article.furniture.map((span) => wordsOf(article, span));
		const squeezed = (texts: string[]) => texts.join('').replace(/\s/g, '');
		expect(squeezed(told.map(textOf))).toBe(squeezed(given));
	}
});

test('a quote in an article is marked with its own quotation marks and carries itself', () => {
	const paragraph = markedArticle(quayTalks, smallCorpus.quotes).find((each) =>
		textOf(each).includes('spokesman')
	);
	expect(paragraph?.pieces).toEqual([
		{ text: 'A Harbour Office spokesman said: ', mark: null },
		{ text: `“${officeQuote.text}”`, mark: officeQuote }
	]);
});
