import { expect, test } from 'vitest';
import { chanceFrom } from '$lib/core/kit/chance';
import { cleo, cleosQuote, dovsQuote, ferryRow, smallCorpus, valueOf } from '$lib/core/quotes/fixtures';
import type { Corpus } from '$lib/core/quotes/corpus';
import { deckOf } from '$lib/core/questions/deck';
import { drawSideOptions, makeChoice, makeMatchUp } from '$lib/core/questions/make';
import { questionKinds, sourcesOf, type Question } from '$lib/core/questions/question';
import { readCorpus } from '$lib/server/corpus/read';
import { viewArticle, viewQuestion, viewSources } from './view';

const corpus = valueOf(readCorpus('corpus'));
const questions = allQuestionsOf(corpus);

/** Every choice that a corpus makes, and match-ups that show every quote open to them. */
function allQuestionsOf(its: Corpus): Question[] {
	const deck = deckOf(its);
	const chance = chanceFrom(1);
	const sideOptions = drawSideOptions(chance, deck.motion);
	const pool = deck.cards['match-up'].flatMap((card) => (card.kind === 'match-up' ? card.asked : []));
	const groups = pool.map((asked) => {
		const others = pool.filter(({ speaker }) => speaker.id !== asked.speaker.id);
		const [second] = others;
		const third = others.find(({ speaker }) => speaker.id !== second?.speaker.id);
		return second && third ? [asked, second, third] : [];
	});
	return [
		...questionKinds
			.flatMap((kind) => deck.cards[kind])
			.flatMap((card) =>
				card.kind === 'match-up' ? [] : (makeChoice(chance, deck, card, sideOptions) ?? [])
			),
		...groups.filter((group) => group.length > 0).map((group) => makeMatchUp(chance, deck, group))
	];
}

function smallQuestion(id: string): Question {
	const question = allQuestionsOf(smallCorpus).find((each) => each.id === id);
	if (!question) throw new Error(`there is no question ${id}`);
	return question;
}

const nameOf = (id: string) => corpus.speakers.find((speaker) => speaker.id === id)?.name ?? id;

test('there are questions of every kind to view', () => {
	expect(new Set(questions.map(({ kind }) => kind)).size).toBe(questionKinds.length);
});

test('an open question shows its stems and its options', () => {
	for (const question of questions) {
		const { kind, stems, options } = viewQuestion(corpus, question);
		expect({ kind, stems, options }).toEqual({
			kind: question.kind,
			stems: [question.stem].flat(),
			options: question.options
		});
	}
});

test('an open question never holds its key, its source or its id', () => {
	const telling = questions.filter((question) => {
		const view = JSON.stringify(viewQuestion(corpus, question));
		const secrets = sourcesOf(question).flatMap(({ article, quote }) => [article, quote ?? article]);
		const words = ['"key"', '"source"', '"sources"', '"id"', '"article"', '"quote"', question.id, ...secrets];
		return words.some((word) => view.includes(word));
	});
	expect(telling.map(({ id }) => id)).toEqual([]);
});

test('an open question that asks who spoke names the speaker nowhere but among the options', () => {
	const telling = questions.filter((question) => {
		if (question.kind !== 'who-said-it' && question.kind !== 'which-side') return false;
		const view = JSON.stringify({ ...viewQuestion(corpus, question), options: [] });
		return view.includes(nameOf(question.speaker)) || view.includes(question.speaker);
	});
	expect(telling.map(({ id }) => id)).toEqual([]);
});

test('an open match-up names its speakers nowhere but among the options', () => {
	const telling = questions.filter((question) => {
		if (question.kind !== 'match-up') return false;
		const { stems, ...rest } = viewQuestion(corpus, question);
		const own = stems.some((stem, i) => stem.includes(nameOf(question.speakers[i] ?? '')));
		return (
			own ||
			JSON.stringify({ ...rest, options: [] }) !==
				JSON.stringify({ kind: 'match-up', options: [], speaker: null, date: null })
		);
	});
	expect(telling.map(({ id }) => id)).toEqual([]);
});

test('finish the quote says whose words they are, with the role then', () => {
	const question = smallQuestion(`finish-the-quote:${cleosQuote.id}:${cleosQuote.text.indexOf('forgets')}`);
	expect(viewQuestion(smallCorpus, question)).toMatchObject({
		speaker: { name: 'Cleo Marsh', role: 'Shadow Harbour Secretary' },
		date: null
	});
});

test("who's who says when: the date of the article, if anybody knows it", () => {
	const dateOf = (slug: string) =>
		viewQuestion(smallCorpus, smallQuestion(`whos-who:${cleo.id}:${slug}`)).date;
	expect(dateOf('quay-talks-2030')).toBe('2030-03-04');
	expect(dateOf('ferry-row')).toBeNull();
});

test('only finish the quote shows a speaker, only who’s who a date', () => {
	for (const question of questions) {
		const { speaker, date } = viewQuestion(corpus, question);
		expect(speaker !== null).toBe(question.kind === 'finish-the-quote');
		expect(date !== null).toBe(question.kind === 'whos-who');
	}
});

test('the sources of every answered question mark the words asked about, with at most their quotation marks', () => {
	const astray = questions.flatMap((question) =>
		viewSources(corpus, question).flatMap(({ passage, quote, speaker }) => {
			const marked = passage
				.flatMap(({ pieces }) => pieces)
				.filter(({ mark }) => mark !== null)
				.map(({ text }) => text)
				.join('');
			const isIt = quote === null ? marked !== '' : marked.replace(/^["“‘']|["”’']$/g, '') === quote;
			return isIt ? [] : [[question.id, speaker?.name, marked]];
		})
	);
	expect(astray).toEqual([]);
});

test('an answered question has one source for each thing asked about, with its speaker and article', () => {
	for (const question of questions) {
		const speakers = question.kind === 'match-up' ? question.speakers : [question.speaker];
		const views = viewSources(corpus, question);
		expect(views.map(({ speaker }) => speaker?.name)).toEqual(speakers.map(nameOf));
		expect(views.map(({ article }) => article?.slug)).toEqual(
			sourcesOf(question).map(({ article }) => article)
		);
		expect(views.map(({ quote }) => quote)).toEqual(
			sourcesOf(question).map(({ quote }) => corpus.quotes.find(({ id }) => id === quote)?.text ?? null)
		);
	}
});

test('an answered question explains its side and the test behind it only where the side was asked', () => {
	const side = (kind: string) => viewSources(smallCorpus, smallQuestion(`${kind}:${dovsQuote.id}`))[0]?.side;
	expect(side('which-side')).toEqual({ answer: 'both', reason: 'fact' });
	expect(side('who-said-it')).toBeNull();
	expect(
		questions
			.filter((question) => question.kind !== 'which-side')
			.flatMap((question) => viewSources(corpus, question).map((its) => its.side))
			.filter((its) => its !== null)
	).toEqual([]);
});

test('an answered question says how a difficult attribution was read', () => {
	const [source] = viewSources(smallCorpus, smallQuestion(`who-said-it:${dovsQuote.id}`));
	expect(source).toMatchObject({
		speaker: { name: 'Dov Ellery', role: 'Former harbour master' },
		quote: dovsQuote.text,
		note: 'Told to the town, not to the paper.'
	});
});

test('a source whose article has left the collection is shown without article and passage', () => {
	const gone = { ...smallCorpus, articles: [], quotes: [], speakers: [] };
	const question = smallQuestion(`who-said-it:${dovsQuote.id}`);
	expect(viewSources(gone, question)).toEqual([
		{
			speaker: { name: 'Dov Ellery', role: null },
			quote: null,
			note: null,
			side: null,
			article: null,
			passage: []
		}
	]);
	expect(viewQuestion(gone, smallQuestion(`whos-who:${cleo.id}:quay-talks-2030`)).date).toBeNull();
});

test('a speaker who has left the collection is named where the question says who, and by no code elsewhere', () => {
	const gone = { ...smallCorpus, articles: [], quotes: [], speakers: [] };
	const speakerOf = (id: string) => viewSources(gone, smallQuestion(id))[0]?.speaker;
	expect(speakerOf(`whos-who:${cleo.id}:quay-talks-2030`)).toEqual({ name: 'Cleo Marsh', role: null });
	expect(speakerOf(`which-side:${dovsQuote.id}`)).toBeNull();
});

test('a speaker who was merged with another since is the one whom the quote is credited to now', () => {
	const quotes = smallCorpus.quotes.map((quote) =>
		quote.id === dovsQuote.id ? { ...quote, speakers: [cleo.id] } : quote
	);
	const merged = {
		...smallCorpus,
		quotes,
		speakers: smallCorpus.speakers.filter(({ id }) => id !== 'dov-ellery')
	};
	expect(viewSources(merged, smallQuestion(`which-side:${dovsQuote.id}`))[0]?.speaker).toEqual({
		name: 'Cleo Marsh',
		role: 'Shadow Harbour Secretary'
	});
});

test('the side of a quote that has left the collection is not explained', () => {
	const gone = { ...smallCorpus, quotes: [] };
	expect(viewSources(gone, smallQuestion(`which-side:${dovsQuote.id}`))[0]?.side).toBeNull();
});

test('an article is credited without its text', () => {
	expect(viewArticle(ferryRow)).toEqual({
		slug: 'ferry-row',
		title: 'Ferry row reaches the town hall',
		titleBasis: 'text',
		outlet: 'Northmouth Lantern',
		outletBasis: 'text',
		date: null,
		dateBasis: 'unknown',
		address: 'https://lantern.example/ferry-row'
	});
});
