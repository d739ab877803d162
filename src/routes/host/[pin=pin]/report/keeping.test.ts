import { expect, test } from 'vitest';
import { keepingRange, keptUntil } from './keeping';

const now = new Date('2030-03-04T10:00:00Z');

test('a game may be kept from today for a year', () => {
	expect(keepingRange(now)).toEqual({ earliest: '2030-03-04', latest: '2031-03-04' });
	expect(keptUntil('2030-03-04', now)?.toISOString()).toBe('2030-03-04T23:59:59.999Z');
	expect(keptUntil('2031-03-04', now)).not.toBeNull();
});

test.each(['2030-03-03', '2031-03-05', '2030-02-30', '2030-3-4', '04/03/2030', '', '9999-99-99', null])(
	'%j is no day to keep a game until',
	(day) => {
		expect(keptUntil(day, now)).toBeNull();
	}
);
