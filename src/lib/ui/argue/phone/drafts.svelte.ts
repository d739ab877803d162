import type { Case, Check, Steelman } from '../../../core/argue/case';
import type { ArgueMeView } from '../../../core/argue/round/me-view';
import type { ArgueAct } from '../../../core/argue/round/protocol';
import type { Refusal } from '../../../core/live/protocol';
import type { GameConnection } from '../../game/connection.svelte';
import { caseOf, draftOf, type CaseDraft } from './case-draft';
import { DraftKeeper, type Keeping, type SetAside } from './draft-keeper';

/** As much of a connection as writing needs. */
export type Line = Pick<GameConnection, 'ask' | 'look'>;

/** A draft that is shown, and what has become of it. */
export class Writing<Draft, Sent> {
	value: Draft = $state.raw() as Draft;
	isStored = $state(true);
	setAside: SetAside<Draft> | null = $state.raw(null);

	#keeper: DraftKeeper<Draft, Sent>;

	constructor(keeping: Omit<Keeping<Draft, Sent>, 'onchange'>) {
		this.#keeper = new DraftKeeper({ ...keeping, onchange: () => this.#show() });
		this.#show();
	}

	write(value: Draft): void {
		this.#keeper.write(value);
	}

	heard(stored: Sent): void {
		this.#keeper.heard(stored);
	}

	flush(): Promise<void> {
		return this.#keeper.flush();
	}

	forgetSetAside(): void {
		this.#keeper.forgetSetAside();
	}

	stop(): void {
		this.#keeper.stop();
	}

	#show(): void {
		// Called for the first time before the keeper is there.
		this.value = this.#keeper.value;
		this.isStored = this.#keeper.isStored;
		this.setAside = this.#keeper.setAside;
	}
}

/** Ticks and hints are asked for once somebody has stopped writing, and not more often than this. */
const lookAfterMs = 1200;

/** Everything that one player writes in one round, kept on this phone until it is stored. */
export class Drafts {
	case: Writing<CaseDraft, Case>;
	steelman: Writing<Steelman, Steelman>;
	/** An Evidence Checker's findings, by card. */
	checks: Record<string, Writing<Check, Check>> = $state.raw({});

	#line: Line;
	#name: string;
	#looking: ReturnType<typeof setTimeout> | undefined;

	constructor(line: Line, pin: string, me: ArgueMeView) {
		this.#line = line;
		this.#name = `either-side-argue-${pin}-${me.seat}`;
		this.case = new Writing({
			name: `${this.#name}-case`,
			stored: me.case,
			draftOf,
			sentOf: caseOf,
			send: (written) => this.#send({ do: 'draft', case: written })
		});
		this.steelman = new Writing({
			name: `${this.#name}-steelman`,
			stored: me.steelman,
			draftOf: same,
			sentOf: same,
			send: (steelman) => this.#send({ do: 'steelman', steelman })
		});
		this.heard(me);
	}

	/** The server says what it has. */
	heard(me: ArgueMeView): void {
		this.case.heard(me.case);
		this.steelman.heard(me.steelman);
		const missing = me.toCheck.filter((card) => !(card in this.checks));
		for (const card of me.toCheck) this.checks[card]?.heard(storedCheck(me, card));
		if (missing.length === 0) return;
		const made = missing.map((card) => [card, this.#checkOf(me, card)] as const);
		this.checks = { ...this.checks, ...Object.fromEntries(made) };
	}

	/** Sends all that is not stored: the page goes, or time is up. */
	async flush(): Promise<void> {
		await Promise.all(this.#all().map((writing) => writing.flush()));
	}

	/** Nothing is sent any more, once all has been. */
	stop(): void {
		void this.flush();
		clearTimeout(this.#looking);
		for (const writing of this.#all()) writing.stop();
	}

	#all() {
		return [this.case, this.steelman, ...Object.values(this.checks)];
	}

	#checkOf(me: ArgueMeView, card: string): Writing<Check, Check> {
		return new Writing({
			name: `${this.#name}-check-${card}`,
			stored: storedCheck(me, card),
			draftOf: same,
			sentOf: same,
			send: (check) => this.#send({ do: 'check', check })
		});
	}

	async #send(act: ArgueAct): Promise<Refusal | null> {
		const refusal = await this.#line.ask({ t: 'act', act });
		// Nobody is sent a view for what they write themselves.
		clearTimeout(this.#looking);
		this.#looking = setTimeout(() => this.#line.look(), lookAfterMs);
		return refusal;
	}
}

function storedCheck({ checks }: ArgueMeView, card: string): Check {
	return (
		checks.find((check) => check.card === card) ?? {
			card,
			found: null,
			speaker: null,
			date: null,
			helps: null,
			reason: ''
		}
	);
}

function same<T>(value: T): T {
	return value;
}
