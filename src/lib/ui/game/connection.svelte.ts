import type { ArgueHostView } from '../../core/argue/round/host-view';
import type { ArgueView } from '../../core/argue/round/me-view';
import type { HostView } from '../../core/game/host-view';
import type { PlayerView } from '../../core/game/player-view';
import type { AnyCommand, ClientMessage, Refusal, ServerMessage } from '../../core/live/protocol';
import { Link } from './link';
import { Outbox } from './outbox';
import { ServerClock } from './server-clock';
import { keep, kept } from './tab-storage';
import type { TransportEvents } from './transport';

/** Whether and how this screen takes part. All after `reconnecting` stay so until `start`. */
export type ConnectionStatus =
	| 'connecting'
	| 'on'
	/** It was on and is not: what is shown is the last that was known. */
	| 'reconnecting'
	/** The same player plays in a newer tab. */
	| 'replaced'
	| 'kicked'
	| 'over'
	| 'no-game'
	| 'not-host';

/** A game that this device has no seat in. */
export type Door = Extract<ServerMessage, { t: 'door' }>;

/** What a player asks of the server; the reference is added here. */
export type Ask = Extract<ClientMessage, { t: 'join' | 'answer' | 'challenge' | 'team' | 'act' | 'leave' }>;

type Screen = 'player' | 'projector' | 'remote';

/** Makes what carries the messages: tests have their own. */
type LinkMaker = (events: TransportEvents) => Pick<Link, 'start' | 'stop' | 'hurry' | 'settle' | 'send'>;

/** The time is asked for so often at first, and then every so many milliseconds. */
const firstTrips = 4;
const askAgainMs = 30_000;

/** One screen's part in a live game: what it may see, and what it asks. Made anew by each page. */
export class GameConnection {
	status: ConnectionStatus = $state('connecting');
	door: Door | null = $state.raw(null);
	/** What a player of a quiz sees, and what one of an argue round does: at most one of the two is there. */
	view: PlayerView | null = $state.raw(null);
	argue: ArgueView | null = $state.raw(null);
	/** What the host's screens see, likewise. */
	host: HostView | null = $state.raw(null);
	argueHost: ArgueHostView | null = $state.raw(null);
	/** Answers to the open question, for the host's screens. */
	count: { number: number; answered: number; of: number } | null = $state.raw(null);
	/** For the host's screens: the game stands still by itself, because the server can store nothing. */
	isStuck = $state(false);
	/** Whether the server's clock is known: before that, no time can be shown. */
	hasClock = $state(false);

	#as: Screen;
	#pin: string;
	/** The newest version shown of this connection's views. */
	#seq = -1;
	#isWelcome = false;
	#trips = 0;
	#clock = new ServerClock();
	#outbox = new Outbox<ClientMessage>();
	#link: ReturnType<LinkMaker>;
	#stopping: AbortController | null = null;

	constructor({ as, pin, link }: { as: Screen; pin: string; link?: LinkMaker }) {
		this.#as = as;
		this.#pin = pin;
		const make: LinkMaker = link ?? ((events) => new Link(events));
		this.#link = make({
			opened: () => this.#greet(),
			heard: (text) => this.#hear(JSON.parse(text) as ServerMessage),
			lost: () => this.#lose()
		});
	}

	/** What the server's clock says, in milliseconds since 1970. */
	now(): number {
		return this.#clock.at(Date.now());
	}

	/** Asks for something until it is done and stored (null), or refused. */
	ask(message: Ask): Promise<Refusal | null> {
		if (message.t === 'leave') {
			this.#say(message);
			return Promise.resolve(null);
		}
		const ref = message.t === 'answer' ? message.key : newRef();
		const asked = message.t === 'answer' ? message : { ...message, ref };
		return this.#wait({ ref, message: asked, isRepeatable: true });
	}

	/** Asks for something that only the host may. */
	command(command: AnyCommand): Promise<Refusal | null> {
		const ref = newRef();
		const isRepeatable = !['extend', 'minute', 'seat', 'new-pin'].includes(command.do);
		return this.#wait({ ref, message: { t: 'host', command, ref }, isRepeatable });
	}

	/** Asks for what there is to see now. A game tells those in it by itself, and nobody at its door. */
	look(): void {
		if (this.#isWelcome) this.#say({ t: 'look' });
	}

	/** Connects, and stays connected: on every page that comes back from sleep it looks again. */
	start(): void {
		this.stop();
		this.status = 'connecting';
		this.#stopping = new AbortController();
		const { signal } = this.#stopping;
		const wake = () => this.#wake();
		document.addEventListener('visibilitychange', wake, { signal });
		addEventListener('pageshow', wake, { signal });
		addEventListener('online', wake, { signal });
		const beat = setInterval(() => this.#askTheTime(), askAgainMs);
		signal.addEventListener('abort', () => clearInterval(beat));
		this.#link.start();
	}

	stop(): void {
		this.#stopping?.abort();
		this.#stopping = null;
		this.#link.stop();
		this.#outbox.putAllBack();
		this.#isWelcome = false;
	}

	#greet(): void {
		this.#seq = -1;
		this.#trips = 0;
		const seatKey = kept(seatKeyName(this.#pin)) ?? undefined;
		this.#say({ t: 'hello', as: this.#as, pin: this.#pin, ...(seatKey && { seatKey }) });
		this.#askTheTime();
	}

	#lose(): void {
		this.#isWelcome = false;
		this.#outbox.putAllBack();
		if (this.status === 'on') this.status = 'reconnecting';
	}

	/** Timers stood still and messages may have been missed. */
	#wake(): void {
		if (document.visibilityState !== 'visible') return;
		this.#link.hurry();
		if (!this.#isWelcome) return;
		this.#trips = 0;
		this.look();
		this.#askTheTime();
	}

	#hear(message: ServerMessage): void {
		switch (message.t) {
			case 'door':
				this.door = message;
				this.view = null;
				this.argue = null;
				return this.#welcome();
			case 'joined':
				keep(seatKeyName(this.#pin), message.seatKey);
				return this.#outbox.settle(message.ref, null);
			case 'view':
			case 'host':
				return this.#show(message);
			case 'count':
				this.count = message;
				return;
			case 'ack':
				return this.#outbox.settle(message.key, null);
			case 'done':
				return this.#outbox.settle(message.ref, null);
			case 'refused':
				return this.#refuse(message);
			case 'clock':
				return this.#setClock(message);
			case 'bye':
				if (message.why !== 'restart') this.#end(message.why);
		}
	}

	#show(message: Extract<ServerMessage, { t: 'view' | 'host' }>): void {
		if (message.seq >= this.#seq) {
			this.#seq = message.seq;
			if (message.t === 'view') this.#showPlayer(message);
			else this.#showHost(message);
		}
		this.#welcome();
	}

	#showPlayer(view: PlayerView | ArgueView): void {
		this.door = null;
		if (isArgue(view)) this.argue = { room: view.room, me: view.me };
		else this.view = { room: view.room, me: view.me };
	}

	#showHost({ view, isStuck }: Extract<ServerMessage, { t: 'host' }>): void {
		this.isStuck = isStuck === true;
		// Joining may go by a new PIN since the page was opened.
		this.#pin = view.pin;
		if (isArgue(view)) {
			this.argueHost = view;
			return;
		}
		this.host = view;
		this.count = { number: view.room.number, answered: view.answered, of: view.of };
	}

	/** The server knows who this is: now it can be told what waits to be said. */
	#welcome(): void {
		this.status = 'on';
		this.#isWelcome = true;
		this.#link.settle();
		this.#outbox.sendAll((each) => this.#say(each));
	}

	#refuse({ why, ref, afterMs = 1000 }: Extract<ServerMessage, { t: 'refused' }>): void {
		if (why === 'too-fast') return this.#sayLater(ref, afterMs);
		if (ref !== undefined) return this.#outbox.settle(ref, why === 'same-answer' ? null : why);
		if (this.#isWelcome) return;
		if (why === 'no-game') this.#end(this.#hasSeen() ? 'over' : 'no-game');
		else if (why === 'not-host') this.#end('not-host');
	}

	#hasSeen(): boolean {
		return [this.view, this.argue, this.host, this.argueHost].some((seen) => seen !== null);
	}

	#sayLater(ref: string | undefined, afterMs: number): void {
		const stopping = this.#stopping;
		setTimeout(() => {
			if (stopping !== this.#stopping) return;
			if (!this.#isWelcome) return this.#greet();
			if (ref !== undefined) this.#outbox.putBack(ref);
			this.#outbox.sendAll((each) => this.#say(each));
		}, afterMs);
	}

	#end(status: ConnectionStatus): void {
		this.stop();
		this.status = status;
	}

	#setClock({ sent, at }: Extract<ServerMessage, { t: 'clock' }>): void {
		this.#clock.heard(sent, at, Date.now());
		this.hasClock = this.#clock.isKnown;
		this.#trips++;
		if (this.#trips < firstTrips) this.#askTheTime();
	}

	#askTheTime(): void {
		this.#say({ t: 'clock', sent: Date.now() });
	}

	#wait(what: { ref: string; message: ClientMessage; isRepeatable: boolean }): Promise<Refusal | null> {
		const answered = this.#outbox.add(what);
		if (this.#isWelcome) this.#outbox.sendAll((each) => this.#say(each));
		return answered;
	}

	#say(message: ClientMessage): void {
		this.#link.send(JSON.stringify(message));
	}
}

/** Whether a view is of an argue round. */
function isArgue<T extends { room: { kind: string } }>(
	view: T
): view is Extract<T, { room: { kind: 'argue' } }> {
	return view.room.kind === 'argue';
}

/** A reference that no other message of this page has. */
export function newRef(): string {
	const parts = crypto.getRandomValues(new Uint32Array(3));
	return Array.from(parts, (part) => part.toString(36)).join('-');
}

function seatKeyName(pin: string): string {
	return `either-side-seat-${pin}`;
}
