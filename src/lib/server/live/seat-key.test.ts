import { expect, test } from 'vitest';
import { seatKeyFor, seatOf } from './seat-key';

const mine = seatKeyFor('key', 'game', 12);

test('a seat’s key opens that seat of that game, and no other', () => {
	expect(seatOf('key', mine)).toEqual({ gameId: 'game', seat: 12 });
	expect(seatOf('another key', mine)).toBeNull();
	expect(seatOf('key', mine.replace('game', 'gone'))).toBeNull();
	expect(seatOf('key', mine.replace('.12.', '.13.'))).toBeNull();
	expect(seatOf('key', mine.slice(0, -1))).toBeNull();
});

test.each([
	'',
	'.',
	'..',
	'g.12',
	'g.12.',
	'g.-1.x',
	'g.012.x',
	'g.1e3.x',
	'g.1.é',
	`g.${'9'.repeat(400)}.x`
])('“%s” opens nothing', (garbage) => expect(seatOf('key', garbage)).toBeNull());
