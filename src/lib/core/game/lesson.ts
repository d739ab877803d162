import { medianOf } from '../kit/median';
import type { Moment } from '../seats/seat';
import type { Game } from './game';
import { openMsFor } from './limits';
import { sheetOf, type Script } from './sheet';

/** Whether the game fits the lesson. */
export type LessonView = {
	endsAt: Moment;
	/** When the game is likely to be over. */
	expectedAt: Moment;
	/** Below 0: it is likely to end so much too late. Milliseconds. */
	spareMs: number;
	/** Which questions to leave out so that it fits: indices into the game's questions, and their numbers. */
	toCut: { question: number; number: number }[];
};

/** How much of its time a class usually needs for a question, and how long it then talks about the answer. */
const usualShare = 0.6;
const usualTalkMs = 25_000;

/** How far the two sides may be apart in a round that is balanced. */
const largestLean = 1;

/**
 * Whether what is still to come fits into the lesson. A question is expected to take what this class's questions
 * took so far from one opening to the next (the median: a fire alarm is no habit), and before there is one, a share
 * of its time and the usual talk.
 *
 * @returns null where no lesson's length was given, and when the game is over
 */
export function viewLesson(game: Game, script: Script, now: Moment): LessonView | null {
	const { lessonMinutes } = game.settings;
	if (lessonMinutes === null || game.phase === 'over') return null;
	const endsAt = game.madeAt + lessonMinutes * 60_000;
	const toCome = game.plan.slice(game.asked.length);
	const comingMs = toCome.reduce((sum, question) => sum + expectedMs(game, question), 0);
	const expectedAt = now + currentMs(game, now) + comingMs;
	const spareMs = endsAt - expectedAt;
	return { endsAt, expectedAt, spareMs, toCut: cutsFor(game, script, -spareMs) };
}

/** How long a question is likely to take, from its opening to the next one's. */
function expectedMs(game: Game, question: number): number {
	const took = game.asked.slice(1).map(({ openedAt }, i) => openedAt - (game.asked[i]?.openedAt ?? openedAt));
	const found = game.questions[question];
	const usual = found ? openMsFor(found, game) * usualShare + usualTalkMs : 0;
	return medianOf(took) ?? usual;
}

/** What is left of the time that the current question is likely to take. */
function currentMs(game: Game, now: Moment): number {
	const current = game.asked.at(-1);
	return current ? Math.max(0, current.openedAt + expectedMs(game, current.question) - now) : 0;
}

/**
 * The fewest questions to leave out, the latest first; one that would tip the round to a side stays as long as there
 * is another. A game keeps one question.
 *
 * @param overMs - how much time is to be won
 */
function cutsFor(game: Game, script: Script, overMs: number): LessonView['toCut'] {
	const toCut: LessonView['toCut'] = [];
	const left = game.plan.map((question, i) => ({ question, number: i + 1, lean: leanOf(script, question) }));
	let lean = left.reduce((sum, each) => sum + each.lean, 0);
	const largest = Math.max(largestLean, Math.abs(lean));
	for (let toWin = overMs; toWin > 0 && left.length > 1;) {
		const tips = left.map((each) => Math.max(0, Math.abs(lean - each.lean) - largest));
		const [cut] = left.splice(lastOfSmallest(tips, game.asked.length), 1);
		if (!cut) break;
		lean -= cut.lean;
		toWin -= expectedMs(game, cut.question);
		toCut.push({ question: cut.question, number: cut.number });
	}
	return toCut.sort((a, b) => a.number - b.number);
}

/** Where the smallest of some numbers stands, from an index on; the last of several. The length where there is none. */
function lastOfSmallest(numbers: readonly number[], from: number): number {
	const smallest = Math.min(...numbers.slice(from));
	const at = numbers.lastIndexOf(smallest);
	return at < from ? numbers.length : at;
}

/** How many more quotes a question has for one side than for the other. */
function leanOf(script: Script, question: number): number {
	const { sides } = sheetOf(script, question);
	return (
		sides.filter((side) => side === 'enforcement').length - sides.filter((side) => side === 'routes').length
	);
}
