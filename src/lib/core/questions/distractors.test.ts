import { expect, test } from 'vitest';
import { chanceFrom } from '$lib/core/kit/chance';
import {
	ada,
	adasQuote,
	ben,
	bensQuote,
	cleo,
	dov,
	dovsQuote,
	edda,
	harbourOffice,
	officeQuote,
	pilot,
	smallCorpus
} from '$lib/core/quotes/fixtures';
import type { PhraseShape, Quote } from '$lib/core/quotes/quote';
import type { Speaker } from '$lib/core/quotes/speaker';
import { drawWrong, phraseRivals, roleRivals, speakerRivals } from './distractors';

const seeds = Array.from({ length: 100 }, (_, seed) => seed);
const cast = smallCorpus.speakers;

/** The wrong speakers for a quote, seed by seed. */
function speakersFor(quote: Quote, speaker: Speaker, speakers = cast): string[][] {
	const rivals = speakerRivals(speakers, quote, speaker);
	return seeds.map((seed) => drawWrong(chanceFrom(seed), rivals).map(({ id }) => id));
}

/** The wrong roles for the first role of a person, seed by seed. */
function rolesFor(speaker: Speaker, speakers = cast): string[][] {
	const rivals = speaker.roles.slice(0, 1).flatMap((role) => roleRivals(speakers, speaker, role));
	return seeds.map((seed) => drawWrong(chanceFrom(seed), rivals));
}

/** The wrong phrases for "turn the smugglers back" where another quote has these, seed by seed. */
function phrasesAmong(others: [text: string, shape: PhraseShape][], about: Partial<Quote> = {}): string[][] {
	const holder = { ...bensQuote, tellingPhrases: others.map(([text, shape]) => ({ text, shape })), ...about };
	const phrase = { text: 'turn the smugglers back', shape: 'verb' as const };
	const rivals = phraseRivals([adasQuote, holder], adasQuote, phrase);
	return seeds.map((seed) => drawWrong(chanceFrom(seed), rivals));
}

const replaced = (speaker: Speaker) => cast.map((each) => (each.id === speaker.id ? speaker : each));
const ever = (lists: string[][]) => [...new Set(lists.flat())].sort();

test('wrong speakers are three different people, the speaker never among them', () => {
	for (const wrong of speakersFor(adasQuote, ada)) {
		expect(new Set(wrong).size).toBe(3);
		expect(wrong).not.toContain(ada.id);
	}
});

test('wrong speakers come from the same article first, and chance decides among equals', () => {
	const wrong = speakersFor(adasQuote, ada);
	expect(ever(wrong.map((ids) => ids.slice(0, 2)))).toEqual([ben.id, cleo.id]);
	expect(ever(wrong.map((ids) => ids.slice(2)))).toEqual([dov.id, edda.id]);
	expect(new Set(wrong.map(([first]) => first)).size).toBe(2);
});

test('of two speakers in the same article, one of the same kind comes first', () => {
	const official: Speaker = { ...edda, kind: 'official' };
	const wrong = speakersFor(dovsQuote, dov, replaced(official));
	expect(ever(wrong.map(([first]) => [first ?? '']))).toEqual([edda.id]);
});

test('of two speakers in other articles, one of the same kind comes first', () => {
	const official: Speaker = { ...ben, kind: 'official' };
	const wrong = speakersFor(dovsQuote, dov, replaced(official));
	expect(ever(wrong.map((ids) => ids.slice(2)))).toEqual([ben.id]);
});

test('a body of the same kind is no likelier beside a person than anybody else', () => {
	const office: Speaker = { ...harbourOffice, kind: 'resident', roles: [] };
	const wrong = speakersFor(dovsQuote, edda, replaced(office));
	expect(ever(wrong.map((ids) => ids.slice(2)))).toEqual([ada.id, ben.id, harbourOffice.id]);
});

test('somebody whom the quote names is never a wrong speaker', () => {
	const quote = { ...adasQuote, text: 'Mr Tarrow and I agree on most of this.' };
	expect(ever(speakersFor(quote, ada))).toEqual([cleo.id, dov.id, edda.id]);
});

test('a speaker without a name is never a wrong speaker', () => {
	expect(ever(speakersFor(dovsQuote, dov))).not.toContain(pilot.id);
});

test('a department is never a wrong speaker for its minister, nor its minister for it', () => {
	expect(ever(speakersFor(adasQuote, ada))).not.toContain(harbourOffice.id);
	expect(ever(speakersFor(officeQuote, harbourOffice))).toEqual([ben.id, cleo.id, dov.id, edda.id]);
});

test('a body is kept from its people by the name of their organisation too', () => {
	const office: Speaker = { ...harbourOffice, roles: [] };
	expect(ever(speakersFor(adasQuote, ada, replaced(office)))).not.toContain(harbourOffice.id);
	const coastguard: Speaker = { ...harbourOffice, name: 'Coastguard' };
	expect(ever(speakersFor(adasQuote, ada, replaced(coastguard)))).not.toContain(harbourOffice.id);
});

test('two people of one organisation may stand beside each other', () => {
	const colleague: Speaker = {
		...ben,
		roles: ben.roles.map((role) => ({ ...role, organisation: 'Harbour Office' }))
	};
	expect(ever(speakersFor(adasQuote, ada, replaced(colleague)))).toContain(ben.id);
});

test('there are fewer wrong speakers where the corpus has no more', () => {
	expect(ever(speakersFor(adasQuote, ada, [ada, ben, pilot, harbourOffice]))).toEqual([ben.id]);
});

test('wrong roles are three different roles that other people had', () => {
	for (const wrong of rolesFor(ada)) expect(new Set(wrong).size).toBe(3);
	expect(ever(rolesFor(ada))).toEqual([
		'Former harbour master',
		'Landlady in Northmouth',
		'MP for Northmouth',
		'Of Open Shore'
	]);
});

test('a wrong role is the one that its holder had in the article asked about', () => {
	expect(ever(rolesFor(dov).map((roles) => roles.slice(0, 2)))).toEqual([
		'Landlady in Northmouth',
		'Shadow Harbour Secretary'
	]);
});

test('no role that the person had in another article is a wrong one', () => {
	expect(ever(rolesFor(cleo))).not.toContain('Shadow Harbour Secretary');
});

test('a role in the same words as one of the person’s own is never a wrong one', () => {
	const namesake: Speaker = {
		...ben,
		roles: ben.roles.map((role) => ({ ...role, role: 'Harbour Secretary' }))
	};
	expect(ever(rolesFor(ada, replaced(namesake)))).not.toContain('Harbour Secretary');
});

test('roles in the same words are offered once', () => {
	const namesake: Speaker = {
		...edda,
		roles: edda.roles.map((role) => ({ ...role, role: 'Former harbour master' }))
	};
	const wrong = rolesFor(ada, replaced(namesake));
	expect(ever(wrong)).toEqual(['Former harbour master', 'MP for Northmouth', 'Of Open Shore']);
	for (const roles of wrong) expect(roles).toHaveLength(3);
});

test('bodies and people without a name lend nobody a wrong role', () => {
	expect(ever(rolesFor(dov))).not.toContain('Pilot');
	expect(ever(rolesFor(dov))).not.toContain('Government department');
});

test('wrong phrases are at most three of the same shape', () => {
	const wrong = phrasesAmong([
		['sink the ferry', 'verb'],
		['raise the quay', 'verb'],
		['light the lamps', 'verb'],
		['count the gulls', 'verb'],
		['a safe ferry', 'noun'],
		['counting the gulls', 'gerund']
	]);
	expect(ever(wrong)).toEqual(['count the gulls', 'light the lamps', 'raise the quay', 'sink the ferry']);
	for (const phrases of wrong) expect(phrases).toHaveLength(3);
});

test('wrong phrases nearest in length come first, a word more or less counting as equal', () => {
	const wrong = phrasesAmong([
		['sink', 'verb'],
		['raise the whole quay', 'verb'],
		['light all of the lamps', 'verb'],
		['count the gulls', 'verb']
	]);
	expect(ever(wrong)).toEqual(['count the gulls', 'light all of the lamps', 'raise the whole quay']);
});

test('a phrase that stands in the quote is never a wrong one', () => {
	expect(ever(phrasesAmong([['the bar will turn', 'verb']]))).toEqual([]);
});

test('a phrase with the last word of the right one is never a wrong one', () => {
	expect(ever(phrasesAmong([['send the ferry Back', 'verb']]))).toEqual([]);
});

test('the same phrase of two quotes is offered once', () => {
	const twice: [string, PhraseShape][] = [
		['sink the ferry', 'verb'],
		['sink the ferry', 'verb']
	];
	for (const phrases of phrasesAmong(twice)) expect(phrases).toEqual(['sink the ferry']);
});

test('phrases of the same quotation are never wrong ones, in whichever paragraph', () => {
	expect(ever(phrasesAmong([['sink the ferry', 'verb']], { run: adasQuote.run }))).toEqual([]);
});

test('a quotation of another article with the same number is another quotation', () => {
	const elsewhere = { run: adasQuote.run, article: dovsQuote.article };
	expect(ever(phrasesAmong([['sink the ferry', 'verb']], elsewhere))).toEqual(['sink the ferry']);
});

test('somebody whom the quote speaks of by role is never a wrong speaker', () => {
	const quote = { ...adasQuote, text: 'I leave that to the former Harbour Master.' };
	expect(ever(speakersFor(quote, ada))).toEqual([ben.id, cleo.id, edda.id]);
});

test('wrong options are drawn nearest first, chance deciding among equals, each once', () => {
	const rivals = ['near', 'near', 'even', 'odd', 'far'].map((item, i) => ({
		item,
		far: [0, 0, 1, 1, 2][i] ?? 0
	}));
	const drawn = seeds.map((seed) => drawWrong(chanceFrom(seed), rivals).join());
	expect(ever([drawn])).toEqual(['near,even,odd', 'near,odd,even']);
});
