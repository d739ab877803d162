import { exportedArticle } from '../lib/core/exchange/corpus-lines';
import { readCorpus, wordProblems } from '../lib/server/corpus/read';

// Prints the corpus as JSON lines, one article a line: npm run --silent corpus:export

const corpus = readCorpus('corpus');
if (!corpus.ok) {
	console.error(wordProblems(corpus.error));
	process.exit(1);
}
for (const article of corpus.value.articles)
	console.log(JSON.stringify(exportedArticle(corpus.value, article)));
