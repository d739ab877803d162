import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { addressLimits } from '../limits';
import { fetchPage } from './fetch-page';
import type { Guard } from './guard';
import { isPublicAddress } from './public-address';

// Real servers on this machine, reached under public names: only where to connect to is not as on the web.

const publicAddress = '8.8.4.4';
const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

/** A site that answers everywhere with this, and a guard by whose names it is found. */
async function site(answer: RequestListener, names: Record<string, string[][]> = {}) {
	const seen: string[] = [];
	const connected: string[] = [];
	const resolved: string[] = [];
	const server = createServer((request, response) => {
		seen.push(`${request.headers.host}${request.url}`);
		answer(request, response);
	}).listen(0, '127.0.0.1');
	servers.push(server);
	await once(server, 'listening');
	const address = server.address();
	const port = address !== null && typeof address === 'object' ? address.port : 0;
	const guard: Guard = {
		resolve: (host) => {
			const answers = names[host] ?? [[publicAddress]];
			const turn = resolved.filter((each) => each === host).length;
			resolved.push(host);
			return Promise.resolve(answers[turn] ?? answers.at(-1) ?? []);
		},
		mayConnect: isPublicAddress,
		placeOf: (ip) => {
			connected.push(ip);
			return { host: '127.0.0.1', port };
		}
	};
	const fetched = (path: string, limits: Partial<typeof addressLimits> = {}) =>
		fetchPage(`http://lantern.example${path}`, guard, { ...addressLimits, ...limits });
	return { guard, fetched, seen, connected, resolved };
}

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
