import { expect, test } from 'vitest';
import { dateIn } from './dates';

test.each([
	['2031-05-17', '2031-05-17'],
	['2031-05-17T23:30:00+01:00', '2031-05-17'],
	['Published on 7 May 2031 at 9.30am', '2031-05-07'],
	['07:46, 16 November 2031', '2031-11-16'],
	['Sunday, 1st Feb. 2032', '2032-02-01'],
	['May 17, 2031', '2031-05-17'],
	['Sept 3rd 2031', '2031-09-03'],
	['29 February 2032', '2032-02-29']
])('“%s” has the date %s', (words, date) => {
	expect(dateIn(words)).toBe(date);
});

test.each([
	'',
	'5/6/2031',
	'17 May',
	'May 2031',
	'31 February 2031',
	'29 February 2031',
	'2031-13-01',
	'12 Mondays 2031',
	'99999-01-01'
])('“%s” has no date', (words) => {
	expect(dateIn(words)).toBeNull();
});
