import process from 'node:process';
import { deckOf } from '../lib/core/questions/deck';
import { questionKinds, type Question } from '../lib/core/questions/question';
import { makeRound } from '../lib/core/questions/round';
import { readCorpus, wordProblems } from '../lib/server/corpus/read';
import { spreadOf } from './spread';

const runs = 9;
const roundsPerRun = 2_000;
const questionsPerRound = 10;

/** How many questions a second one thread makes, in mixed rounds of ten from all the articles. */
export function measureQuestions() {
	const read = readCorpus('corpus');
	if (!read.ok) throw new Error(wordProblems(read.error));
	const deck = deckOf(read.value);
	const articles = read.value.articles.map(({ slug }) => slug);
	const roundOf = (seed: number) =>
		makeRound(deck, { seed, count: questionsPerRound, kinds: [...questionKinds], articles }).questions;

	const warmUp = runOf(roundOf, 0);
	const all = Array.from({ length: runs }, (_, run) => runOf(roundOf, run * roundsPerRun));
	return {
		...spreadOf(all.map(({ questions, seconds }) => questions.length / seconds)),
		// Well below 1, other programs held the processor, here and surely in the other figures too.
		cpuShare: spreadOf(
			all.map(({ cpuSeconds, seconds }) => cpuSeconds / seconds),
			2
		),
		runs,
		roundsPerRun,
		questionsPerRound,
		distinctQuestions: distinctOf(warmUp.questions)
	};
}

function runOf(roundOf: (seed: number) => Question[], firstSeed: number) {
	const before = process.cpuUsage();
	const start = performance.now();
	const questions = Array.from({ length: roundsPerRun }, (_, i) => roundOf(firstSeed + i)).flat();
	const seconds = (performance.now() - start) / 1_000;
	const { user, system } = process.cpuUsage(before);
	return { questions, seconds, cpuSeconds: (user + system) / 1_000_000 };
}

/** Match-ups are apart: any three or four quotes make another one, so their number says little. */
function distinctOf(questions: readonly Question[]) {
	const idsOf = (isMatchUp: boolean) =>
		new Set(questions.filter(({ kind }) => (kind === 'match-up') === isMatchUp).map(({ id }) => id)).size;
	return {
		rounds: roundsPerRun,
		questions: questions.length,
		choice: idsOf(false),
		matchUps: idsOf(true),
		byKind: Object.fromEntries(
			questionKinds.map((kind) => [
				kind,
				new Set(questions.filter((question) => question.kind === kind).map(({ id }) => id)).size
			])
		)
	};
}
