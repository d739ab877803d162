import { keep, kept } from './tab-storage';
import { openTransport, type Transport, type TransportEvents, type TransportKind } from './transport';

/** What a link needs of the world. `later` gives a way to call it off. */
export type World = {
	open: (kind: TransportKind, events: TransportEvents) => Transport;
	later: (run: () => void, ms: number) => () => void;
	/** 0 to 1. */
	chance: () => number;
	/** The kind that worked last on this device; null where nobody remembers. */
	remembered: () => TransportKind | null;
	remember: (kind: TransportKind) => void;
};

/**
 * How long the server may be silent when something was said to it, in milliseconds. Before its first word something
 * between may be letting nothing through: there are other ways, and somebody waits at the door.
 */
const patienceMs = { first: 5000, later: 8000 };

/** After so many tries in a row there is no hurry: about a minute has passed. */
const hurried = 24;

/** Keeps one transport to the server open, and opens another when it is lost. */
export class Link {
	#events: TransportEvents;
	#world: World;
	#transport: Transport | null = null;
	/** The one that worked last. */
	#kind: TransportKind | null;
	/** Tries in a row over which nothing came through, and tries in a row that did not get us in. */
	#failures = 0;
	#tries = 0;
	#isOpen = false;
	#hasHeard = false;
	#callOffRetry: (() => void) | null = null;
	#callOffSilence: (() => void) | null = null;

	constructor(events: TransportEvents, world: World = browser) {
		this.#events = events;
		this.#world = world;
		this.#kind = world.remembered();
	}

	start(): void {
		this.stop();
		this.#failures = 0;
		this.#tries = 0;
		this.#open();
	}

	/** The server has let this screen in: when it is lost from here on, it may come back at once. */
	settle(): void {
		this.#tries = 0;
	}

	stop(): void {
		this.#callOffRetry?.();
		this.#callOffRetry = null;
		this.#drop();
	}

	/** Tries again now, where it waits for its next try. */
	hurry(): void {
		if (!this.#callOffRetry) return;
		this.#callOffRetry();
		this.#callOffRetry = null;
		this.#open();
	}

	/** Says something; where nothing is open it is lost, and the caller says it again after `opened`. */
	send(text: string): void {
		if (!this.#isOpen) return;
		this.#transport?.send(text);
		this.#expectWord();
	}

	#open(): void {
		const kind = kindFor(this.#kind, this.#failures);
		this.#transport = this.#world.open(kind, {
			opened: () => {
				this.#isOpen = true;
				this.#events.opened();
			},
			heard: (text) => this.#heard(kind, text),
			lost: () => this.#lost()
		});
		this.#expectWord();
	}

	/** A transport works when something came through: a filter may let it open and nothing pass. */
	#heard(kind: TransportKind, text: string): void {
		this.#callOffSilence?.();
		this.#callOffSilence = null;
		this.#failures = 0;
		this.#hasHeard = true;
		if (this.#kind !== kind) this.#world.remember(kind);
		this.#kind = kind;
		this.#events.heard(text);
	}

	#lost(): void {
		this.#drop();
		this.#callOffRetry = this.#world.later(
			() => {
				this.#callOffRetry = null;
				this.#open();
			},
			retryAfterMs(this.#tries, this.#world.chance())
		);
		this.#failures++;
		this.#tries++;
		this.#events.lost();
	}

	#drop(): void {
		this.#callOffSilence?.();
		this.#callOffSilence = null;
		this.#isOpen = false;
		this.#transport?.close();
		this.#transport = null;
	}

	#expectWord(): void {
		const ms = patienceMs[this.#hasHeard ? 'later' : 'first'];
		this.#callOffSilence ??= this.#world.later(() => this.#lost(), ms);
	}
}

/**
 * Which transport to try next. Sockets are cheaper for the server, so that one which worked is left only after some
 * fifteen seconds: most likely the server is away, and every transport with it. Then both are tried in turn.
 *
 * @param worked - over which something came through last; null: none yet
 * @param failures - tries in a row that came to nothing
 */
export function kindFor(worked: TransportKind | null, failures: number): TransportKind {
	const first = worked ?? 'socket';
	const other = first === 'socket' ? 'stream' : 'socket';
	const patience = worked === 'socket' ? 8 : 2;
	return failures >= patience && failures % 2 === 0 ? other : first;
}

/**
 * How long to wait before trying again, in milliseconds: half a second, doubling; after a restart a whole class is
 * back within three seconds, and not all at once. Only after a minute of it come longer waits.
 *
 * @param tries - in a row that came to nothing before
 * @param chance - 0 to 1
 */
export function retryAfterMs(tries: number, chance: number): number {
	const longest = tries < hurried ? 2500 : 8000;
	return Math.min(500 * 2 ** tries, longest) * (0.5 + chance / 2);
}

const storedUnder = 'either-side-transport';

const browser: World = {
	open: openTransport,
	later: (run, ms) => {
		const timer = setTimeout(run, ms);
		return () => clearTimeout(timer);
	},
	chance: () => Math.random(),
	remembered: () => (kept(storedUnder) === 'stream' ? 'stream' : null),
	remember: (kind) => keep(storedUnder, kind)
};
