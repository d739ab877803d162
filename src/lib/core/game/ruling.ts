import { ok, refuse, type Result } from '../kit/result';
import type { Question } from '../questions/question';
import type { Of } from './event';
import { numberOf, type Asked, type Game, type Ruling } from './game';
import { remark } from './marking';
import type { GameRefusal } from './refusal';

type Reduced = Result<Game, GameRefusal>;

/** A player says that a question is wrong. Each says so once for a question. */
export function challenged(game: Game, { seat, number, reason }: Of<'challenged'>): Reduced {
	const status = game.seats[seat]?.status;
	if (status !== 'in') return refuse(status === 'kicked' ? 'sent-out' : 'no-seat');
	const asked = revealedAt(game, number);
	if (!asked) return refuse('not-this-question');
	if (asked.challenge?.by.some((each) => each.seat === seat)) return refuse('already-challenged');
	const { by = [], state = 'open' } = asked.challenge ?? {};
	asked.challenge = { by: [...by, { seat, reason }], state };
	return ok(game);
}

/** The host decides about a question, or takes a decision back: every answer to it is marked anew. */
export function ruled(game: Game, { number, ruling }: Of<'ruled'>): Reduced {
	const asked = revealedAt(game, number);
	const question = asked && game.questions[asked.question];
	if (!asked || !question) return refuse('not-this-question');
	if (!fits(question, ruling)) return refuse('not-a-ruling');
	asked.ruling = ruling;
	if (asked.challenge) asked.challenge.state = ruling ? 'accepted' : 'open';
	remark(question, asked);
	return ok(game);
}

/** The host leaves a challenged question as it is. */
export function declined(game: Game, { number }: Of<'declined'>): Reduced {
	const asked = revealedAt(game, number);
	if (!asked?.challenge) return refuse('not-this-question');
	asked.challenge.state = 'declined';
	return ok(game);
}

/** A question whose answer the class has seen. */
function revealedAt(game: Game, number: number): Asked | undefined {
	const isOpen = game.phase === 'open' || game.phase === 'closed';
	if (isOpen && number === numberOf(game)) return undefined;
	return game.asked[number - 1];
}

function fits(question: Question, ruling: Ruling | null): boolean {
	if (ruling?.is !== 'key') return true;
	return question.kind !== 'match-up' && ruling.right.every((option) => option in question.options);
}
