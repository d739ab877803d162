import type { Balance } from '../balance/balance';
import type { Question, Source } from '../questions/question';
import type { Round } from '../questions/round';

/** A source, in the words of the files. */
type ExportedSource = { quote_id: string | null; article: string; start: number; end: number };

/** A question with its key and where it comes from, as plain JSON. */
export type ExportedQuestion = {
	id: string;
	kind: Question['kind'];
	stem: string | string[];
	options: { text: string; detail: string | null }[];
	key: number | number[];
} & (ExportedSource | { sources: ExportedSource[] });

/** A round as plain JSON, for reading and checking. */
export type ExportedRound = {
	seed: number;
	wished: number;
	balance: Balance;
	questions: ExportedQuestion[];
};

/** @param spec - what the round was asked to be; it may hold fewer questions than wished */
export function exportedRound(
	spec: { seed: number; count: number },
	{ questions, balance }: Round
): ExportedRound {
	return { seed: spec.seed, wished: spec.count, balance, questions: questions.map(exportedQuestion) };
}

function exportedQuestion(question: Question): ExportedQuestion {
	const { id, kind, stem, key } = question;
	const options = question.options.map(({ text, detail }) => ({ text, detail }));
	const shared = { id, kind, stem, options, key };
	return question.kind === 'match-up'
		? { ...shared, sources: question.sources.map(exportedSource) }
		: { ...shared, ...exportedSource(question.source) };
}

function exportedSource({ article, quote, start, end }: Source): ExportedSource {
	return { quote_id: quote, article, start, end };
}
