import { expect, test } from 'vitest';
import { pinIn } from './pin-in';

test.each([
	['482915', '482915'],
	['482 915', '482915'],
	['  482-915\n', '482915'],
	['４８２９１５', '482915'],
	['٤٨٢ ٩١٥', '482915'],
	['४८२९१५', '482915'],
	['PIN: 482 915', '482915'],
	['000000', '000000']
])('%j is the PIN %s', (typed, pin) => {
	expect(pinIn(typed)).toBe(pin);
});

test.each(['', '48291', '4829150', 'abcdef', '482 91O', '../../host', '١٢٣'])('%j is no PIN', (typed) => {
	expect(pinIn(typed)).toBeNull();
});
