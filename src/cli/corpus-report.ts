import { reportOf } from '../lib/core/exchange/corpus-report';
import { readCorpus, wordProblems } from '../lib/server/corpus/read';

// Prints what the corpus holds, and how far its two codings agree: npm run --silent corpus:report

const corpus = readCorpus('corpus');
if (!corpus.ok) {
	console.error(wordProblems(corpus.error));
	process.exit(1);
}
console.log(JSON.stringify(reportOf(corpus.value), null, '\t'));
