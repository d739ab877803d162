import { mostWords } from '../../core/argue/case';
import { opposite } from '../../core/argue/deck/deck';
import { sides, type Side } from '../../core/quotes/codebook';
import { wordCount } from '../../core/text/spans';
import { checkSpan } from './check-span';
import { checkUnique } from './check-unique';
import { itemsIn, type Located, type Path } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';
import type { ExamplesFile, ExemplarEntry } from './schemas';
import type { Sources } from './sources';

/** What is wrong with the example cases and the digest: ids, cards, lengths, places, a side that has fewer. */
export function checkExamples(sources: Sources): CorpusProblem[] {
	const { examples } = sources;
	if (!examples) return [];
	const exemplars = itemsIn(examples, 'exemplars');
	return [
		...checkUnique(exemplars, 'id'),
		...checkEvenness(examples),
		...exemplars.flatMap((exemplar) => [...checkCards(exemplar, sources), ...checkLengths(exemplar)]),
		...itemsIn(examples, 'digest').flatMap((fact) => {
			const article = sources.articles.find(({ slug }) => slug === fact.value.article);
			if (article) return checkSpan(fact, { key: 'text', words: fact.value.text }, article.text);
			if (sources.articleNames.includes(fact.value.article)) return [];
			return [problemAt(fact, ['article'], `There is no article ${shown(fact.value.article)}.`)];
		})
	];
}

function checkEvenness(examples: Located<ExamplesFile>): CorpusProblem[] {
	const [one, other] = sides.map(
		(side) => examples.value.exemplars.filter((exemplar) => exemplar.side === side).length
	);
	if (one === other) return [];
	const what = `Each side has as many examples as the other, not ${one} for ${sides[0]} and ${other} for ${sides[1]}.`;
	return [problemAt(examples, ['exemplars'], what)];
}

/** Cards that don't exist, or don't help the side that they are taken for. */
function checkCards(exemplar: Located<ExemplarEntry>, sources: Sources): CorpusProblem[] {
	const { side, evidence, counter, backing } = exemplar.value;
	const cards = evidence.map(({ card }) => card);
	const problems = [
		...cards.flatMap((card, at) => checkCard(exemplar, { path: ['evidence', at, 'card'], card, side }, sources)),
		...checkCard(exemplar, { path: ['counter'], card: counter, side: opposite(side) }, sources),
		...checkCard(exemplar, { path: ['backing'], card: backing, side }, sources)
	];
	if (cards.length === 2 && cards[0] !== cards[1]) return problems;
	return [...problems, problemAt(exemplar, ['evidence'], 'An example rests on two different cards.')];
}

type Use = { path: Path; card: string; side: Side };

function checkCard(
	exemplar: Located<ExemplarEntry>,
	{ path, card, side }: Use,
	{ quotes, quoteNames }: Sources
): CorpusProblem[] {
	const quote = quotes.flatMap(({ list }) => list.value.quotes).find(({ id }) => id === card);
	if (quote && (quote.tags?.settled[side] ?? 0) > 0) return [];
	// It may stand in a file that could not be read.
	if (!quote && quotes.length < quoteNames.length) return [];
	const what = quote
		? `The quote ${shown(card)} does not help the side ${side}.`
		: `There is no quote ${shown(card)}.`;
	return [problemAt(exemplar, path, what)];
}

/** Texts longer than a player may write. */
function checkLengths(exemplar: Located<ExemplarEntry>): CorpusProblem[] {
	const { claim, evidence, reply } = exemplar.value;
	const texts: { path: Path; text: string; most: number }[] = [
		{ path: ['claim'], text: claim, most: mostWords.claim },
		...evidence.map(({ reason }, at) => ({
			path: ['evidence', at, 'reason'],
			text: reason,
			most: mostWords.reason
		})),
		{ path: ['reply'], text: reply, most: mostWords.reply }
	];
	return texts
		.filter(({ text, most }) => wordCount(text) > most)
		.map(({ path, text, most }) =>
			problemAt(exemplar, path, `This has ${wordCount(text)} words; a player may write ${most}.`)
		);
}
