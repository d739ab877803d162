import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf, isBalanced } from '$lib/core/balance/balance';
import { maxSeed } from '$lib/core/kit/chance';
import { codersAgree, sideAnswerFor } from '$lib/core/quotes/codebook';
import { smallCorpus, tagsOf, valueOf } from '$lib/core/quotes/fixtures';
import type { Quote } from '$lib/core/quotes/quote';
import type { Speaker } from '$lib/core/quotes/speaker';
import { readCorpus } from '$lib/server/corpus/read';
import { deckOf } from './deck';
import { gap, questionKinds, sourcesOf, speakersOf } from './question';
import type { ChoiceQuestion, MatchUpQuestion, Option, Question } from './question';
import { fewestQuestions, makeRound, type RoundSpec } from './round';

const corpus = valueOf(readCorpus('corpus'));
const deck = deckOf(corpus);
const slugs = corpus.articles.map(({ slug }) => slug);

const specs: fc.Arbitrary<RoundSpec> = fc.record({
	seed: fc.integer({ min: 0, max: maxSeed }),
	count: fc.integer({ min: fewestQuestions, max: 20 }),
	kinds: fc.subarray([...questionKinds], { minLength: 1 }),
	articles: fc.subarray(slugs, { minLength: 1 })
});

// Made once for all tests. A test lists whatever breaks its rule, so that a failure shows spec and question.
const rounds = fc.sample(specs, 600).map((spec) => ({ spec, ...makeRound(deck, spec) }));
const asked = rounds.flatMap(({ spec, questions }) => questions.map((question) => ({ spec, question })));
const choices = asked.filter((each): each is { spec: RoundSpec; question: ChoiceQuestion } => {
	return each.question.kind !== 'match-up';
});
const matchUps = asked.filter((each): each is { spec: RoundSpec; question: MatchUpQuestion } => {
	return each.question.kind === 'match-up';
});
const ofKind = (kind: Question['kind']) => choices.filter(({ question }) => question.kind === kind);

const everything = (seed: number, count: number): RoundSpec => ({
	seed,
	count,
	kinds: [...questionKinds],
	articles: slugs
});

function quoteOf(id: string | null): Quote {
	const quote = corpus.quotes.find((each) => each.id === id);
	if (!quote) throw new Error(`there is no quote ${id}`);
	return quote;
}

function speakerNamed(name: string): Speaker {
	const speaker = corpus.speakers.find((each) => each.name === name);
	if (!speaker) throw new Error(`there is no speaker ${name}`);
	return speaker;
}

function nameOf(id: string | undefined): string | undefined {
	return corpus.speakers.find((speaker) => speaker.id === id)?.name;
}

/** The quotes that a question asks about; none for a who's who. */
function quotesIn(question: Question): Quote[] {
	return sourcesOf(question).flatMap(({ quote }) => (quote === null ? [] : [quoteOf(quote)]));
}

/** What the key points at, by the corpus alone. */
function rightAnswer({ kind, source, speaker, stem, options, key }: ChoiceQuestion): string | undefined {
	switch (kind) {
		case 'who-said-it':
			return nameOf(quoteOf(source.quote).speakers[0]);
		case 'which-side': {
			const answer = sideAnswerFor(quoteOf(source.quote).tags?.settled.label ?? 'OTHER');
			const side = corpus.motion.sides.find((each) => each.side === answer);
			return side?.name ?? (answer === 'both' ? 'Both' : 'Neither');
		}
		case 'finish-the-quote': {
			const right = options[key]?.text ?? '';
			const { text, tellingPhrases } = quoteOf(source.quote);
			return stem.replace(gap, right) === text
				? tellingPhrases.find((each) => each.text === right)?.text
				: '';
		}
		case 'whos-who':
			return corpus.speakers
				.find(({ id }) => id === speaker)
				?.roles.find(({ article }) => article === source.article)?.role;
	}
}

test('a round never has more questions than wished, and has none or at least three', () => {
	expect(
		rounds.filter(({ spec, questions: { length } }) => length > spec.count || (length > 0 && length < 3))
	).toEqual([]);
});

test('with everything chosen, rounds of 5, 10 and 20 are full', () => {
	for (const count of [5, 10, 20]) {
		for (let seed = 0; seed < 40; seed++) {
			expect(makeRound(deck, everything(seed, count)).questions).toHaveLength(count);
		}
	}
});

test('a round of fewer than three questions, of no kinds or of no articles has none', () => {
	for (const change of [{ count: 2 }, { count: 0 }, { kinds: [] }, { articles: [] }]) {
		expect(makeRound(deck, { ...everything(1, 10), ...change })).toEqual({
			questions: [],
			balance: { enforcement: 0, routes: 0, others: 0, untagged: 0, topShare: 0 }
		});
	}
});

test('the same seed gives the same round', () => {
	for (const { spec, questions } of rounds.slice(0, 60)) {
		expect(makeRound(deckOf(corpus), { ...spec }).questions).toEqual(questions);
	}
});

test('another seed gives another round', () => {
	const made = Array.from({ length: 60 }, (_, seed) => makeRound(deck, everything(seed, 10)).questions);
	expect(new Set(made.map((questions) => JSON.stringify(questions))).size).toBe(60);
});

test('a round asks only about the chosen articles, in the chosen kinds', () => {
	const astray = asked.filter(
		({ spec, question }) =>
			!spec.kinds.includes(question.kind) ||
			sourcesOf(question).some(({ article }) => !spec.articles.includes(article))
	);
	expect(astray).toEqual([]);
});

test('in every round the sides differ by at most one and nobody has more than 40 %', () => {
	const recounted = rounds.map(({ spec, questions, balance }) => {
		const its = balanceOf(questions.flatMap(quotesIn), questions.flatMap(speakersOf));
		return { spec, balance, its };
	});
	expect(recounted.filter(({ its }) => !isBalanced(its) || its.topShare > 0.4)).toEqual([]);
	expect(recounted.filter(({ its, balance }) => JSON.stringify(its) !== JSON.stringify(balance))).toEqual([]);
});

test('no quote is asked about twice in a round', () => {
	const repeats = rounds.filter(({ questions }) => {
		const ids = questions.flatMap(quotesIn).map(({ id }) => id);
		return new Set(ids).size < ids.length;
	});
	expect(repeats.map(({ spec }) => spec)).toEqual([]);
});

test("nobody is asked about twice by who's who in a round", () => {
	const repeats = rounds.filter(({ questions }) => {
		const people = questions.filter(({ kind }) => kind === 'whos-who').flatMap(speakersOf);
		return new Set(people).size < people.length;
	});
	expect(repeats.map(({ spec }) => spec)).toEqual([]);
});

test('a short round never asks about two pieces of one quotation, so that no reveal gives another away', () => {
	const repeats = Array.from({ length: 100 }, (_, seed) => everything(seed, 5)).filter((spec) => {
		const quotes = makeRound(deck, spec).questions.flatMap(quotesIn);
		const quotations = quotes.map(({ article, run, id }) => (run === null ? id : `${article} ${run}`));
		return new Set(quotations).size < quotations.length;
	});
	expect(repeats).toEqual([]);
});

test('a quote that is asked about is reviewed, somebody’s words, of five words or more and one speaker’s', () => {
	const unfit = asked.filter(({ question }) =>
		quotesIn(question).some(
			({ isReviewed, kind, text, speakers }) =>
				!isReviewed || kind === 'term' || text.split(/\s+/).length < 5 || speakers.length !== 1
		)
	);
	expect(unfit).toEqual([]);
});

test('no quote that is asked about names its speaker', () => {
	const naming = asked.filter(({ question }) =>
		quotesIn(question).some(({ text, speakers }) => {
			const { name, aliases, isBody } = speakerNamed(nameOf(speakers[0]) ?? '');
			const last = isBody ? name : (name.split(' ').at(-1) ?? name);
			return [last, ...aliases].some((each) => text.includes(each));
		})
	);
	expect(naming).toEqual([]);
});

test('every choice has four different options and a key among them', () => {
	const odd = choices.filter(
		({ question: { options, key } }) =>
			new Set(options.map(({ text }) => text)).size !== 4 || options.length !== 4 || !(key in options)
	);
	expect(odd).toEqual([]);
});

test('the key of every choice is right by the corpus', () => {
	const wrong = choices.filter(({ question }) => {
		const right = rightAnswer(question);
		return right === undefined || question.options[question.key]?.text !== right;
	});
	expect(wrong).toEqual([]);
});

test('every stem, with its gap filled, stands word for word in its article', () => {
	const textOf = (slug: string) => corpus.articles.find((article) => article.slug === slug)?.text ?? '';
	const invented = choices.filter(({ question: { kind, stem, source, options, key } }) => {
		const place = textOf(source.article).slice(source.start, source.end);
		const words = stem.replace(gap, () => options[key]?.text ?? '');
		return kind === 'whos-who' ? !textOf(source.article).includes(words) : place !== words;
	});
	expect(invented).toEqual([]);
	const inventedPairs = matchUps.filter(({ question: { stem, sources } }) =>
		sources.some(({ article, start, end }, i) => textOf(article).slice(start, end) !== stem[i])
	);
	expect(inventedPairs).toEqual([]);
});

test('a finish-the-quote stem has one gap, and its wrong phrases fit the shape and stand nowhere in the quote', () => {
	const shapesOf = (phrase: string) =>
		corpus.quotes.flatMap(({ tellingPhrases }) =>
			tellingPhrases.filter(({ text }) => text === phrase).map(({ shape }) => shape)
		);
	const misfits = ofKind('finish-the-quote').filter(({ question: { stem, options, key, source } }) => {
		const { text, tellingPhrases } = quoteOf(source.quote);
		const shape = tellingPhrases.find((each) => each.text === options[key]?.text)?.shape;
		const wrong = options.filter((_, i) => i !== key);
		return (
			stem.split(gap).length !== 2 ||
			wrong.some((each) => text.includes(each.text) || !shapesOf(each.text).some((its) => its === shape))
		);
	});
	expect(misfits).toEqual([]);
});

test("no wrong option of who's who is a role that the person had", () => {
	const rightToo = ofKind('whos-who').filter(({ question: { stem, options, key } }) => {
		const own = speakerNamed(stem).roles.map(({ role }) => role);
		return options.some(({ text }, i) => i !== key && own.includes(text));
	});
	expect(rightToo).toEqual([]);
});

test('which side is asked only where both codings agree, nothing is disputable and the label is not OTHER', () => {
	const unfit = ofKind('which-side').filter(({ question: { source } }) => {
		const { tags } = quoteOf(source.quote);
		return !tags || !codersAgree(tags) || tags.disputable !== null || tags.settled.label === 'OTHER';
	});
	expect(unfit).toEqual([]);
});

test('the answers of which side keep their places all round long', () => {
	const orders = rounds.map(({ questions }) => {
		const its = questions.filter(({ kind }) => kind === 'which-side');
		return new Set(its.map(({ options }) => options.map(({ text }) => text).join()));
	});
	expect(orders.filter(({ size }) => size > 1)).toEqual([]);
	expect(new Set(orders.flatMap((order) => [...order])).size).toBe(24);
});

test('nobody without a name, and nobody whom the quote names, is an option', () => {
	const unfit = ofKind('who-said-it').filter(({ question: { stem, options } }) =>
		options.some(({ text }) => {
			const { isNamed, isBody, name } = speakerNamed(text);
			return !isNamed || stem.includes(isBody ? name : (name.split(' ').at(-1) ?? name));
		})
	);
	expect(unfit).toEqual([]);
	const unnamed = matchUps.filter(({ question }) =>
		question.options.some(({ text }) => !speakerNamed(text).isNamed)
	);
	expect(unnamed).toEqual([]);
});

test('a body and a person of it are never options where one of them is right', () => {
	const isOf = (person: Option, body: Option) =>
		speakerNamed(body.text).isBody &&
		!speakerNamed(person.text).isBody &&
		speakerNamed(person.text).roles.some(({ organisation }) => organisation === body.text);
	const beside = [...ofKind('who-said-it'), ...matchUps].filter(({ question: { options, key } }) => {
		const right = options.filter((_, i) => (typeof key === 'number' ? i === key : key.includes(i)));
		return right.some((a) => options.some((b) => isOf(a, b) || isOf(b, a)));
	});
	expect(beside).toEqual([]);
});

test('a match-up pairs three or four quotes of different speakers with all of its options', () => {
	const odd = matchUps.filter(({ question: { stem, options, key, speakers } }) => {
		const places = options.map((_, i) => i);
		return (
			![3, 4].includes(stem.length) ||
			options.length !== stem.length ||
			new Set(speakers).size !== stem.length ||
			key.toSorted((a, b) => a - b).join() !== places.join()
		);
	});
	expect(odd).toEqual([]);
});

test('the key of every match-up is right by the corpus', () => {
	const wrong = matchUps.filter(({ question: { key, options, sources, stem } }) =>
		stem.some((_, i) => {
			const { speakers } = quoteOf(sources[i]?.quote ?? null);
			return options[key[i] ?? -1]?.text !== nameOf(speakers[0]);
		})
	);
	expect(wrong).toEqual([]);
});

test('a mixed round never opens with a match-up', () => {
	const openers = rounds.filter(
		({ questions }) => questions[0]?.kind === 'match-up' && questions.some(({ kind }) => kind !== 'match-up')
	);
	expect(openers.map(({ spec }) => spec)).toEqual([]);
});

test('a mixed round never opens with a match-up, even where the kind that should open has nothing to ask', () => {
	const untagged = deckOf({
		...smallCorpus,
		quotes: smallCorpus.quotes.map((quote) => ({ ...quote, tags: null }))
	});
	const openers = Array.from({ length: 200 }, (_, seed) =>
		makeRound(untagged, {
			seed,
			count: 3,
			kinds: ['who-said-it', 'which-side', 'match-up'],
			articles: ['quay-talks-2030', 'ferry-row']
		}).questions.map(({ kind }) => kind)
	).filter((kinds) => kinds[0] === 'match-up' && kinds.some((kind) => kind !== 'match-up'));
	expect(openers).toEqual([]);
});

test('a mixed round of ten holds three times who said it, twice each of the others and one match-up', () => {
	const kinds = makeRound(deck, everything(5, 10)).questions.map(({ kind }) => kind);
	const count = (kind: string) => kinds.filter((each) => each === kind).length;
	expect(questionKinds.map(count)).toEqual([3, 2, 2, 2, 1]);
});

test('a one-sided corpus gives a longer round where the limits are wider than the project’s', () => {
	const quotes = smallCorpus.quotes.map((quote) => ({ ...quote, tags: tagsOf('ENF') }));
	const lopsided = deckOf({ ...smallCorpus, quotes });
	const spec: RoundSpec = {
		...everything(2, 5),
		kinds: ['which-side'],
		articles: ['ferry-row', 'quay-talks-2030']
	};
	expect(makeRound(lopsided, spec).questions).toEqual([]);
	const wide = makeRound(lopsided, spec, { gap: Infinity, share: 1 });
	expect(wide.questions).toHaveLength(5);
	expect(wide.balance).toMatchObject({ enforcement: 5, routes: 0 });
});
