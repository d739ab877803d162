import { parseArgs } from 'node:util';
import { maxSeed } from '../lib/core/kit/chance';
import { deckOf } from '../lib/core/questions/deck';
import { questionKinds } from '../lib/core/questions/question';
import { makeRound } from '../lib/core/questions/round';
import { exportedRound } from '../lib/core/exchange/round';
import { readCorpus, wordProblems } from '../lib/server/corpus/read';

// Prints a round as JSON: npm run --silent questions -- --seed 7 --count 20

const usage = `questions [--seed 0..${maxSeed}] [--count 3..200]`;

const corpus = readCorpus('corpus');
if (!corpus.ok) stop(wordProblems(corpus.error));
const { seed, count } = readArguments();
const deck = deckOf(corpus.value);
const kinds = [...questionKinds];
const round = makeRound(deck, { seed, count, kinds, articles: [...deck.articles.keys()] });
console.log(JSON.stringify(exportedRound({ seed, count }, round), null, '\t'));

function readArguments(): { seed: number; count: number } {
	try {
		const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } });
		return {
			seed: wholeNumber(values.seed ?? '1', 0, maxSeed),
			count: wholeNumber(values.count ?? '10', 3, 200)
		};
	} catch (error) {
		return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	}
}

function wholeNumber(words: string, least: number, most: number): number {
	const value = /^\d+$/.test(words) ? Number(words) : Number.NaN;
	if (value >= least && value <= most) return value;
	throw new RangeError(`"${words}" is not a whole number from ${least} to ${most}.`);
}

function stop(words: string): never {
	console.error(words);
	process.exit(1);
}
