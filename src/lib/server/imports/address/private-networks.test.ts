import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchPage } from './fetch-page';
import { closeSites, publicAddress, site } from './site';

afterEach(closeSites);

const html = { 'content-type': 'text/html; charset=utf-8' };
const refusal = (error: string) => ({ ok: false, error });

describe('a private network is not reached', () => {
	const hello: RequestListener = (_, response) => response.writeHead(200, html).end('secret');

	test.each(['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', 'fd00::8', '::ffff:192.168.0.1'])(
		'by a name that leads to %s',
		async (ip) => {
			const { fetched, seen, connected } = await site(hello, { 'lantern.example': [[ip]] });
			expect(await fetched('/')).toEqual(refusal('address-private'));
			expect([seen, connected]).toEqual([[], []]);
		}
	);

	test('by a name of which one address is public and another is not', async () => {
		const names = { 'lantern.example': [[publicAddress, '10.0.0.8']] };
		const { fetched, connected } = await site(hello, names);
		expect(await fetched('/')).toEqual(refusal('address-private'));
		expect(connected).toEqual([]);
	});

	test.each([
		'http://127.0.0.1/',
		'http://[::1]/',
		'http://[::ffff:127.0.0.1]/',
		'http://169.254.169.254/meta'
	])('by its address %s, written out or in a redirect', async (address) => {
		const { fetched, guard, seen } = await site((_, response) =>
			response.writeHead(302, { location: address }).end()
		);
		expect(await fetchPage(address, guard)).toEqual(refusal('address-private'));
		expect(seen).toEqual([]);
		expect(await fetched('/')).toEqual(refusal('address-private'));
		expect(seen).toEqual(['lantern.example/']);
	});

	test('by a redirect to a name that leads there', async () => {
		const { fetched, seen } = await site(
			(_, response) => response.writeHead(302, { location: 'http://inside.example/' }).end(),
			{ 'inside.example': [['192.168.0.1']] }
		);
		expect(await fetched('/')).toEqual(refusal('address-private'));
		expect(seen).toEqual(['lantern.example/']);
	});

	test('by a name whose second answer is another: it is asked once, and that answer is connected to', async () => {
		const names = { 'lantern.example': [[publicAddress], ['127.0.0.1']] };
		const { fetched, resolved, connected } = await site(hello, names);
		expect((await fetched('/')).ok).toBe(true);
		expect([resolved, connected]).toEqual([['lantern.example'], [publicAddress]]);
		expect(await fetched('/')).toEqual(refusal('address-private'));
	});

	test('by a redirect to another scheme, another port, or with a password', async () => {
		const targets = ['file:///etc/passwd', 'http://lantern.example:6379/', 'http://a:b@lantern.example/'];
		const { fetched, seen } = await site(({ url }, response) =>
			response.writeHead(302, { location: targets[Number(url?.slice(1))] }).end()
		);
		for (const path of ['/0', '/1', '/2']) expect(await fetched(path)).toEqual(refusal('address-refused'));
		expect(seen).toHaveLength(3);
	});
});
