import { expect, test } from 'vitest';
import { seatKeyFor, seatOf } from './seat-key';

const mine = seatKeyFor('key', 'game', 12);

test('a seat’s key opens that seat of that game, and no other', () => {
	expect(seatOf('key', 'game', mine)).toBe(12);
	expect(seatOf('key', 'another game', mine)).toBeNull();
	expect(seatOf('another key', 'game', mine)).toBeNull();
	expect(seatOf('key', 'game', mine.replace('12.', '13.'))).toBeNull();
	expect(seatOf('key', 'game', mine.slice(0, -1))).toBeNull();
});

test.each(['', '.', '12', '12.', '-1.x', '012.x', '1e3.x', 'NaN.x', '12.é', `${'9'.repeat(400)}.x`])(
	'“%s” opens nothing',
	(garbage) => expect(seatOf('key', 'game', garbage)).toBeNull()
);
