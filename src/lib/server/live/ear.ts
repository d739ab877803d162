import { longestMessage, parseClientMessage, type ClientMessage } from '../../core/live/protocol';
import { Allowance } from './allowance';
import { sayNo } from './say';
import type { Wire } from './wire';

/** So much nonsense is an accident, and no more. */
const mostNonsense = 50;

/** So many messages that came too fast are told so. Who does not listen is not answered. */
const mostWarnings = 10;

/** A wire as the side that reads from it sees it. */
export interface OpenWire extends Wire {
	readonly isOpen: boolean;
	/** Closes it on somebody who does not keep to the rules. */
	fail(why: 'too-long' | 'flood' | 'silence'): void;
}

/** Hears what comes over a wire, and turns away what is too much, too long or not of this protocol. */
export class Ear {
	readonly #wire: OpenWire;
	readonly #allowance: Allowance;
	#nonsense = 0;

	constructor(wire: OpenWire, now: number) {
		this.#wire = wire;
		this.#allowance = new Allowance(now);
	}

	/** Whoever has a seat may say more. */
	trust(): void {
		this.#allowance.widen();
	}

	/** @returns null where there is nothing to be done about it */
	hear(bytes: Buffer | string, now: number): ClientMessage | null {
		if (!this.#wire.isOpen) return null;
		const waitMs = this.#allowance.waitMs(now);
		if (waitMs > 0) this.#slowDown(bytes, waitMs);
		else if (bytes.length > longestMessage) this.#refuseTooLong();
		else return parseClientMessage(bytes.toString()) ?? this.#refuseNonsense();
		return null;
	}

	#slowDown(bytes: Buffer | string, afterMs: number): void {
		if (this.#allowance.isFlooded) return this.#wire.fail('flood');
		if (this.#allowance.ignored > mostWarnings || bytes.length > longestMessage) return;
		sayNo(this.#wire, 'too-fast', { ref: refOf(parseClientMessage(bytes.toString())), afterMs });
	}

	#refuseTooLong(): void {
		sayNo(this.#wire, 'too-long');
		this.#wire.fail('too-long');
	}

	#refuseNonsense(): null {
		this.#nonsense++;
		sayNo(this.#wire, 'not-understood');
		if (this.#nonsense > mostNonsense) this.#wire.fail('flood');
		return null;
	}
}

/** What the reply to a message refers to. */
function refOf(message: ClientMessage | null): string | undefined {
	if (message?.t === 'answer') return message.key;
	return message && 'ref' in message ? message.ref : undefined;
}
