import { leanOf } from '../../../core/argue/deck/card';
import type { Card } from '../../../core/argue/deck/deck';
import { isForBoth } from '../../../core/argue/deck/rules';
import type { Motion, MotionSide } from '../../../core/quotes/corpus';

/** Cards that belong together on a teacher's page. */
export type CardGroup = {
	key: string;
	/** The side that they help more; null: both alike, or neither. */
	side: MotionSide | null;
	name: string;
	line: string;
	cards: Card[];
};

/** Cards by whom they help: each side, both, neither. */
export function cardGroups(cards: readonly Card[], motion: Motion): CardGroup[] {
	const own = motion.sides.map((side) => ({
		key: side.side,
		side,
		name: side.name,
		line: side.line,
		cards: cards.filter((card) => leanOf(card) === side.side)
	}));
	const others = cards.filter((card) => leanOf(card) === null);
	return [
		...own,
		{
			key: 'both',
			side: null,
			name: 'Offered to both sides',
			line: 'They help both sides alike.',
			cards: others.filter(isForBoth)
		},
		{
			key: 'neither',
			side: null,
			name: 'Facts and events',
			line: 'They help neither side, and can still be read.',
			cards: others.filter((card) => !isForBoth(card))
		}
	];
}
