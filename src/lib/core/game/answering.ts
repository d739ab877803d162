import { ok, refuse, type Result } from '../kit/result';
import type { Question } from '../questions/question';
import { closeIfDone } from './asking';
import { changeSeat, closesAtFor, currentOf, type OpenGame } from './closing';
import type { Of } from './event';
import type { Seat } from '../seats/seat';
import { graceMs, numberOf, type Game, type GivenAnswer } from './game';
import { limitMsFor } from './limits';
import { worthOf } from './marking';
import type { GameRefusal } from './refusal';

/**
 * Somebody answers, or changes an answer. A retry of an answer that stands already is refused as such, whatever has
 * happened since: it is stored.
 */
export function answered(game: Game, event: Of<'answered'>): Result<Game, GameRefusal> {
	const seat = game.seats[event.seat];
	if (!seat) return refuse('no-seat');
	if (game.asked[event.number - 1]?.answers[event.seat]?.key === event.key) return refuse('same-answer');
	if (event.number !== numberOf(game)) return refuse('not-this-question');
	if (game.phase !== 'open') return refuse('time-is-up');
	const closed = whyNot(game, seat, event);
	if (closed) return refuse(closed);
	const answer = answerFrom(game, seat, event);
	if (!answer) return refuse('not-an-answer');
	const { answers } = currentOf(game);
	while (answers.length < event.seat) answers.push(null);
	changeSeat(game, event.seat, () => (answers[event.seat] = answer));
	return ok(closeIfDone(game));
}

/** How many hands were up for each option. May be corrected as long as the question is the current one. */
export function handsCounted(game: Game, { number, hands }: Of<'handsCounted'>): Result<Game, GameRefusal> {
	if (game.settings.devices !== 'none' || game.phase === 'lobby') return refuse('wrong-phase');
	if (number !== numberOf(game)) return refuse('moved-on');
	const question = questionOf(game, currentOf(game).question);
	if (hands.length !== placesIn(question)) return refuse('not-an-answer');
	currentOf(game).hands = [...hands];
	return ok(game);
}

function whyNot(game: OpenGame, { status }: Seat, { seat, at }: Of<'answered'>): GameRefusal | null {
	if (status === 'waiting') return 'waiting-for-approval';
	if (status === 'kicked') return 'sent-out';
	if (status === 'left') return 'no-seat';
	// What was on its way when the host pressed pause still counts.
	const { pausedAt } = game.clock;
	if (pausedAt !== null) return at > pausedAt + graceMs ? 'paused' : null;
	return at > closesAtFor(game, seat) + graceMs ? 'time-is-up' : null;
}

function answerFrom(game: OpenGame, seat: Seat, event: Of<'answered'>): GivenAnswer | null {
	const asked = currentOf(game);
	const question = questionOf(game, asked.question);
	const given = {
		response: event.response,
		isSure: game.settings.asksSure ? event.isSure === true : null,
		takenMs: takenMs(game, seat, event),
		limitMs: limitMsFor(question, game.settings) * seat.timeFactor
	};
	const worth = worthOf(question, asked, given);
	if (!worth) return null;
	// Written out: to spread two objects into a third takes as long as all the rest.
	return {
		response: given.response,
		isSure: given.isSure,
		takenMs: given.takenMs,
		limitMs: given.limitMs,
		share: worth.share,
		isRight: worth.isRight,
		points: worth.points,
		at: event.at,
		key: event.key
	};
}

/**
 * Thinking time: what passed here since the question opened, or since the player came, without pauses; less only as
 * far as the client says so and the connection's measured delay allows. Where one device goes round, since the answer
 * before.
 */
function takenMs(game: OpenGame, { joinedAt }: Seat, { at, claimedMs, delayMs }: Of<'answered'>): number {
	const { openedAt, pausedMs, answers } = currentOf(game);
	if (game.settings.devices === 'one') {
		return at - answers.reduce((last, answer) => Math.max(last, answer?.at ?? 0), openedAt);
	}
	const still = pausedMs + (game.clock.pausedAt === null ? 0 : at - game.clock.pausedAt);
	const passed = joinedAt > openedAt ? at - joinedAt : at - openedAt - still;
	const most = Math.max(0, passed);
	return Math.round(Math.min(most, Math.max(claimedMs ?? most, most - delayMs, 0)));
}

/** How many counts of hands a question takes: one for each option, or for each quote of a match-up. */
function placesIn(question: Question): number {
	return question.kind === 'match-up' ? question.stem.length : question.options.length;
}

function questionOf({ questions }: Game, index: number): Question {
	const question = questions[index];
	if (!question) throw new Error(`the game has no question ${index}`);
	return question;
}
