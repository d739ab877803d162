import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { addressLimits } from '../limits';
import { fetchPage } from './fetch-page';
import type { Guard } from './guard';
import { isPublicAddress } from './public-address';

// For tests: real servers on this machine, reached under public names: only where to connect to is not as on the web.

export const publicAddress = '8.8.4.4';
const servers: Server[] = [];

/** Closes every site that was opened, and what is still connected to it. */
export function closeSites(): void {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
}

/** A site that answers everywhere with this, and a guard by whose names it is found. */
export async function site(answer: RequestListener, names: Record<string, string[][]> = {}) {
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
