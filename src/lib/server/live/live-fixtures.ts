import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import type { AnyCommand, ClientMessage, ServerMessage } from '../../core/live/protocol';
import type { ArgueHostView } from '../../core/argue/round/host-view';
import type { ArgueView } from '../../core/argue/round/me-view';
import type { ArgueAct } from '../../core/argue/round/protocol';
import type { HostView } from '../../core/game/host-view';
import type { PlayerView } from '../../core/game/player-view';
import type { Db } from '../db/open';
import { hashOf, newToken, playerCookie, sign } from '../session/player-cookie';
import type { Clock } from './clock';
import { openLive, type Live } from './live';
import { isQuiz, scriptFor } from './room-fixtures';

export const cookieKey = 'the harbour’s key';

/** A server of live games, on a port of its own. */
export type TestServer = { live: Live; port: number; stop: () => Promise<void> };

export async function serve(db: Db, clock?: Clock): Promise<TestServer> {
	const live = await openLive({ db, cookieKey, scriptFor, ...(clock && { clock }) });
	const server = createServer();
	server.on('upgrade', (request, socket, head) => live.upgrade(request, socket, head));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const stop = async () => {
		await live.close();
		server.close();
		server.closeAllConnections();
	};
	return { live, port, stop };
}

/** Somebody's device: what its cookie says, and what the server knows it by. */
export function newDevice(): { cookie: string; hash: string } {
	const token = newToken();
	return { cookie: `${playerCookie}=${sign(cookieKey, token)}`, hash: hashOf(token) };
}

type Heard<T extends ServerMessage['t']> = Extract<ServerMessage, { t: T }>;
type QuizView = Extract<Heard<'view'>, PlayerView>;

/** A screen at the other end of a real WebSocket. */
export class Screen {
	/** Every frame as it came. */
	readonly frames: string[] = [];
	readonly closed: Promise<number>;
	#unread: ServerMessage[] = [];
	#wake: () => void = () => {};
	readonly #socket: WebSocket;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		this.closed = new Promise((resolve) => socket.on('close', resolve));
		socket.on('error', () => {});
		socket.on('message', (data: Buffer) => {
			this.frames.push(data.toString());
			this.#unread.push(JSON.parse(data.toString()) as ServerMessage);
			this.#wake();
		});
	}

	static async open({ port }: TestServer, headers: Record<string, string> = {}): Promise<Screen> {
		const socket = new WebSocket(`ws://127.0.0.1:${port}/live`, { headers });
		const screen = new Screen(socket);
		await once(socket, 'open');
		return screen;
	}

	/** Opens a screen and says hello. */
	static async greet(
		server: TestServer,
		{ pin, as = 'player', cookie }: { pin: string; as?: 'player' | 'projector' | 'remote'; cookie?: string }
	): Promise<Screen> {
		const screen = await Screen.open(server, cookie === undefined ? {} : { cookie });
		screen.say({ t: 'hello', as, pin });
		return screen;
	}

	say(message: ClientMessage): void {
		this.sayRaw(JSON.stringify(message));
	}

	sayRaw(text: string | Buffer): void {
		this.#socket.send(text);
	}

	/** The next message of a kind; what came before it is passed over. */
	async next<T extends ServerMessage['t']>(t: T): Promise<Heard<T>> {
		for (;;) {
			const message = this.#unread.shift();
			if (message?.t === t) return message as Heard<T>;
			if (!message) await new Promise<void>((resolve) => (this.#wake = resolve));
		}
	}

	/** The next view of a quiz in which something holds. */
	async view(holds: (view: QuizView) => boolean = () => true): Promise<QuizView> {
		for (;;) {
			const view = await this.next('view');
			if (isQuiz(view) && holds(view)) return view;
		}
	}

	/** The next view of an argue round in which something holds. */
	async argue(holds: (view: ArgueView) => boolean = () => true): Promise<ArgueView> {
		for (;;) {
			const view = await this.next('view');
			if (!isQuiz(view) && holds(view)) return view;
		}
	}

	async argueHost(holds: (view: ArgueHostView) => boolean = () => true): Promise<ArgueHostView> {
		for (;;) {
			const { view } = await this.next('host');
			if (!isQuiz(view) && holds(view)) return view;
		}
	}

	async host(holds: (view: HostView) => boolean = () => true): Promise<HostView> {
		for (;;) {
			const { view } = await this.next('host');
			if (isQuiz(view) && holds(view)) return view;
		}
	}

	/** What the server says to a message with a reference: null is done. */
	async ask(message: Extract<ClientMessage, { ref?: string }>): Promise<string | null> {
		const ref = `ref ${Math.random()}`;
		this.say({ ...message, ref });
		return await this.#replyTo(ref);
	}

	/** Answers; null is stored. */
	async answer(number: number, response: number | number[], key = `key ${Math.random()}`) {
		this.say({ t: 'answer', number, response, key });
		return await this.#replyTo(key);
	}

	act(act: ArgueAct): Promise<string | null> {
		return this.ask({ t: 'act', act });
	}

	command(command: AnyCommand): Promise<string | null> {
		return this.ask({ t: 'host', command });
	}

	/** Cut off without a word, as a phone that is loaded anew. */
	cut(): void {
		this.#socket.terminate();
	}

	async #replyTo(ref: string): Promise<string | null> {
		for (;;) {
			const message = this.#unread.shift();
			if (message?.t === 'refused' && message.ref === ref) return message.why;
			if (message?.t === 'ack' && message.key === ref) return null;
			if ((message?.t === 'done' || message?.t === 'joined') && message.ref === ref) return null;
			if (!message) await new Promise<void>((resolve) => (this.#wake = resolve));
		}
	}
}
