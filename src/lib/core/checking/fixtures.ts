import type { CheckAction } from './checking';
import type { Extraction, FoundQuote, FoundSpeaker } from '../quotes/extraction';
import { quayTalks, smallCorpus } from '../quotes/fixtures';
import type { OwnArticle } from './own-article';

// For tests: what the rules could have found in the article about the harbour, with slips for a person to mend.

const text = quayTalks.text;

const ada = speakerFrom('s1', 'Ada Quill', {
	aliases: ['Quill', 'the Harbour Secretary'],
	kind: 'government'
});
const ben = speakerFrom('s2', 'Ben Tarrow', { aliases: ['Tarrow'], kind: 'charity' });
const cleo = speakerFrom('s4', 'Cleo Marsh', { aliases: ['Marsh'], kind: 'politician' });
const office = speakerFrom('s5', 'A Harbour Office spokesman', { isNamed: false, isBody: true });
/** The same person as Ada, whom the rules took for two. */
const quill = speakerFrom('s3', 'Ms Quill', {});

/** Eight quotes: Ada's four in one run, Ben's, one of the wrong speaker, one of nobody, one term. */
export const harbourExtraction: Extraction = {
	speakers: [
		withRole(ada, 'Harbour Secretary'),
		withRole(ben, 'the charity Open Shore'),
		quill,
		cleo,
		office
	],
	quotes: [
		quoteFrom('q1', 'Two more boats on the bar will turn the smugglers back.', { speakers: ['s1'], run: 1 }),
		quoteFrom('q2', 'Every night that we wait costs a life that a patrol could have saved.', {
			speakers: ['s1'],
			run: 1,
			confidence: 0.95
		}),
		quoteFrom('q3', 'The towns have asked us for this since the spring.', { speakers: ['s3'] }),
		quoteFrom('q4', 'They shall have it before the autumn gales.', {
			speakers: ['s3'],
			confidence: 0.6,
			needsReview: true,
			flags: ['near-tie']
		}),
		quoteFrom('q5', 'A visa desk on the far quay would empty those boats by summer.', { speakers: ['s2'] }),
		quoteFrom('q6', 'a common enemy of us all', {
			kind: 'partial',
			speakers: ['s1', 's2'],
			flags: ['joint'],
			confidence: 0.8,
			needsReview: true
		}),
		quoteFrom('q7', 'The bar is watched at night and nobody may stay without papers.', {
			rule: null,
			confidence: 0,
			needsReview: true
		}),
		quoteFrom('q8', 'thin', { kind: 'term', rule: null, confidence: 0.5 })
	],
	figures: [],
	furniture: quayTalks.furniture
};

/** The article as somebody has brought it in, before anything is checked. */
export const harbourArticle: OwnArticle = {
	id: 'own-quay2345678abcde',
	title: 'Minister meets the harbour towns',
	outlet: 'Northmouth Lantern',
	author: 'Fay Lorne',
	date: '2030-03-04',
	address: 'https://lantern.example/quay-talks',
	text,
	furniture: quayTalks.furniture,
	extraction: harbourExtraction,
	motion: null,
	actions: []
};

/** The steps that check all eight quotes. */
export const harbourSteps: CheckAction[] = [
	{ type: 'credited', quote: 'q7', credit: { speaker: 's5' }, isForAll: false },
	{ type: 'credited', quote: 'q4', credit: { speaker: 's1' }, isForAll: true },
	{ type: 'confirmed', quote: 'q6' },
	...['q1', 'q2', 'q3', 'q5'].map((quote) => ({ type: 'confirmed' as const, quote })),
	{ type: 'rejected', quote: 'q8' }
];

export const harbourMotion = smallCorpus.motion;

function speakerFrom(id: string, name: string, about: Partial<FoundSpeaker>): FoundSpeaker {
	return { id, name, aliases: [], isBody: false, isNamed: true, kind: null, role: null, ...about };
}

function withRole(speaker: FoundSpeaker, role: string): FoundSpeaker {
	const start = text.indexOf(speaker.name);
	const end = text.indexOf(role) + role.length;
	return { ...speaker, role: { start, end, role, organisation: null } };
}

function quoteFrom(id: string, words: string, about: Partial<FoundQuote>): FoundQuote {
	const start = text.indexOf(words);
	if (start === -1) throw new Error(`no ${words}`);
	return {
		id,
		text: words,
		start,
		end: start + words.length,
		kind: 'speech',
		run: null,
		speakers: [],
		mention: null,
		cue: null,
		rule: 'verb-then-name',
		confidence: 0.99,
		flags: [],
		needsReview: false,
		...about
	};
}
