import type { Question } from '../questions/question';
import type { QuestionView, SourceView } from '../questions/view';
import type { Motion } from '../quotes/corpus';
import { closesAtWith, currentOf, type OpenGame } from './closing';
import type { Moment } from '../seats/seat';
import { numberOf, type Asked, type Game, type GivenAnswer, type Ruling } from './game';
import { sheetOf, type Script } from './sheet';
import { isPlaced } from './standings';

/**
 * When the question opened, put off by how long it stood still, and when it closes for players without more time;
 * while it stands still, how long it then goes on.
 */
export type ClockView = { openedAt: Moment; closesAt: Moment; pausedWithMs: number | null };

/** What everybody in the room may see, the same for each: no key before the reveal, nobody's answer, no private setting. */
export type RoomView = {
	kind: 'quiz';
	title: string;
	motion: Motion;
	/** Of the current question, counted from 1; 0 in the lobby. */
	number: number;
	/** How many questions the game will have asked. */
	of: number;
	asksSure: boolean;
	/** Which side has which hue and shape is drawn by lot for each game: whether the two have changed theirs. */
	isSwapped: boolean;
} & (
	| { phase: 'lobby' }
	| { phase: 'open'; question: QuestionView; clock: ClockView }
	| { phase: 'closed'; question: QuestionView }
	| ({ phase: 'revealed'; question: QuestionView } & RevealView)
	| { phase: 'standings' }
	| { phase: 'over' }
);

/** The answer, and what the room made of it. */
export type RevealView = {
	/** The right option, or the right speaker of each quote. */
	key: number | number[];
	/** What the host decided about the question; null: nothing. */
	ruling: Ruling | null;
	/** How many chose each option; for a match-up how many paired each quote rightly. */
	chosen: number[];
	/** How many answered, or raised a hand. */
	answered: number;
	/** Where it says that. */
	sources: SourceView[];
};

/**
 * What everybody in the room may see now: the same for all of them, so that it is encoded once.
 *
 * @param isInside - false for those who wait to be let in: they see no question
 */
export function viewRoom(game: Game, script: Script, isInside = true): RoomView {
	const room = {
		kind: 'quiz' as const,
		title: game.title,
		motion: script.motion,
		number: numberOf(game),
		of: game.plan.length,
		asksSure: game.settings.asksSure,
		isSwapped: game.seed % 2 === 1
	};
	// Whoever waits to be let in is still before the lobby's door.
	if (!isInside) return { ...room, number: 0, phase: 'lobby' };
	if (game.phase === 'lobby' || game.phase === 'standings' || game.phase === 'over') {
		return { ...room, phase: game.phase };
	}
	const { question, sources } = sheetOf(script, currentOf(game).question);
	if (game.phase === 'open') return { ...room, phase: 'open', question, clock: viewClock(game) };
	if (game.phase === 'closed') return { ...room, phase: 'closed', question };
	return { ...room, phase: 'revealed', question, sources, ...viewReveal(game) };
}

/** The answers to a question that count: not those of whoever was sent out. */
export function answersTo({ seats }: Pick<Game, 'seats'>, { answers }: Asked): GivenAnswer[] {
	return answers.filter((answer, seat): answer is GivenAnswer => answer !== null && isPlaced(seats[seat]));
}

/** What was chosen: by how many each option; of a match-up by how many each quote was paired rightly. */
export function chosenIn(question: Question, answers: readonly GivenAnswer[]): number[] {
	const count = (isOne: (response: GivenAnswer['response']) => boolean) =>
		answers.filter(({ response }) => isOne(response)).length;
	if (question.kind !== 'match-up') return question.options.map((_, i) => count((chosen) => chosen === i));
	return question.key.map((right, i) => count((pairs) => Array.isArray(pairs) && pairs[i] === right));
}

function viewClock(game: OpenGame): ClockView {
	const current = currentOf(game);
	const closesAt = closesAtWith(current);
	const { pausedAt } = game.clock;
	return {
		openedAt: current.openedAt + current.pausedMs,
		closesAt,
		pausedWithMs: pausedAt === null ? null : Math.max(0, closesAt - pausedAt)
	};
}

function viewReveal(game: Game): Omit<RevealView, 'sources'> {
	const current = currentOf(game);
	const question = game.questions[current.question];
	if (!question) throw new Error(`the game has no question ${current.question}`);
	return { key: question.key, ruling: current.ruling, ...countsOf(game, question, current) };
}

function countsOf(game: Game, question: Question, asked: Asked): Pick<RevealView, 'chosen' | 'answered'> {
	if (asked.hands) return { chosen: asked.hands, answered: raisedIn(question, asked.hands) };
	const answers = answersTo(game, asked);
	return { chosen: chosenIn(question, answers), answered: answers.length };
}

/** How many raised a hand: once in all for a choice, once for each quote of a match-up. */
export function raisedIn({ kind }: Pick<Question, 'kind'>, hands: readonly number[]): number {
	return kind === 'match-up' ? Math.max(0, ...hands) : hands.reduce((sum, count) => sum + count, 0);
}
