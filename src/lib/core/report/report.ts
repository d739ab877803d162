import type { Moment } from '../seats/seat';
import type { Game } from '../game/game';
import type { Script } from '../game/sheet';
import { standingsOf, type TeamStanding } from '../game/standings';
import { ratesIn, type Rates } from './rates';
import { playersIn, type PlayerRow } from './players';
import { questionsIn, type QuestionRow } from './questions';

/**
 * What a game leaves behind for its host, from the first answer on: rows of plain values. Nothing of a question that
 * the class has not seen the answer of, but how many answered; nothing that tells one device from another.
 */
export type Report = {
	title: string;
	madeAt: Moment;
	/** Null while it goes on. */
	endedAt: Moment | null;
	/** Whether hands were counted: then there are no players. */
	isByHands: boolean;
	/** Every question that was opened, in order. */
	questions: QuestionRow[];
	/** Best first. Without those who wait to be let in, and those who were sent out. */
	players: PlayerRow[];
	/** Best first; empty in a game without teams. */
	teams: TeamStanding[];
} & Rates;

/** Reports on a game, running or over. */
export function reportOf(game: Game, script: Script): Report {
	const standings = standingsOf(game);
	return {
		title: game.title,
		madeAt: game.madeAt,
		endedAt: game.phase === 'over' ? game.endedAt : null,
		isByHands: game.settings.devices === 'none',
		questions: questionsIn(game, script),
		players: playersIn(game, standings),
		teams: standings.teams,
		...ratesIn(game, script)
	};
}
