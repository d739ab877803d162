import { chanceFrom, shuffled } from '../../kit/chance';
import type { Reach, Side } from '../../quotes/codebook';
import { emptyCase, emptySteelman, type Case } from '../case';
import { opposite, type Card, type Deck, type Exemplar } from '../deck/deck';
import { claimOnlyId, exampleId } from '../pairs/check-pair';
import { nothingApproved, type Judgement, type ScoreRows, type Writer } from './rows';

// For tests: a small deck about a harbour, cases that have everything, and rows of a class.

const said: Record<Side, readonly [speaker: string, text: string, reach: Reach][]> = {
	enforcement: [
		['Ada Quill', 'Every night that we patrol the bar, fewer people climb into a rotten boat.', 2],
		['Bram Holt', 'When the harbour police stopped three crews, the winter crossings ended.', 2],
		['Cleo Marsh', 'The ferrymen without a licence take money and leave people on the sand.', 1],
		['Ada Quill', 'Somebody has to pay the smugglers before they set out, and that can be stopped.', 1]
	],
	routes: [
		['Dora Finch', 'A morning ferry with a printed ticket took my neighbours across without any danger.', 2],
		['Edgar Pike', 'Give families a form to fill in and nobody needs the rotten boats again.', 2],
		['Fay Lund', 'We owe a dry place to anybody who has lost a house in the flood.', 1],
		['Dora Finch', 'Patrols turned them back six times, and on the seventh night they drowned.', 1]
	]
};

/** Cards e1 to e4 and r1 to r4, and a context card c1 that helps neither side. */
export const cards: Card[] = [
	...(['enforcement', 'routes'] as const).flatMap((side) =>
		said[side].map(([speaker, text, reach], i) =>
			cardOf({
				id: `${side.charAt(0)}${i + 1}`,
				speaker,
				text,
				reach: { [side]: reach, [opposite(side)]: 0 },
				i
			})
		)
	),
	cardOf({
		id: 'c1',
		speaker: 'Gus Hale',
		text: 'The harbour master counted forty boats on the first Sunday of May.',
		reach: { enforcement: 0, routes: 0 },
		i: 9
	})
];

function cardOf(given: { id: string; speaker: string; text: string; reach: object; i: number }): Card {
	const { id, speaker, text, reach, i } = given;
	return {
		id,
		text,
		start: 1000 * i,
		end: 1000 * i + text.length,
		article: { slug: 'ferry-row', title: 'Ferry row', outlet: 'Northmouth Lantern', date: '2030-01-02' },
		speaker: { id: speaker.toLowerCase().replace(' ', '-'), name: speaker, role: null, kind: 'official' },
		reach: { enforcement: 0, routes: 0, ...reach },
		ground: 'safety',
		emotive: false,
		strength: 2
	};
}

/** A case with every part, of words that nobody else in a class uses: `own` is put into each sentence. */
export function wholeCase(side: Side, own = 'our town'): Case {
	const [mine, theirs] = side === 'enforcement' ? ['e', 'r'] : ['r', 'e'];
	const [first, second, third, fourth] = Array.from({ length: 4 }, (_, i) => `${own} ${i + 1}`);
	return {
		claim: `${first} sleeps better when this approach comes first.`,
		evidence: [
			{
				card: `${mine}1`,
				reason: `This matters because ${second} lost two cousins during last November's storm.`
			},
			{
				card: `${mine}2`,
				reason: `Nurses around ${third} could finally treat children instead of counting blankets.`
			}
		],
		answer: {
			counter: `${theirs}1`,
			reply: `That is true for calm weather, but ${fourth} has gales from October until the swallows return.`,
			move: 'accept-but',
			backing: `${mine}3`
		}
	};
}

const exemplars: Exemplar[] = (['enforcement', 'routes'] as const).map((side) => ({
	id: `model-${side.charAt(0)}`,
	side,
	case: {
		claim: 'Lighthouse keepers would choose this one without thinking twice.',
		evidence: [
			{
				card: `${side.charAt(0)}1`,
				reason: 'A keeper sees each wreck from above, and counts how many could have been spared.'
			}
		],
		answer: {
			counter: null,
			reply: 'Somebody who never stood on that rock may call it cheap, yet every lamp costs oil.',
			move: 'weigh',
			backing: null
		}
	}
}));

export const deck: Deck = {
	motion: {
		question: 'What should Northmouth rely on to end the dangerous crossings?',
		sides: [
			{
				side: 'enforcement',
				name: 'Night patrols',
				shortName: 'Patrols',
				line: 'Patrols, so that fewer people drown.'
			},
			{
				side: 'routes',
				name: 'Morning ferries',
				shortName: 'Ferries',
				line: 'Tickets, so that fewer people drown.'
			}
		]
	},
	wordingVersion: 1,
	seed: 1,
	cards,
	offered: { enforcement: ['e1', 'e2', 'e3', 'e4'], routes: ['r1', 'r2', 'r3', 'r4'] },
	clashes: [{ cards: ['e1', 'r1'], weight: 3 }],
	exemplars,
	balance: [],
	digest: [{ fact: 'The two towns vote on Friday.', article: 'ferry-row', span: { start: 0, end: 10 } }]
};

/** Somebody who has written a whole case. */
export function writerOf(seat: number, side: Side | null, given: Partial<Writer> = {}): Writer {
	return {
		seat,
		crew: Math.floor(seat / 4),
		role: 'arguer',
		side,
		case: side ? wholeCase(side, ownWords(seat)) : emptyCase,
		checks: [],
		steelman: { ...emptySteelman, side: null },
		isStruck: false,
		marks: null,
		approvedAt: nothingApproved,
		...given
	};
}

/** A few words that are far from every other seat's. */
export function ownWords(seat: number): string {
	const sounds = [
		'bak',
		'dorn',
		'fell',
		'gim',
		'hust',
		'kray',
		'lomp',
		'merv',
		'nitt',
		'prowl',
		'quig',
		'stav'
	];
	const chance = chanceFrom(seat);
	return Array.from({ length: 5 }, () => shuffled(chance, sounds).slice(0, 3).join('')).join(' ');
}

export function rowsOf(writers: Writer[], given: Partial<ScoreRows> = {}): ScoreRows {
	return {
		deck,
		pairs: 6,
		writers,
		judgements: [],
		tagRulings: [],
		leftOut: [],
		hasSwitch: true,
		usesMarks: false,
		...given
	};
}

/** A comparison of two seats that took twelve seconds. */
export function judgementOf(judge: number, a: number, b: number, given: Partial<Judgement> = {}): Judgement {
	return {
		judge,
		a: `seat:${a}`,
		b: `seat:${b}`,
		y: 1,
		ms: 12_000,
		chips: ['better-evidence'],
		isCheck: false,
		...given
	};
}

/** A check pair that was judged right. */
export function checkOf(judge: number, given: Partial<Judgement> = {}): Judgement {
	return {
		...judgementOf(judge, 0, 0),
		a: exampleId('model-e'),
		b: claimOnlyId('model-e'),
		isCheck: true,
		...given
	};
}
