import type { Side } from './codebook';
import type { Motion, MotionSide } from './corpus';

/**
 * A side of a motion by its word in data.
 *
 * @throws RangeError when the motion lacks it: every motion is checked to have both
 */
export function sideIn({ sides }: Motion, side: Side): MotionSide {
	const found = sides.find((each) => each.side === side);
	if (!found) throw new RangeError(`a motion without the side ${side}`);
	return found;
}
