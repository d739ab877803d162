import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../../lib/core/quotes/extract';
import type { Extraction } from '../../lib/core/quotes/extraction';
import { goldLines, goldQuotes, piecesOf, resolvedOf, type GoldLine } from './gold';
import { matched, type PredictedQuote } from './measure';
import { figuresOf } from './figures';
import { speedOf, type Timed } from './speed';

// Measures the extractor against articles whose quotes a person has marked:
// npm run --silent bench:quotes -- --gold F.jsonl [--resolved R.json] [--out P.jsonl]

const usage = 'bench:quotes -- --gold F.jsonl [--resolved R.json] [--out P.jsonl]';

const { gold, resolved, out } = readArguments();
const timed = speedOf(gold.map(({ text }) => text));
const matches = gold.map((line, i) => {
	const { extraction } = timed.articles[i] ?? { extraction: extract(line.text) };
	return matched(goldQuotes(line, resolved), predictedQuotes(line.text, extraction));
});
if (out !== undefined)
	writeFileSync(out, gold.map((line, i) => predictedLine(line, timed.articles[i])).join(''));
console.log(JSON.stringify({ ...figuresOf(matches), speed: timed.speed }, null, '\t'));

function predictedQuotes(text: string, { quotes, speakers }: Extraction): PredictedQuote[] {
	return quotes
		.filter(({ kind }) => kind !== 'term')
		.flatMap((quote) =>
			piecesOf(text, quote).map((piece) => ({
				...piece,
				speaker: nameOf(quote.speakers, speakers),
				rule: quote.rule,
				confidence: quote.confidence,
				needsReview: quote.needsReview
			}))
		);
}

/** A line of the file of predictions: what was found, and the milliseconds that it took. */
function predictedLine({ id, text }: GoldLine, article: Timed | undefined): string {
	if (!article) return '';
	const { quotes, speakers } = article.extraction;
	const found = quotes
		.filter(({ kind }) => kind !== 'term')
		.map(({ start, end, text: words, kind, rule, confidence, needsReview, mention, speakers: ids }) => {
			const canonical = nameOf(ids, speakers);
			const place = mention && { ...mention, text: text.slice(mention.start, mention.end) };
			const speaker = canonical === null ? null : { ...place, canonical };
			return { start, end, text: words, kind, speaker, rule, confidence, needsReview };
		});
	return `${JSON.stringify({ id, ms: article.ms, quotes: found })}\n`;
}

function nameOf(ids: readonly string[], speakers: Extraction['speakers']): string | null {
	const names = ids.flatMap((id) => speakers.find((speaker) => speaker.id === id)?.name ?? []);
	return names.length === 0 ? null : names.join(' and ');
}

function readArguments() {
	try {
		const { values } = parseArgs({
			options: { gold: { type: 'string' }, resolved: { type: 'string' }, out: { type: 'string' } }
		});
		if (values.gold === undefined) throw new Error('Name a file of articles with their quotes.');
		return {
			gold: goldLines(readFileSync(values.gold, 'utf8')),
			resolved: values.resolved === undefined ? null : resolvedOf(readFileSync(values.resolved, 'utf8')),
			out: values.out
		};
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
		return process.exit(1);
	}
}
