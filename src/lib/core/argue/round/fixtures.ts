import type { Side } from '../../quotes/codebook';
import type { Case } from '../case';
import type { Card, Deck, Exemplar } from '../deck/deck';
import type { Argue } from './argue';
import type { ArgueEvent, ArgueHappening, Filtered } from './event';
import { foldArgue, reduceArgue } from './reduce';
import type { ArgueRefusal } from './refusal';
import { usualArgueSettings, type ArguePhase, type ArgueSettings } from './settings';

/** When the rounds of the tests are made. */
export const start = Date.UTC(2030, 2, 4, 10);

const letters = ['a', 'b', 'c', 'd', 'e'] as const;
const words = { enforcement: 'patrols', routes: 'ferries' } as const;

function cardOf(side: Side, i: number): Card {
	const id = `${side}-${letters[i]}`;
	const reach = i < 2 ? 2 : 1;
	return {
		id,
		text: `More ${words[side]} would help the harbour in way number ${i + 1}.`,
		start: i * 100,
		end: i * 100 + 50,
		article: { slug: 'ferry-row', title: 'Ferry row', outlet: 'Northmouth Lantern', date: '2030-01-02' },
		speaker: {
			id: `speaker-${side}-${i}`,
			name: `Speaker ${i} of ${words[side]}`,
			role: null,
			kind: 'official'
		},
		reach: side === 'enforcement' ? { enforcement: reach, routes: 0 } : { enforcement: 0, routes: reach },
		ground: i % 2 === 0 ? 'safety' : 'control',
		emotive: false,
		strength: 2
	};
}

function cardsOf(side: Side): Card[] {
	return letters.map((_, i) => cardOf(side, i));
}

/** A whole case for a side, told apart by a word of one's own. */
export function caseFor(side: Side, own = 'harbour'): Case {
	const other = side === 'enforcement' ? 'routes' : 'enforcement';
	return {
		claim: `The ${own} should rely on ${words[side]} before anything else.`,
		evidence: [
			{
				card: `${side}-a`,
				reason: `This matters because ${own} people told us that their nights became quieter.`
			},
			{
				card: `${side}-b`,
				reason: `It counts since every ${own} family has waited years for something steady.`
			}
		],
		answer: {
			counter: `${other}-a`,
			reply: `That may hold elsewhere, but in ${own} nobody could use it before the winter storms come.`,
			move: 'accept-but',
			backing: `${side}-c`
		}
	};
}

const exemplars: Exemplar[] = (['enforcement', 'routes'] as const).flatMap((side) =>
	['one', 'two', 'three', 'four'].map((name) => ({
		id: `${side}-${name}`,
		side,
		case: caseFor(side, `example ${name}`)
	}))
);

/** A deck of five cards a side, every two of which clash where their letters are the same. */
export function smallDeck(): Deck {
	return {
		motion: {
			question: 'What should the harbour rely on?',
			sides: [
				{ side: 'enforcement', name: 'Night patrols', shortName: 'Patrols', line: 'More boats on the bar.' },
				{ side: 'routes', name: 'Day ferries', shortName: 'Ferries', line: 'A safe way across.' }
			]
		},
		wordingVersion: 1,
		seed: 1,
		cards: [...cardsOf('enforcement'), ...cardsOf('routes')],
		offered: {
			enforcement: letters.map((letter) => `enforcement-${letter}`),
			routes: letters.map((letter) => `routes-${letter}`)
		},
		clashes: letters.map((letter) => ({ cards: [`enforcement-${letter}`, `routes-${letter}`], weight: 2 })),
		exemplars: structuredClone(exemplars),
		balance: [],
		digest: [{ fact: 'The towns vote on Friday.', article: 'ferry-row', span: { start: 0, end: 10 } }]
	};
}

/** Nothing was found in a text. */
export const clean: Filtered = { flag: 'clean', findings: [] };

/** What makes a round. */
export function made(settings: Partial<ArgueSettings> = {}, seed = 7): ArgueEvent {
	return {
		type: 'made',
		kind: 'argue',
		id: 'round',
		pin: '482915',
		title: 'Ferry row',
		deck: smallDeck(),
		settings: { ...usualArgueSettings, names: 'own', ...settings },
		seed,
		at: start
	};
}

/** A round that is played by saying what happens and when, and that remembers its record. */
export class TestArgue {
	readonly record: ArgueEvent[] = [];
	argue: Argue;
	/** What the last event was refused as; null: it was taken. */
	refused: ArgueRefusal | null = null;

	constructor(settings: Partial<ArgueSettings> = {}, seed?: number) {
		const first = made(settings, seed);
		this.record.push(structuredClone(first));
		this.argue = foldArgue([first]);
	}

	/** @param afterMs - how long after the last event; none: at the same moment */
	say(happening: ArgueHappening, afterMs = 0): this {
		const event = { ...happening, at: this.argue.at + afterMs };
		// A record is what was stored: nothing in the round may be shared with it.
		const stored = structuredClone(event);
		const next = reduceArgue(this.argue, event);
		this.refused = next.ok ? null : next.error;
		if (next.ok) {
			this.argue = next.value;
			this.record.push(stored);
		}
		return this;
	}

	join(name: string): this {
		return this.say({ type: 'joined', device: `device of ${name}`, name, team: null });
	}

	/** So many players, named by number. */
	joinMany(count: number): this {
		for (let i = 0; i < count; i++) this.join(`Player ${i}`);
		return this;
	}

	goOn(afterMs?: number): this {
		return this.say({ type: 'wentOn', from: { phase: this.argue.phase } }, afterMs);
	}

	/** Presses on until a phase is reached. */
	goTo(phase: ArguePhase): this {
		while (this.argue.phase !== phase && this.argue.phase !== 'over') this.goOn(1000);
		return this;
	}

	/** Somebody writes: a whole case for their side, or what is given. */
	draft(seat: number, written?: Case): this {
		const side = this.argue.parts[seat]?.side ?? 'enforcement';
		const full = written ?? caseFor(side, `town${seat}`);
		return this.say({ type: 'drafted', seat, case: full, filtered: { case: clean, reply: clean } });
	}

	/** Everybody writes a whole case, the teacher approves all of them, and the comparing begins. */
	toCompare(): this {
		const seats = [...this.argue.seats.keys()];
		this.goTo('build');
		for (const seat of seats) if (this.argue.parts[seat]?.side) this.draft(seat);
		this.goTo('answer');
		for (const seat of seats) if (this.argue.parts[seat]?.side) this.draft(seat);
		return this.goTo('example').say({ type: 'cleanApproved' }).goTo('compare');
	}

	/** A judge says that the left one is better. */
	judge(seat: number, choice: 'left' | 'right' | 'close' = 'left', afterMs = 9000): this {
		const number = this.argue.parts[seat]?.pair?.number ?? 0;
		return this.say({ type: 'judged', seat, number, choice, chips: ['better-evidence'] }, afterMs);
	}
}
