import { medianOf } from '../kit/median';
import { isRevealed, isPlaced } from '../game/standings';
import type { Asked, Game, GivenAnswer } from '../game/game';
import { answersTo, chosenIn, raisedIn } from '../game/room-view';
import { sheetOf, type Script } from '../game/sheet';
import type { Question, QuestionKind } from '../questions/question';
import type { ArticleView, SpeakerView } from '../questions/view';

/** What came of one question. */
export type QuestionRow = {
	/** Counted from 1. */
	number: number;
	kind: QuestionKind;
	stems: string[];
	/** `open`: the class does not know the answer yet. `changed`: the host decided that other options are right. */
	state: 'open' | 'counted' | 'changed' | 'dropped';
	/** Whose words or role it is about, and in which article; empty while it is open. */
	sources: { speaker: SpeakerView | null; article: ArticleView | null }[];
	/** The options, or for a match-up each quote with its right speaker. */
	choices: ChoiceRow[];
	/** How many answered, or raised a hand. */
	answered: number;
	/** How many were wholly right; null while it is open, and where hands do not tell. */
	right: number | null;
	/** Thinking time in milliseconds; null where nobody answered on a device. */
	medianMs: number | null;
	/** How many were sure and not wholly right; null where nobody was asked, and while it is open. */
	confidentlyWrong: number | null;
};

/** One option of a question, or one quote of a match-up. */
export type ChoiceRow = {
	text: string;
	/** The role or the line of an option; the right speaker of a match-up's quote. */
	detail: string | null;
	/** Null for a match-up's quote, and while the question is open. */
	isRight: boolean | null;
	/** How many chose the option, or paired the quote rightly; null while the question is open. */
	chosen: number | null;
	/** The same as a share of those who answered, 0 to 1; null too where nobody did. */
	share: number | null;
};

/** What came of a question, in numbers. */
export type Outcome = {
	/** By option, or by quote of a match-up: see {@link ChoiceRow.chosen}. */
	chosen: number[];
	answered: number;
	right: number | null;
	answers: GivenAnswer[];
};

/** A row for every question that was opened. */
export function questionsIn(game: Game, script: Script): QuestionRow[] {
	return game.asked.map((asked, i) => {
		const question = questionAt(game, asked);
		const sheet = sheetOf(script, asked.question);
		const row = { number: i + 1, kind: question.kind, stems: sheet.question.stems };
		if (!isRevealed(game, i)) return { ...row, ...openRow(game, question, asked) };
		return {
			...row,
			state: stateOf(asked),
			sources: sheet.sources.map(({ speaker, article }) => ({ speaker, article })),
			...revealedRow(question, asked, outcomeOf(game, asked))
		};
	});
}

/** Counts what was answered to a question, on devices or with hands. */
export function outcomeOf(game: Game, asked: Asked): Outcome {
	const question = questionAt(game, asked);
	if (asked.hands) {
		const { hands } = asked;
		const right = rightOptions(question, asked)?.reduce((sum, option) => sum + (hands[option] ?? 0), 0);
		return { chosen: hands, answered: raisedIn(question, hands), right: right ?? null, answers: [] };
	}
	const answers = answersTo(game, asked);
	const right = answers.filter(({ isRight }) => isRight).length;
	return { chosen: chosenIn(question, answers), answered: answers.length, right, answers };
}

/** The options that count as right now; null for a match-up, where each quote has its own. */
export function rightOptions(question: Question, { ruling }: Pick<Asked, 'ruling'>): number[] | null {
	if (question.kind === 'match-up') return null;
	return ruling?.is === 'key' ? ruling.right : [question.key];
}

/**
 * The question that was asked.
 *
 * @throws Error when the game has none such: its record is damaged
 */
export function questionAt({ questions }: Pick<Game, 'questions'>, asked: Asked): Question {
	const question = questions[asked.question];
	if (!question) throw new Error(`the game has no question ${asked.question}`);
	return question;
}

type Rest = Omit<QuestionRow, 'number' | 'kind' | 'stems'>;

function openRow({ seats }: Game, question: Question, { answers, hands }: Asked): Rest {
	const nothing = { isRight: null, chosen: null, share: null };
	const choices =
		question.kind === 'match-up'
			? question.stem.map((text) => ({ text, detail: null, ...nothing }))
			: question.options.map(({ text, detail }) => ({ text, detail, ...nothing }));
	const answered = hands
		? raisedIn(question, hands)
		: answers.filter((answer, seat) => answer && isPlaced(seats[seat])).length;
	return {
		state: 'open',
		sources: [],
		choices,
		answered,
		right: null,
		medianMs: null,
		confidentlyWrong: null
	};
}

function stateOf({ ruling }: Asked): QuestionRow['state'] {
	if (ruling?.is === 'dropped') return 'dropped';
	return ruling ? 'changed' : 'counted';
}

function revealedRow(
	question: Question,
	asked: Asked,
	{ chosen, answered, right, answers }: Outcome
): Omit<Rest, 'state' | 'sources'> {
	const isSureAsked = answers.some(({ isSure }) => isSure !== null);
	return {
		choices: choicesOf(question, asked).map((choice, i) => {
			const count = chosen[i] ?? 0;
			return { ...choice, chosen: count, share: answered === 0 ? null : count / answered };
		}),
		answered,
		right,
		medianMs: medianOf(answers.map(({ takenMs }) => takenMs)),
		confidentlyWrong: isSureAsked ? answers.filter(({ isSure, isRight }) => isSure && !isRight).length : null
	};
}

function choicesOf(question: Question, asked: Asked): Pick<ChoiceRow, 'text' | 'detail' | 'isRight'>[] {
	if (question.kind === 'match-up') {
		return question.stem.map((text, i) => {
			const speaker = question.options[question.key[i] ?? -1]?.text ?? null;
			return { text, detail: speaker, isRight: null };
		});
	}
	const right = rightOptions(question, asked);
	return question.options.map(({ text, detail }, i) => ({
		text,
		detail,
		isRight: right?.includes(i) ?? false
	}));
}
