import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf, deviceOf, isOwnPage, networkOf } from './caller';

test.each([
	[{ host: 'quiz.local:3000', origin: 'http://quiz.local:3000' }, {}, true],
	[{ host: 'QUIZ.local', origin: 'http://quiz.local' }, {}, true],
	[{ host: 'quiz.example', origin: 'https://quiz.example:443' }, {}, true],
	[{ host: 'quiz.local:3000' }, {}, true],
	[{ host: 'quiz.local:3000', origin: 'http://quiz.local' }, {}, false],
	[{ host: 'quiz.local', origin: 'http://evil.example' }, {}, false],
	[{ host: 'quiz.local', origin: 'null' }, {}, false],
	[{ host: 'quiz.local', origin: '' }, {}, false],
	[{ origin: 'http://quiz.local' }, {}, false],
	[{ host: 'inside:3000', origin: 'https://quiz.example' }, { ORIGIN: 'https://quiz.example' }, true],
	[{ host: 'inside:3000', origin: 'http://inside:3000' }, { ORIGIN: 'https://quiz.example' }, false],
	[
		{ host: 'inside', 'x-forwarded-host': 'quiz.example', origin: 'https://quiz.example' },
		{ HOST_HEADER: 'X-Forwarded-Host' },
		true
	]
])('%j with %j is a page of this server’s: %s', (headers, env, isOwn) => {
	expect(isOwnPage(headers, env)).toBe(isOwn);
});

test('an address is the connection’s own, or what the proxy that is trusted says', () => {
	const request = (headers: Record<string, string>) =>
		({ headers, socket: { remoteAddress: '::ffff:10.0.0.9' } }) as unknown as IncomingMessage;
	const told = request({ 'x-forwarded-for': '6.6.6.6, 1.2.3.4, 5.6.7.8', 'x-real-ip': '9.9.9.9' });
	expect(addressOf(told, {})).toBe('10.0.0.9');
	expect(addressOf(told, { ADDRESS_HEADER: 'X-Forwarded-For' })).toBe('5.6.7.8');
	expect(addressOf(told, { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: '2' })).toBe('1.2.3.4');
	expect(addressOf(told, { ADDRESS_HEADER: 'X-Real-IP' })).toBe('9.9.9.9');
	expect(addressOf(request({}), { ADDRESS_HEADER: 'X-Real-IP' })).toBe('10.0.0.9');
});

test('of the newer kind of address a household’s whole network counts as one', () => {
	expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
	expect(networkOf('2001:db8:1:2::6')).toBe('2001:db8:1:2');
	expect(networkOf('2001:db8::6')).toBe('2001:db8:0:0');
	expect(networkOf('::1')).toBe('0:0:0:0');
	expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
	expect(networkOf('')).toBe('');
});

test('a new cookie is marked secure only where the page is', () => {
	const cookieWith = (env: Parameters<typeof deviceOf>[2], headers = {}) =>
		deviceOf({ headers }, 'key', env).setCookie ?? '';
	expect(cookieWith({})).not.toContain('Secure');
	expect(cookieWith({ ORIGIN: 'https://quiz.example' })).toContain('; Secure');
	const env = { PROTOCOL_HEADER: 'X-Forwarded-Proto' };
	expect(cookieWith(env, { 'x-forwarded-proto': 'https' })).toContain('; Secure');
	expect(cookieWith(env, { 'x-forwarded-proto': 'http' })).not.toContain('Secure');
});
