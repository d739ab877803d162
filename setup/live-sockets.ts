import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Plugin } from 'vite';

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** In development: hands connections of live games to the server, as `server.js` does in production. */
export function liveSockets(): Plugin {
	return {
		name: 'either-side:live-sockets',
		apply: 'serve',
		configureServer({ httpServer }) {
			httpServer?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
				// Vite's own socket, by which pages are loaded anew, is its own business.
				if (request.url?.split('?')[0] !== '/live') return;
				const handover: { [key: symbol]: { upgrade: Upgrade } | undefined } = globalThis;
				const live = handover[Symbol.for('either-side.live')];
				if (live) live.upgrade(request, socket, head);
				// The server opens with the first page; the screen tries again.
				else socket.destroy();
			});
		}
	};
}
