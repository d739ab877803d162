import type { Result } from '../kit/result';
import type { Article } from './article';
import type { Coding, Label, Reach, Tags } from './codebook';
import type { Corpus } from './corpus';
import type { Quote } from './quote';
import type { Role, Speaker } from './speaker';

// For tests: two invented articles about an invented harbour, with one small cast.

export const quayTalks = articleFrom(
	'quay-talks-2030',
	'2030-03-04',
	[
		'Minister meets the harbour towns',
		'Updated 4 March 2030',
		'Ada Quill, the Harbour Secretary, said: “Two more boats on the bar will turn the smugglers back.',
		'“Every night that we wait costs a life that a patrol could have saved.',
		'“The towns have asked us for this since the spring.',
		'“Not one of them has had an answer.',
		'“They shall have it before the autumn gales.”',
		'Ben Tarrow, of the charity Open Shore, said: “A visa desk on the far quay would empty those boats by summer.”',
		'He and Ms Quill called the weather “a common enemy of us all”.',
		'A Harbour Office spokesman said: “The bar is watched at night and nobody may stay without papers.”',
		'Support this paper with a coin.Cleo Marsh, the MP for Northmouth, said the plan was “thin”.'
	],
	{ 'Updated 4 March 2030': 'time stamp', 'Support this paper with a coin.': 'donation appeal' }
);

export const ferryRow = articleFrom('ferry-row', null, [
	'Ferry row reaches the town hall',
	'Dov Ellery, a former harbour master, told the town: "Patrols and a ferry belong together like a lock and key."',
	'Cleo Marsh, now Shadow Harbour Secretary, said: "The minister counts boats and forgets who is drowning."',
	'One pilot said the scheme was "sunk before it ever left the slip".',
	'Edda Finch, who rents rooms in Northmouth, said: "My guests ask me about the fish and never about the boats."'
]);

const person = { aliases: [], isBody: false, isNamed: true };

export const ada: Speaker = {
	...person,
	id: 'ada-quill',
	name: 'Ada Quill',
	aliases: ['the Harbour Secretary'],
	kind: 'government',
	roles: [roleFrom(quayTalks, 'Ada Quill, the Harbour Secretary', 'Harbour Secretary', 'Harbour Office')]
};
export const ben: Speaker = {
	...person,
	id: 'ben-tarrow',
	name: 'Ben Tarrow',
	kind: 'charity',
	roles: [roleFrom(quayTalks, 'Ben Tarrow, of the charity Open Shore', 'Of Open Shore', 'Open Shore')]
};
export const cleo: Speaker = {
	...person,
	id: 'cleo-marsh',
	name: 'Cleo Marsh',
	kind: 'politician',
	roles: [
		roleFrom(quayTalks, 'Cleo Marsh, the MP for Northmouth', 'MP for Northmouth', 'Parliament'),
		roleFrom(ferryRow, 'Cleo Marsh, now Shadow Harbour Secretary', 'Shadow Harbour Secretary', 'Parliament')
	]
};
export const dov: Speaker = {
	...person,
	id: 'dov-ellery',
	name: 'Dov Ellery',
	kind: 'official',
	roles: [roleFrom(ferryRow, 'Dov Ellery, a former harbour master', 'Former harbour master', null)]
};
export const edda: Speaker = {
	...person,
	id: 'edda-finch',
	name: 'Edda Finch',
	kind: 'resident',
	roles: [roleFrom(ferryRow, 'Edda Finch, who rents rooms in Northmouth', 'Landlady in Northmouth', null)]
};
export const harbourOffice: Speaker = {
	id: 'harbour-office',
	name: 'Harbour Office',
	aliases: ['a Harbour Office spokesman'],
	kind: 'government',
	isBody: true,
	isNamed: true,
	roles: [roleFrom(quayTalks, 'A Harbour Office spokesman', 'Government department', 'Harbour Office')]
};
export const pilot: Speaker = {
	...person,
	id: 'pilot',
	name: 'A pilot, not named',
	aliases: ['One pilot'],
	kind: 'official',
	isNamed: false,
	roles: [roleFrom(ferryRow, 'One pilot', 'Pilot', 'Harbour Office')]
};

export const adasQuote = quoteFrom(quayTalks, 'Two more boats on the bar will turn the smugglers back.', {
	speakers: [ada.id],
	run: 1,
	cue: 'said',
	tellingPhrases: [{ text: 'turn the smugglers back', shape: 'verb' }],
	tags: tagsOf('ENF')
});
export const adasLastQuote = quoteFrom(quayTalks, 'They shall have it before the autumn gales.', {
	speakers: [ada.id],
	run: 1,
	traps: ['two-paragraphs'],
	tags: tagsOf('CONTEXT')
});
export const bensQuote = quoteFrom(
	quayTalks,
	'A visa desk on the far quay would empty those boats by summer.',
	{ speakers: [ben.id], tellingPhrases: [{ text: 'empty those boats', shape: 'verb' }], tags: tagsOf('LEG') }
);
export const jointQuote = quoteFrom(quayTalks, 'a common enemy of us all', {
	kind: 'partial',
	speakers: [ada.id, ben.id],
	traps: ['joint'],
	tags: tagsOf('CONTEXT')
});
export const officeQuote = quoteFrom(
	quayTalks,
	'The bar is watched at night and nobody may stay without papers.',
	{
		speakers: [harbourOffice.id],
		tellingPhrases: [{ text: 'stay without papers', shape: 'verb' }],
		tags: tagsOf('LEANS ENF')
	}
);
export const dovsQuote = quoteFrom(ferryRow, 'Patrols and a ferry belong together like a lock and key.', {
	speakers: [dov.id],
	cue: 'told',
	note: 'Told to the town, not to the paper.',
	tellingPhrases: [{ text: 'belong together', shape: 'verb' }],
	tags: tagsOf('BOTH')
});
export const cleosQuote = quoteFrom(ferryRow, 'The minister counts boats and forgets who is drowning.', {
	speakers: [cleo.id],
	tellingPhrases: [{ text: 'forgets who is drowning', shape: 'verb' }],
	tags: tagsOf('LEANS LEG')
});
export const pilotsQuote = quoteFrom(ferryRow, 'sunk before it ever left the slip', {
	kind: 'partial',
	speakers: [pilot.id],
	tags: tagsOf('OTHER')
});
export const eddasQuote = quoteFrom(ferryRow, 'My guests ask me about the fish and never about the boats.', {
	speakers: [edda.id],
	tags: tagsOf('CONTEXT')
});

/** In the order of a corpus that was read: articles newest first, quotes as they stand, speakers by id. */
export const smallCorpus: Corpus = {
	articles: [quayTalks, ferryRow],
	speakers: [ada, ben, cleo, dov, edda, harbourOffice, pilot],
	quotes: [
		adasQuote,
		adasLastQuote,
		bensQuote,
		jointQuote,
		officeQuote,
		dovsQuote,
		cleosQuote,
		pilotsQuote,
		eddasQuote
	],
	motion: {
		question: 'What should the harbour rely on?',
		sides: [
			{ side: 'enforcement', name: 'Patrols', shortName: 'Patrols', line: 'More boats on the bar.' },
			{ side: 'routes', name: 'Ferries', shortName: 'Ferries', line: 'A safe way across.' }
		]
	}
};

/** Tags of two coders who agree on a label. */
export function tagsOf(label: Label): Tags {
	const reaches: Record<Label, [Reach, Reach]> = {
		ENF: [2, 0],
		LEG: [0, 2],
		BOTH: [2, 2],
		SHARED: [1, 1],
		'LEANS ENF': [1, 0],
		'LEANS LEG': [0, 1],
		CONTEXT: [0, 0],
		OTHER: [0, 0]
	};
	const [enforcement, routes] = reaches[label];
	const coding: Coding = { enforcement, routes, label, ground: null, emotive: false, strength: 2 };
	return { settled: coding, first: coding, second: coding, reason: 'fact', disputable: null };
}

/** The value of a result that has to be a success. */
export function valueOf<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

function articleFrom(
	slug: string,
	date: string | null,
	paragraphs: string[],
	furniture: Record<string, string> = {}
): Article {
	const text = paragraphs.join('\n');
	return {
		slug,
		title: paragraphs[0] ?? '',
		titleBasis: 'text',
		outlet: 'Northmouth Lantern',
		outletBasis: 'text',
		outletNote: null,
		date,
		dateBasis: date === null ? 'unknown' : 'given',
		dateNote: null,
		address: `https://lantern.example/${slug}`,
		sourceFile: `${slug}.txt`,
		text,
		furniture: Object.entries(furniture).map(([words, what]) => ({ ...placeOf(text, words), what }))
	};
}

function roleFrom(article: Article, evidence: string, role: string, organisation: string | null): Role {
	return { article: article.slug, role, organisation, ...placeOf(article.text, evidence) };
}

function quoteFrom(article: Article, text: string, about: Partial<Quote>): Quote {
	const place = placeOf(article.text, text);
	return {
		id: `${article.slug}-${place.start}`,
		article: article.slug,
		text,
		...place,
		kind: 'speech',
		run: null,
		cue: null,
		traps: [],
		note: null,
		speakers: [],
		tellingPhrases: [],
		tags: null,
		isReviewed: true,
		...about
	};
}

function placeOf(text: string, words: string) {
	const start = text.indexOf(words);
	if (start === -1) throw new Error(`no ${words}`);
	return { start, end: start + words.length };
}
