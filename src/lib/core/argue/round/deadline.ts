import type { Moment } from '../../seats/seat';
import { isTimed } from './clock';
import type { Argue } from './argue';

/** When something happens in a round by itself: the room then sends it a `ticked`. Null: it waits for people. */
export function argueDeadline(argue: Argue): Moment | null {
	return isTimed(argue) ? argue.clock.ticksAt : null;
}
