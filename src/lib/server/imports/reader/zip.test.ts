import { expect, test } from 'vitest';
import { zipOf } from '../fixtures';
import { zipLimits } from '../limits';
import { checkZip } from './zip';

const letter = { name: 'word/document.xml', data: '<ferry/>' };
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

test('a plain zip file gives the names of its entries', () => {
	expect(checkZip(zipOf([letter, { name: 'a.txt', data: 'b' }]))).toEqual({
		ok: true,
		value: ['word/document.xml', 'a.txt']
	});
});

test('a bomb is refused by what it declares', () => {
	const bomb = zipOf([letter, { name: 'zeros', data: zeros(31) }]);
	expect(bomb.length).toBeLessThan(100_000);
	expect(checkZip(bomb)).toEqual({ ok: false, error: 'unpacks-too-large' });
});

test('a bomb in many pieces is refused by their sum', () => {
	const noise = new Uint8Array(1024 * 1024).map((_, at) => (at * 7919) % 251);
	const pieces = Array.from({ length: 31 }, (_, at) => ({ name: String(at), data: noise }));
	expect(checkZip(zipOf(pieces))).toEqual({ ok: false, error: 'unpacks-too-large' });
	expect(checkZip(zipOf(pieces.slice(0, 2))).ok).toBe(true);
});

test('a bomb that declares less than it holds is refused when it is unpacked that far', () => {
	const liar = zipOf([{ name: 'word/document.xml', data: zeros(40), saysUnpacked: 1000 }]);
	expect(checkZip(liar)).toEqual({ ok: false, error: 'unpacks-too-large' });
});

test('an entry that holds less than it declares is damaged', () => {
	expect(checkZip(zipOf([{ ...letter, saysUnpacked: 1000 }]))).toEqual({ ok: false, error: 'damaged' });
});

test('an absurd ratio is refused within the sum', () => {
	expect(checkZip(zipOf([letter, { name: 'zeros', data: zeros(2) }]))).toEqual({
		ok: false,
		error: 'unpacks-too-large'
	});
});

test('an entry too many is refused', () => {
	const entries = (count: number) =>
		Array.from({ length: count }, (_, at) => ({ name: String(at), data: 'x' }));
	expect(checkZip(zipOf(entries(zipLimits.entries))).ok).toBe(true);
	expect(checkZip(zipOf(entries(zipLimits.entries + 1)))).toEqual({ ok: false, error: 'unpacks-too-large' });
});

test('a zip file within is refused, but for the sheet of a chart', () => {
	const inner = zipOf([letter]);
	expect(checkZip(zipOf([letter, { name: 'inner.zip', data: inner }])).ok).toBe(false);
	expect(checkZip(zipOf([letter, { name: 'word/embeddings/sheet.xlsx', data: inner }])).ok).toBe(true);
});

test('an entry with a password is encrypted', () => {
	expect(checkZip(zipOf([{ ...letter, flags: 1 }]))).toEqual({ ok: false, error: 'encrypted' });
});

test('a file cut short at any byte is damaged, and never throws', () => {
	const file = zipOf([letter, { name: 'a.txt', data: 'b' }]);
	for (let length = 0; length < file.length; length++) {
		expect(checkZip(file.subarray(0, length))).toEqual({ ok: false, error: 'damaged' });
	}
});

test('a file with any byte changed never throws', () => {
	const file = zipOf([letter, { name: 'a.txt', data: 'b' }]);
	for (let at = 0; at < file.length; at++) {
		const changed = Uint8Array.from(file);
		changed[at] = (changed[at] ?? 0) ^ 0xff;
		expect(() => checkZip(changed)).not.toThrow();
	}
});

test('entries behind the counted ones are damage', () => {
	const file = Buffer.from(zipOf([letter, { name: 'a.txt', data: 'b' }]));
	file.writeUInt16LE(1, file.length - 12);
	expect(checkZip(file)).toEqual({ ok: false, error: 'damaged' });
});
