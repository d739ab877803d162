import type { Side } from '../quotes/codebook';
import type { Span } from '../text/spans';

/** The kinds of question, in the order in which screens list them. */
export const questionKinds = [
	'who-said-it',
	'which-side',
	'finish-the-quote',
	'whos-who',
	'match-up'
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Something to choose: a speaker with the role then, a phrase, a role, or a side with its line. */
export type Option = { text: string; detail: string | null; side: Side | null };

/** Where in the corpus a question comes from: the words that it was built from. */
export type Source = Span & { article: string; quote: string | null };

/** One thing asked that has one right option among several. */
export type ChoiceQuestion = {
	/** Says what is asked about what: the same id is the same question, whatever the order of its options. */
	id: string;
	kind: Exclude<QuestionKind, 'match-up'>;
	/** What is asked about: a quote, a quote with a gap, or a person's name. */
	stem: string;
	options: Option[];
	/** The index of the right option. */
	key: number;
	source: Source;
	/** Whose words or whose role it is. */
	speaker: string;
};

/** Several quotes and as many speakers, to be paired. */
export type MatchUpQuestion = {
	id: string;
	kind: 'match-up';
	/** The quotes to pair, in the order shown. */
	stem: string[];
	options: Option[];
	/** For each quote the index of its speaker in `options`. */
	key: number[];
	sources: Source[];
	speakers: string[];
};

export type Question = ChoiceQuestion | MatchUpQuestion;

/** The gap that stands in a *finish the quote* stem for the phrase left out. */
export const gap = '_____';

/** Every place in the corpus that a question was built from. */
export function sourcesOf(question: Question): Source[] {
	return question.kind === 'match-up' ? question.sources : [question.source];
}

/** Everybody whose words or role a question is about. */
export function speakersOf(question: Question): string[] {
	return question.kind === 'match-up' ? question.speakers : [question.speaker];
}
