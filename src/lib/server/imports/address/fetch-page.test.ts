import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { addressLimits } from '../limits';
import { fetchPage } from './fetch-page';
import { closeSites, publicAddress, site } from './site';

afterEach(closeSites);

const html = { 'content-type': 'text/html; charset=utf-8' };
const refusal = (error: string) => ({ ok: false, error });

describe('a page of the web', () => {
	test('comes with its text and its address', async () => {
		const { fetched, seen, connected } = await site((_, response) =>
			response.writeHead(200, html).end('<p>café')
		);
		expect(await fetched('/a?b#c')).toEqual({
			ok: true,
			value: { text: '<p>café', isPlain: false, address: 'http://lantern.example/a?b' }
		});
		expect(seen).toEqual(['lantern.example/a?b']);
		expect(connected).toEqual([publicAddress]);
	});

	test('may be plain text, or XHTML', async () => {
		const types = ['text/plain', 'application/xhtml+xml', 'TEXT/HTML'];
		const { fetched } = await site(({ url }, response) => {
			response.writeHead(200, { 'content-type': types[Number(url?.slice(1))] }).end('x');
		});
		const pages = await Promise.all(['/0', '/1', '/2'].map((path) => fetched(path)));
		expect(pages.map((page) => page.ok && page.value.isPlain)).toEqual([true, false, false]);
	});

	test.each([
		['gzip', gzipSync],
		['deflate', deflateSync],
		['br', brotliCompressSync]
	])('may be packed by %s', async (encoding, pack) => {
		const { fetched } = await site((_, response) =>
			response.writeHead(200, { ...html, 'content-encoding': encoding }).end(pack('<p>packed'))
		);
		expect(await fetched('/')).toMatchObject({ ok: true, value: { text: '<p>packed' } });
	});

	test('is decoded by the charset that came with it', async () => {
		const { fetched } = await site((_, response) =>
			response
				.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-15' })
				.end(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0xa4]))
		);
		expect(await fetched('/')).toMatchObject({ ok: true, value: { text: 'café€' } });
	});

	test('is followed to where it has gone', async () => {
		const { fetched, resolved } = await site(({ url }, response) => {
			if (url === '/old') response.writeHead(301, { location: 'http://www.lantern.example/new' }).end();
			else if (url === '/new') response.writeHead(302, { location: '/last' }).end();
			else response.writeHead(200, html).end('here');
		});
		expect(await fetched('/old')).toMatchObject({
			ok: true,
			value: { text: 'here', address: 'http://www.lantern.example/last' }
		});
		expect(resolved).toEqual(['lantern.example', 'www.lantern.example', 'www.lantern.example']);
	});
});

describe('a page has limits', () => {
	test('in its size', async () => {
		const { fetched } = await site((_, response) => response.writeHead(200, html).end('x'.repeat(1001)));
		expect((await fetched('/', { bytes: 1001 })).ok).toBe(true);
		expect(await fetched('/', { bytes: 1000 })).toEqual(refusal('address-too-large'));
	});

	test('in its size when it doesn’t say how long it is', async () => {
		const { fetched } = await site((_, response) => {
			response.writeHead(200, html).write('x'.repeat(600));
			response.end('x'.repeat(600));
		});
		expect(await fetched('/', { bytes: 1000 })).toEqual(refusal('address-too-large'));
	});

	test('in its unpacked size', async () => {
		const bomb = gzipSync(Buffer.alloc(4 * 1024 * 1024));
		const { fetched } = await site((_, response) =>
			response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb)
		);
		expect(bomb.length).toBeLessThan(10_000);
		expect(await fetched('/')).toEqual(refusal('address-too-large'));
	});

	test('in the time until it begins, goes on, or is found at all', async () => {
		const { fetched, guard } = await site(({ url }, response) => {
			if (url === '/drips') response.writeHead(200, html).write('x');
		});
		expect(await fetched('/silent', { millis: 80 })).toEqual(refusal('address-too-slow'));
		expect(await fetched('/drips', { millis: 80 })).toEqual(refusal('address-too-slow'));
		const lost = { ...guard, resolve: () => new Promise<string[]>(() => undefined) };
		const limits = { ...addressLimits, millis: 80 };
		expect(await fetchPage('http://lantern.example/', lost, limits)).toEqual(refusal('address-too-slow'));
	});

	test('in the number of its redirects', async () => {
		const { fetched, seen } = await site(({ url }, response) => {
			const left = Number(url?.slice(1));
			if (left === 0) response.writeHead(200, html).end('here');
			else response.writeHead(302, { location: `/${left - 1}` }).end();
		});
		expect((await fetched('/5')).ok).toBe(true);
		expect(seen).toHaveLength(6);
		expect(await fetched('/6')).toEqual(refusal('address-error'));
	});
});

describe('what is no readable page is refused', () => {
	test.each(['image/png', 'application/pdf', 'application/json', 'text/htmlx', ''])(
		'by its type “%s”',
		async (type) => {
			const { fetched } = await site((_, response) =>
				response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('x')
			);
			expect(await fetched('/')).toEqual(refusal('address-not-text'));
		}
	);

	test.each([403, 404, 410, 500, 204, 304])('by the answer %i', async (status) => {
		const { fetched } = await site((_, response) => response.writeHead(status, html).end());
		expect(await fetched('/')).toEqual(refusal('address-error'));
	});

	test('when there is no such host, nobody answers, or the answer breaks off', async () => {
		const { fetched, guard } = await site(
			({ url }, response) => {
				if (url === '/broken') response.writeHead(200, { ...html, 'content-length': '50' }).write('x');
				setImmediate(() => response.destroy());
			},
			{ 'nowhere.example': [[]] }
		);
		expect(await fetchPage('http://nowhere.example/', guard)).toEqual(refusal('address-unreachable'));
		expect(await fetched('/cut')).toEqual(refusal('address-unreachable'));
		expect(await fetched('/broken')).toEqual(refusal('address-unreachable'));
	});

	test('when it is not packed as it says', async () => {
		const { fetched } = await site((_, response) =>
			response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip')
		);
		expect(await fetched('/')).toEqual(refusal('address-unreachable'));
	});
});
