import { expect, test } from 'vitest';
import { publicWeb } from '$lib/server/imports/address/guard';
import { guardFor } from './guard';

test.each([
	undefined,
	'',
	'localhost=4174',
	'lantern.example',
	'lantern.org=80',
	'lantern.example=80,127.0.0.1'
])('without a test site there is the public web alone: %s', (testSite) => {
	expect(guardFor(testSite)).toBe(publicWeb);
});

test('a test site opens its own name and nothing else of this machine', async () => {
	const guard = guardFor('lantern.example=4174');
	const [ip = ''] = await guard.resolve('lantern.example');
	expect(guard.mayConnect(ip)).toBe(true);
	expect(guard.placeOf(ip, 80)).toEqual({ host: '127.0.0.1', port: 4174 });
	for (const inside of ['127.0.0.1', '10.0.0.1', '::1']) expect(guard.mayConnect(inside)).toBe(false);
	expect(await guard.resolve('localhost')).not.toContain(ip);
});
