import { viewQuestion, viewSources, type QuestionView, type SourceView } from '../questions/view';
import { sourcesOf, type Question } from '../questions/question';
import { sideAnswerFor, type SideAnswer } from '../quotes/codebook';
import type { Corpus, Motion } from '../quotes/corpus';

/** A question as players see it before answering, and where it comes from, for afterwards. */
export type Sheet = {
	question: QuestionView;
	sources: SourceView[];
	/** What each source's quote helps; null where it has no quote, or one whose tags say nothing about the sides. */
	sides: (SideAnswer | null)[];
};

/** What a game shows, worked out once from the corpus as it is now: it is no part of the game's record. */
export type Script = { motion: Motion; sheets: Sheet[] };

/** The sheets of a game's questions, in the order of `Game.questions`. */
export function scriptOf(corpus: Corpus, questions: readonly Question[]): Script {
	return {
		motion: corpus.motion,
		sheets: questions.map((question) => ({
			question: viewQuestion(corpus, question),
			sources: viewSources(corpus, question),
			sides: sidesOf(corpus, question)
		}))
	};
}

/**
 * The sheet of a question.
 *
 * @throws Error when the script is another game's: a caller's bug
 */
export function sheetOf({ sheets }: Script, question: number): Sheet {
	const sheet = sheets[question];
	if (!sheet) throw new Error(`the script has no question ${question}`);
	return sheet;
}

function sidesOf({ quotes }: Corpus, question: Question): Sheet['sides'] {
	return sourcesOf(question).map((source) => {
		const tags = quotes.find(({ id }) => id === source.quote)?.tags;
		return tags ? sideAnswerFor(tags.settled.label) : null;
	});
}
