import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('node:stream').Duplex} Duplex */
/** @typedef {{ upgrade: (request: Request, socket: Duplex, head: Buffer) => void, close: () => Promise<void> }} Live */
/** @typedef {(request: Request, response: Response, next: () => void) => unknown} Handler */

const protocolHeader = 'x-either-side-protocol';
const graceMillis = 5_000;
const echoMillis = 500;
const watchMillis = 500;

/** Where the built server's start leaves its live games: it and this file share no modules. */
const liveGames = Symbol.for('either-side.live');

const handlerFile = new URL('./build/handler.js', import.meta.url);
const host = process.env.HOST || '0.0.0.0';
const port = portFrom(process.env.PORT || '3000');
const origin = originFrom(process.env.ORIGIN);
const isPlainHttp = !origin && !process.env.PROTOCOL_HEADER;
// An article of 5 MB with the form around it; the adapter's own 512 KB would refuse it without a word.
process.env.BODY_SIZE_LIMIT ??= '6M';

/** Connections with no request on them: browsers open spare ones, which Node's closeIdleConnections passes over. */
/** @type {Set<import('node:net').Socket>} */
const spare = new Set();
/** @type {number | undefined} */
let stoppingSince;

if (!existsSync(handlerFile)) giveUp('Either Side is not built yet: run npm start, which builds it first.');

const server = createServer({
	// Longer than a proxy in front keeps its own connections, which would else meet one that has just closed.
	keepAliveTimeout: 65_000,
	requestTimeout: 60_000
});
server.on('connection', (socket) => {
	spare.add(socket);
	socket.once('close', () => spare.delete(socket));
});
process.on('SIGINT', stop).on('SIGTERM', stop);
if (process.env.npm_lifecycle_event) stopWithNpm();

// As npm start does: the corpus, the migrations and a relative DATABASE_URL are looked for from here.
process.chdir(import.meta.dirname);
// Before the database is opened: a second start by mistake must not touch the first one's.
await listen();
const handler = load();
server.on('request', answer);
server.on('upgrade', upgrade);
await handler;
announce();

/** @param {string} text */
function portFrom(text) {
	const number = Number(text);
	if (/^\d+$/.test(text) && number <= 65_535) return number;
	return giveUp(
		`PORT must be a whole number from 0 to 65535, not "${text}": for example, PORT=3000 npm start`
	);
}

/** @param {string | undefined} text */
function originFrom(text) {
	// An empty one would have adapter-node refuse to start.
	if (!text) delete process.env.ORIGIN;
	if (!text) return undefined;
	if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).origin;
	return giveUp(
		`ORIGIN must be the address that people open, such as https://quiz.example.org, not "${text}".`
	);
}

async function listen() {
	try {
		server.listen({ port, host });
		await once(server, 'listening');
	} catch (error) {
		giveUp(whyNotListening(/** @type {NodeJS.ErrnoException} */ (error)));
	}
}

/** @param {NodeJS.ErrnoException} error */
function whyNotListening({ code, message }) {
	if (code === 'EADDRINUSE') {
		const other = port < 65_535 ? port + 1 : 3000;
		return `Port ${port} is in use, perhaps by another Either Side: stop that one, or take another port with PORT=${other} npm start`;
	}
	if (code === 'EACCES') {
		return `This user may not listen on port ${port}: take one above 1023, for example with PORT=3000 npm start`;
	}
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
		return `HOST=${host} is not an address of this computer: leave HOST out, and every address of it will do.`;
	}
	return `Either Side cannot listen on ${host}, port ${port} (${message}): try another HOST or PORT.`;
}

/** @returns {Promise<Handler>} */
async function load() {
	// adapter-node takes every request for https unless told otherwise, and would then refuse
	// the forms of a class that opens http://192.168.1.20:3000.
	if (isPlainHttp) process.env.PROTOCOL_HEADER = protocolHeader;
	try {
		return (await import(handlerFile.href)).handler;
	} catch (error) {
		return giveUp(refusalIn(error) ?? error);
	}
}

/** @param {unknown} error @returns {string | undefined} the words for the person who starts the server */
function refusalIn(error) {
	if (!(error instanceof Error)) return undefined;
	return error.name === 'StartupRefusal' ? error.message : refusalIn(error.cause);
}

/** @param {Request} request @param {Response} response */
async function answer(request, response) {
	const { socket } = request;
	spare.delete(socket);
	response.once('close', () => {
		if (stoppingSince) socket.destroySoon();
		else if (!socket.destroyed) spare.add(socket);
	});
	// Whatever the client sent under this name is overwritten.
	if (isPlainHttp) request.headers[protocolHeader] = 'http';
	try {
		const handle = await handler;
		await handle(request, response, () => response.writeHead(404).end());
	} catch (error) {
		console.error(error);
		if (!response.headersSent) response.writeHead(500);
		response.end();
	}
}

/** @param {Request} request @param {Duplex} socket @param {Buffer} head */
async function upgrade(request, socket, head) {
	spare.delete(/** @type {import('node:net').Socket} */ (socket));
	// Until somebody listens, a connection that breaks would end the process.
	socket.on('error', () => {});
	if (isPlainHttp) request.headers[protocolHeader] = 'http';
	await handler;
	const live = liveHere();
	if (live) live.upgrade(request, socket, head);
	else socket.destroy();
}

/** @returns {Live | undefined} */
function liveHere() {
	return /** @type {any} */ (globalThis)[liveGames];
}

function announce() {
	console.log(['Either Side is running.', ...addresses(), 'Stop it with Ctrl+C.'].join('\n'));
}

function addresses() {
	if (origin) return [`  at                 ${origin}`];
	const address = server.address();
	const real = address && typeof address === 'object' ? address.port : port;
	const here = `  on this computer   http://localhost:${real}`;
	if (host === '0.0.0.0' || host === '::') {
		return [here, ...networkAddresses().map((each) => `  on this network    http://${each}:${real}`)];
	}
	if (host === 'localhost' || host === '127.0.0.1' || host === '::1') return [here];
	return [`  on this network    http://${host.includes(':') ? `[${host}]` : host}:${real}`];
}

function networkAddresses() {
	return Object.values(networkInterfaces())
		.flatMap((each) => each ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
}

/** @param {NodeJS.Signals} reason */
async function stop(reason) {
	if (stoppingSince) {
		// npm passes a Ctrl+C on to a process that the terminal has already sent it to: that is one, not two.
		if (Date.now() - stoppingSince > echoMillis) process.exit(1);
		return;
	}
	stoppingSince = Date.now();
	const closed = new Promise((resolve) => server.close(resolve));
	for (const socket of spare) socket.destroy();
	// First of all: screens of a game hold their connections for as long as they are let.
	await Promise.race([Promise.resolve(liveHere()?.close()).catch(console.error), sleep(graceMillis)]);
	await Promise.race([closed, sleep(graceMillis)]);
	server.closeAllConnections();
	await Promise.race([tellListeners(reason), sleep(graceMillis)]);
	process.exit(0);
}

/** A signal that reaches npm alone ends the shell between npm and this process, which would then keep the port. */
function stopWithNpm() {
	const shell = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === shell) return;
		clearInterval(watch);
		if (!stoppingSince) void stop('SIGTERM');
	}, watchMillis).unref();
}

/** What `process.emit` does, except that the listeners' promises are not lost. @param {string} reason */
function tellListeners(reason) {
	const listeners = process.listeners(/** @type {any} */ ('sveltekit:shutdown'));
	return Promise.allSettled(listeners.map(async (listener) => /** @type {any} */ (listener)(reason)));
}

/** @param {unknown} why @returns {never} */
function giveUp(why) {
	console.error(why);
	process.exit(1);
}
