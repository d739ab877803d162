import { expect, test } from 'vitest';
import { shownHeading } from './words';

test('arguments are called often picked only where the picks of both sides count', () => {
	expect(shownHeading({ enforcement: 'steady', routes: 'rough' })).toBe('Often picked, in no order');
	const few = 'Arguments from the class, in no order';
	expect(shownHeading({ enforcement: 'not-used', routes: 'steady' })).toBe(few);
	expect(shownHeading({ enforcement: 'steady', routes: 'not-used' })).toBe(few);
	expect(shownHeading({ enforcement: 'not-used', routes: 'not-used' })).toBe(few);
});
