import { viewQuestion, viewSources, type QuestionView, type SourceView } from '../questions/view';
import type { Question } from '../questions/question';
import type { Corpus, Motion } from '../quotes/corpus';

/** A question as players see it before answering, and where it comes from, for afterwards. */
export type Sheet = { question: QuestionView; sources: SourceView[] };

/** What a game shows, worked out once from the corpus as it is now: it is no part of the game's record. */
export type Script = { motion: Motion; sheets: Sheet[] };

/** The sheets of a game's questions, in the order of `Game.questions`. */
export function scriptOf(corpus: Corpus, questions: readonly Question[]): Script {
	return {
		motion: corpus.motion,
		sheets: questions.map((question) => ({
			question: viewQuestion(corpus, question),
			sources: viewSources(corpus, question)
		}))
	};
}
