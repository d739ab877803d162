import type { QuestionView } from '../questions/view';
import { viewBoard, type BoardView } from './board';
import type { Moment, TimeFactor } from '../seats/seat';
import { numberOf, type Challenge, type ChallengeReason, type Game, type Ruling } from './game';
import { viewLesson, type LessonView } from './lesson';
import { viewRoom, type RoomView } from './room-view';
import type { GameSettings } from './settings';
import { sheetOf, type Script } from './sheet';
import { isPlaced, type Standings } from './standings';

/** A player in the host's list. */
export type PersonView = {
	seat: number;
	name: string;
	status: 'waiting' | 'in' | 'left' | 'kicked';
	isConnected: boolean;
	team: number | null;
	/** How much more time this player has; null on the projector, where the class would see it. */
	timeFactor: TimeFactor | null;
};

/** A question that players say is wrong: it was revealed, so the host may see it with its key, whatever came after. */
export type ChallengeView = {
	number: number;
	question: QuestionView;
	/** The right option as the question was made, or the right speaker of each quote. */
	key: number | number[];
	/** What the host decided; null: nothing. */
	ruling: Ruling | null;
	state: Challenge['state'];
	/** How many gave each reason: never who. */
	reasons: Record<Challenge['by'][number]['reason'], number>;
};

/** What the host's screens show: the projector, which the class sees too, and the remote, which it doesn't. */
export type HostView = {
	room: RoomView;
	pin: string;
	settings: GameSettings;
	isLocked: boolean;
	people: PersonView[];
	/** Answers to the current question, and how many there can be: from those who gave one or are here to. */
	answered: number;
	of: number;
	/** Shown between questions and at the end, where the settings allow; else null. */
	board: BoardView | null;
	challenges: ChallengeView[];
	/** Null where no lesson's length was given. */
	lesson: LessonView | null;
	/** Whose turn it is on the one device that is passed round: a seat without an answer; else null. */
	turn: number | null;
	/** How many hands were counted for each option; null where they are not counted, or not yet. */
	hands: number[] | null;
};

/**
 * What the host's screens show.
 *
 * @param isRemote - whether it is the host's own screen; the class sees every other
 * @param standings - as they were at the last reveal
 */
export function viewHost(
	game: Game,
	script: Script,
	{ isRemote, standings, now }: { isRemote: boolean; standings: Standings; now: Moment }
): HostView {
	return {
		room: viewRoom(game, script),
		pin: game.pin,
		settings: game.settings,
		isLocked: game.isLocked,
		people: game.seats.map((_, seat) => viewPerson(game, seat, isRemote)),
		...countOf(game),
		board: viewBoard(game, standings),
		challenges: game.asked.flatMap((_, index) => viewChallenge(game, script, index) ?? []),
		lesson: viewLesson(game, script, now),
		turn: turnIn(game),
		hands: game.asked.at(-1)?.hands ?? null
	};
}

/**
 * How many answered the current question, of how many. Whoever is here without an answer is counted as long as the
 * question is the current one: a number that went down with their time would tell the class who has more.
 */
export function countOf({ asked, seats }: Pick<Game, 'asked' | 'seats'>): { answered: number; of: number } {
	const current = asked.at(-1);
	if (!current) return { answered: 0, of: 0 };
	let answered = 0;
	let without = 0;
	seats.forEach((seat, i) => {
		if (current.answers[i]) answered += Number(isPlaced(seat));
		else without += Number(seat.status === 'in' && seat.isConnected);
	});
	return { answered, of: answered + without };
}

function viewPerson({ seats }: Game, seat: number, isRemote: boolean): PersonView {
	const found = seats[seat];
	if (!found) throw new Error(`the game has no seat ${seat}`);
	const { name, status, isConnected, team, timeFactor } = found;
	return { seat, name, status, isConnected, team, timeFactor: isRemote ? timeFactor : null };
}

function viewChallenge(game: Game, script: Script, index: number): ChallengeView | null {
	const { challenge, question, ruling } = game.asked[index] ?? {};
	const found = question === undefined ? undefined : game.questions[question];
	if (!challenge || question === undefined || !found) return null;
	const { by, state } = challenge;
	const count = (reason: ChallengeReason) => by.filter((each) => each.reason === reason).length;
	return {
		number: index + 1,
		question: sheetOf(script, question).question,
		key: found.key,
		ruling: ruling ?? null,
		state,
		reasons: { 'another-is-right': count('another-is-right'), 'not-clear': count('not-clear') }
	};
}

/** Where one device is passed round: somebody else begins with every question, for who comes later hears more. */
function turnIn(game: Game): number | null {
	if (game.settings.devices !== 'one' || game.phase !== 'open') return null;
	const { answers } = game.asked.at(-1) ?? { answers: [] };
	const first = (numberOf(game) - 1) % Math.max(1, game.seats.length);
	const order = game.seats.map((_, i) => (first + i) % game.seats.length);
	return order.find((seat) => game.seats[seat]?.status === 'in' && !answers[seat]) ?? null;
}
