import type { BalanceFigure, Deck, Exemplar } from '../lib/core/argue/deck/deck';
import { shippedDeck } from '../lib/core/argue/deck/make-deck';
import { countsOf, gradeOf } from '../lib/core/argue/deck/reading';
import { evidenceLines } from '../lib/core/argue/scoring/evidence';
import { groundOf } from '../lib/core/argue/scoring/ground';
import { sides } from '../lib/core/quotes/codebook';
import { wordCount } from '../lib/core/text/spans';
import { readCorpus, readExamples, wordProblems } from '../lib/server/corpus/read';

// Prints how even the argue round's own deck is, and its examples: npm run --silent argue:deck

const seeds = Array.from({ length: 100 }, (_, at) => at + 1);

const corpus = readCorpus('corpus');
const examples = readExamples('corpus');
if (!corpus.ok || !examples.ok) {
	console.error([corpus, examples].map((read) => (read.ok ? '' : wordProblems(read.error))).find(Boolean));
	process.exit(1);
}
const decks = seeds.map((seed) => shippedDeck(corpus.value, examples.value, seed));
const [deck] = decks;
if (deck) console.log([panelOf(deck), ...exampleLines(deck), digestLine(deck)].join('\n'));

function panelOf(first: Deck): string {
	const distinct = new Set(decks.map(({ cards }) => cards.map(({ id }) => id).join()));
	const heads = first.motion.sides.map(({ side, shortName }) => {
		const count = (rule: string) => numbersIn(figureIn(first, rule))[sides.indexOf(side)] ?? 0;
		return `${shortName} ${count('cards')} cards, ${count('speakers')} speakers, ${count('words')} words`;
	});
	const rows = first.balance.map((figure) => [
		figure.isHard ? 'hard' : 'soft',
		figure.rule,
		shownFigure(numbersIn(figure)),
		askedBy(figure),
		rangeOf(figure.rule),
		`${decks.filter((each) => figureIn(each, figure.rule).isMet).length} of ${decks.length}`
	]);
	const head = ['', 'rule', 'seed 1', 'asked', `${decks.length} seeds`, 'met'];
	return [
		`${heads.join('; ')}.`,
		`Figures are ${first.motion.sides.map(({ shortName }) => shortName).join(' : ')}. ${decks.length} seeds give ${distinct.size} different decks.`,
		'',
		...tableOf([head, ...rows])
	].join('\n');
}

function exampleLines(first: Deck): string[] {
	const rows = first.exemplars.map((exemplar) => {
		const texts = textsOf(exemplar);
		return [
			exemplar.id,
			String(texts.reduce((sum, text) => sum + wordCount(text), 0)),
			gradeOf(texts.map(countsOf)).toFixed(1),
			`${evidencePoints(first, exemplar)} of 50`
		];
	});
	const kept = decks.filter(({ exemplars }) => exemplars.length === first.exemplars.length).length;
	const head = ['example', 'words', 'reading grade', 'evidence'];
	return ['', ...tableOf([head, ...rows]), `All of them fit ${kept} of ${decks.length} decks.`];
}

function digestLine({ digest }: Deck): string {
	return `\nThe digest has ${digest.length} facts of ${new Set(digest.map(({ article }) => article)).size} articles.`;
}

function evidencePoints(first: Deck, { side, case: written }: Exemplar): number {
	const ground = groundOf({ ...first, exemplars: [] }, [], new Map());
	const lines = evidenceLines({ seat: 0, side, case: written }, ground);
	return lines.reduce((sum, { points }) => sum + points, 0);
}

function textsOf({ case: { claim, evidence, answer } }: Exemplar): string[] {
	return [claim, ...evidence.map(({ reason }) => reason), answer.reply];
}

function figureIn({ balance }: Deck, rule: string): BalanceFigure {
	const figure = balance.find((each) => each.rule === rule);
	if (!figure) throw new RangeError(`no rule ${rule}`);
	return figure;
}

function numbersIn({ found }: BalanceFigure): number[] {
	return typeof found === 'number' ? [found] : sides.map((side) => found[side]);
}

function rangeOf(rule: string): string {
	const all = decks.map((each) => numbersIn(figureIn(each, rule)));
	const places = all[0]?.map((_, at) => all.map((numbers) => numbers[at] ?? 0)) ?? [];
	return places.map((values) => spanOf(Math.min(...values), Math.max(...values))).join(' : ');
}

function spanOf(least: number, most: number): string {
	return least === most ? shownFigure([least]) : `${shownFigure([least])}-${shownFigure([most])}`;
}

function shownFigure(numbers: readonly number[]): string {
	return numbers.map((value) => String(Math.round(value * 100) / 100)).join(' : ');
}

function askedBy({ bound: { fewest, most, apart, isShare } }: BalanceFigure): string {
	const parts = [
		fewest === undefined ? null : `at least ${fewest}`,
		most === undefined ? null : `at most ${most}`,
		apart === undefined
			? null
			: apart === 0
				? 'the same'
				: `at most ${isShare ? `${apart * 100} %` : apart} apart`
	];
	return parts.filter((part) => part !== null).join(', ');
}

function tableOf(rows: readonly string[][]): string[] {
	const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
	return rows.map((row) =>
		row
			.map((cell, at) => cell.padEnd(widths[at] ?? 0))
			.join('  ')
			.trimEnd()
	);
}
