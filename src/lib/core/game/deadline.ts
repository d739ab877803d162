import type { Moment } from '../seats/seat';
import type { Game } from './game';

/** When something happens in a game by itself: the room then sends it a `ticked`. Null: it waits for people. */
export function deadline(game: Game): Moment | null {
	return game.phase === 'open' ? game.clock.ticksAt : null;
}
