import type { Refusal } from '../../../core/live/protocol';
import { keep, kept } from '../../game/tab-storage';
import { isSame, merged } from './merging';

/** What a keeper needs of the world. `later` gives a way to call it off. */
export type KeeperWorld = {
	kept: (name: string) => string | null;
	keep: (name: string, text: string | null) => void;
	later: (run: () => void, ms: number) => () => void;
};

/** How something that is written here is kept and sent. */
export type Keeping<Draft, Sent> = {
	/** Where it is kept over a reload; no other draft of this tab has the name. */
	name: string;
	/** What the server has. */
	stored: Sent;
	draftOf: (sent: Sent) => Draft;
	sentOf: (draft: Draft) => Sent;
	/** Resolves once it is stored (null), or with why it is not. */
	send: (sent: Sent) => Promise<Refusal | null>;
	onchange: () => void;
};

/** What the server did not take any more: it stays readable here. */
export type SetAside<Draft> = { draft: Draft; why: Refusal };

/** A change goes out after so many milliseconds, with all that came after it; a refused one is tried again later. */
const sendAfterMs = 2000;
const tryAgainMs = 4000;

/** For a while only: the same may be taken later. */
const passing: readonly Refusal[] = ['not-stored', 'paused', 'wrong-phase', 'waiting-for-approval'];

/**
 * Keeps what somebody writes on this phone until the server has it. What was changed here since the server's last
 * word wins, part by part; everything else is the server's.
 */
export class DraftKeeper<Draft, Sent> {
	value: Draft;
	setAside: SetAside<Draft> | null = null;

	#keeping: Keeping<Draft, Sent>;
	#world: KeeperWorld;
	/** The last that the server is known to have had. */
	#base: Draft;
	/** What it had before the first "done" that no view has borne out yet; null: none is waited for. */
	#before: Draft | null = null;
	#onItsWay = 0;
	#callOff: (() => void) | null = null;

	constructor(keeping: Keeping<Draft, Sent>, world: KeeperWorld = browser) {
		this.#keeping = keeping;
		this.#world = world;
		const theirs = keeping.draftOf(keeping.stored);
		const kept = parsed<Draft>(world.kept(keeping.name));
		this.#base = kept?.base ?? theirs;
		this.value = kept?.value ?? theirs;
		this.#before = kept?.before ?? null;
		this.setAside = kept?.setAside ?? null;
		this.#take(theirs);
		if (!this.isStored) this.#sendLater(0);
	}

	/** Whether the server has all that stands here, as far as this phone knows. */
	get isStored(): boolean {
		const { sentOf } = this.#keeping;
		return isSame(sentOf(this.value), sentOf(this.#base));
	}

	/** Somebody wrote. */
	write(value: Draft): void {
		this.value = value;
		this.#keepHere();
		this.#sendLater(sendAfterMs);
		this.#keeping.onchange();
	}

	/** The server says what it has. */
	heard(stored: Sent): void {
		const theirs = this.#keeping.draftOf(stored);
		// What is on its way has not been seen by the server when it said this.
		if (this.#onItsWay === 0) this.#take(theirs);
		this.#sendLater(sendAfterMs);
		this.#keeping.onchange();
	}

	/** Sends what is not stored at once. */
	async flush(): Promise<void> {
		this.#callOff?.();
		this.#callOff = null;
		if (this.isStored) return;
		const sending = this.value;
		this.#onItsWay++;
		const refusal = await this.#keeping.send(this.#keeping.sentOf(sending));
		this.#onItsWay--;
		this.#settle(sending, refusal);
	}

	#take(theirs: Draft): void {
		if (this.#isTakenBack(theirs)) this.#putAside('time-is-up', theirs);
		this.#before = null;
		this.value = merged(this.#base, this.value, theirs);
		this.#base = theirs;
		this.#keepHere();
	}

	/** The server says "done" too where it took only the parts whose time was not up: its next view tells. */
	#isTakenBack(theirs: Draft): boolean {
		if (this.#before === null) return false;
		const { sentOf } = this.#keeping;
		return !isSame(sentOf(merged(this.#before, this.#base, theirs)), sentOf(theirs));
	}

	/** What was set aside earlier and nobody has read yet stays in it. */
	#putAside(why: Refusal, theirs: Draft): void {
		const earlier = this.setAside?.draft;
		const draft = earlier === undefined ? this.value : merged(theirs, this.value, earlier);
		this.setAside = { draft, why };
	}

	#settle(sent: Draft, refusal: Refusal | null): void {
		if (refusal === null) {
			this.#before ??= this.#base;
			this.#base = sent;
			this.#sendLater(sendAfterMs);
		} else if (passing.includes(refusal)) {
			this.#sendLater(tryAgainMs);
		} else if (!this.isStored) {
			this.#putAside(refusal, this.#base);
			this.value = this.#base;
		}
		this.#keepHere();
		this.#keeping.onchange();
	}

	/** What was set aside has been read. */
	forgetSetAside(): void {
		this.setAside = null;
		this.#keepHere();
		this.#keeping.onchange();
	}

	/** Nothing is sent any more. */
	stop(): void {
		this.#callOff?.();
		this.#callOff = null;
	}

	/** One at a time: what is on its way is answered before the next goes. */
	#sendLater(ms: number): void {
		if (this.#callOff || this.#onItsWay > 0 || this.isStored) return;
		this.#callOff = this.#world.later(() => void this.flush(), ms);
	}

	#keepHere(): void {
		const { value, setAside } = this;
		const isAllThere = isSame(value, this.#base) && this.#before === null && setAside === null;
		const kept: Kept<Draft> = { base: this.#base, value, before: this.#before, setAside };
		this.#world.keep(this.#keeping.name, isAllThere ? null : JSON.stringify(kept));
	}
}

/** What a reload must not lose. */
type Kept<Draft> = { base: Draft; value: Draft; before: Draft | null; setAside: SetAside<Draft> | null };

/** Only this tab's own pages write there. */
function parsed<Draft>(text: string | null): Kept<Draft> | null {
	return text === null ? null : (JSON.parse(text) as Kept<Draft>);
}

const browser: KeeperWorld = {
	kept,
	keep,
	later: (run, ms) => {
		const timer = setTimeout(run, ms);
		return () => clearTimeout(timer);
	}
};
