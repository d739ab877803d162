import { reviewDifferences } from '../lib/core/exchange/review-differences';
import { readCorpus, wordProblems } from '../lib/server/corpus/read';

// Prints where the extractor and the hand-made review of the corpus differ: npm run --silent corpus:differences

const corpus = readCorpus('corpus');
if (!corpus.ok) {
	console.error(wordProblems(corpus.error));
	process.exit(1);
}
console.log(JSON.stringify(reviewDifferences(corpus.value), null, '\t'));
