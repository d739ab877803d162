import { expect, test } from 'vitest';
import { pageAddress } from './page-address';

function hrefOf(written: string, from?: string): string | null {
	const url = pageAddress(written, from === undefined ? undefined : new URL(from));
	return url.ok ? url.value.href : null;
}

test.each([
	['http://lantern.example/ferry-row', 'http://lantern.example/ferry-row'],
	['https://lantern.example:443/a?b#c', 'https://lantern.example/a?b#c'],
	['  https://lantern.example/a\n', 'https://lantern.example/a'],
	['lantern.example/ferry-row', 'https://lantern.example/ferry-row'],
	['www.lantern.example', 'https://www.lantern.example/'],
	['http://8.8.8.8/', 'http://8.8.8.8/'],
	['http://bücher.example/', 'http://xn--bcher-kva.example/']
])('%s is an address of the web', (written, href) => {
	expect(hrefOf(written)).toBe(href);
});

test.each([
	'',
	'ferry row',
	'ftp://lantern.example/',
	'file:///etc/passwd',
	'javascript:alert(1)',
	'data:text/html,x',
	'gopher://lantern.example/',
	'http://lantern.example:8080/',
	'http://lantern.example:22/',
	'https://ada@lantern.example/',
	'https://ada:secret@lantern.example/',
	'http://0x7f.1/',
	'http://0x7f000001/',
	'http://2130706433/',
	'http://0177.0.0.1/',
	'http://127.1/',
	'http://0x08080808/',
	'http://①②⑦.0.0.1/',
	'http://[::1/',
	`http://lantern.example/${'a'.repeat(2_000)}`
])('“%s” is none', (written) => {
	expect(hrefOf(written)).toBeNull();
});

test('a redirect may be relative to its page', () => {
	const from = 'https://lantern.example/a/b';
	expect(hrefOf('/c', from)).toBe('https://lantern.example/c');
	expect(hrefOf('lantern.example/c', from)).toBe('https://lantern.example/a/lantern.example/c');
	expect(hrefOf('//2130706433/', from)).toBeNull();
	expect(hrefOf('https://[::1]/', from)).toBe('https://[::1]/');
});
