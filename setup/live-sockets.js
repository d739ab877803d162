/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {{ upgrade: (request: Request, socket: import('node:stream').Duplex, head: Buffer) => void }} Live */

/**
 * In development: hands connections of live games to the server, as `server.js` does in production.
 *
 * @returns {import('vite').Plugin}
 */
export function liveSockets() {
	return {
		name: 'either-side:live-sockets',
		apply: 'serve',
		configureServer({ httpServer }) {
			httpServer?.on('upgrade', (/** @type {Request} */ request, socket, head) => {
				// Vite's own socket, by which pages are loaded anew, is its own business.
				if (request.url?.split('?')[0] !== '/live') return;
				/** @type {Live | undefined} */
				const live = /** @type {any} */ (globalThis)[Symbol.for('either-side.live')];
				if (live) live.upgrade(request, socket, head);
				// The server opens with the first page; the screen tries again.
				else socket.destroy();
			});
		}
	};
}
