import { expect, test } from 'vitest';
import { decoded } from './decode';

const latin = (...bytes: number[]) => Uint8Array.from([0x63, 0x61, 0x66, 0xe9, ...bytes]);
const withMark = (encoding: 'utf8' | 'utf16le', text: string) => Buffer.from(`\ufeff${text}`, encoding);

test('a byte order mark decides, whatever else is said, and is no part of the text', () => {
	expect(decoded(withMark('utf8', 'café'), 'windows-1252')).toBe('café');
	expect(decoded(withMark('utf16le', 'café'))).toBe('café');
	expect(decoded(withMark('utf16le', 'café').swap16())).toBe('café');
});

test('what came with the bytes decides before what the page says', () => {
	const page = Buffer.from('<meta charset="utf-8">caf\xe9', 'latin1');
	expect(decoded(page, 'iso-8859-1')).toContain('café');
});

test('the page’s own word is heard', () => {
	const bytes = Buffer.from(
		'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xd0',
		'latin1'
	);
	expect(decoded(bytes)).toMatch(/п$/);
	expect(decoded(Buffer.from('<?xml version="1.0" encoding="koi8-r"?>\xd0', 'latin1'))).toMatch(/п$/);
});

test('UTF-8 is taken where nothing is said, and windows-1252 where that cannot be', () => {
	expect(decoded(Buffer.from('café “x” 🚢'))).toBe('café “x” 🚢');
	expect(decoded(latin(0x93, 0x94, 0x80))).toBe('café“”€');
	expect(decoded(latin(0x91, 0x92, 0x97), 'iso-8859-1')).toBe('café‘’—');
});

test('a charset that is wrong or unknown does no harm', () => {
	expect(decoded(latin(), 'utf-8')).toBe('café');
	expect(decoded(Buffer.from('café'), 'x-nobody-knows')).toBe('café');
	expect(decoded(Buffer.from('<meta charset="utf-16">café'))).toContain('café');
});
