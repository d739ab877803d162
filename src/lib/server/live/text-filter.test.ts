import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smallDeck } from '$lib/core/argue/round/fixtures';
import { heldWordsIn, textFilter } from './text-filter';

const deck = smallDeck();
const context = { deck, names: ['Zara'], mostWords: 45 };
const filter = textFilter();
const found = (text: string) => filter(text, context).findings;

test.each([
	'Smugglers and sex traffickers make money, so trafficking has to be stopped at its source.',
	'We should not let them drown, and nobody deserves to die in the Channel.',
	'The cold water can kill them, and big waves sink the boat or drown them.',
	'Soldiers in their own country shoot them and bomb them, so they run.',
	'Pakistan and Nigeria are safe for some, and Yiddish or Urdu is spoken there.',
	'Islamophobia is wrong. Women are at risk of sexual violence. Send them back, some say.',
	'It is hard for the police, the coastguard and the asylum office as it is.',
	'Speaker 1 of patrols said so.'
])('what an argument about crossings says is clean: %s', (text) => {
	expect(filter(text, context)).toEqual({ flag: 'clean', findings: [] });
});

test('nothing that the articles or the examples say is taken for abuse', () => {
	const articles = readdirSync('corpus/articles').map((file) =>
		readFileSync(`corpus/articles/${file}`, 'utf8')
	);
	const sentences = articles.flatMap((text) => text.split(/(?<=[.!?]['’”"]?)\s+|\n/));
	const isHeld = (text: string) => found(text).some((each) => each === 'abuse' || each === 'slur');
	expect(sentences.filter(isHeld)).toEqual([]);
});

test.each([
	['They are f.u.c.k.i.n.g liars', 'abuse'],
	['You are a pile of sh1t', 'abuse'],
	['The police are scum', 'slur'],
	['Migrants are VERMIN', 'slur'],
	['They are c0ckroaches', 'slur'],
	['Go back to where you came from!', 'slur'],
	['We should just let them drown', 'slur'],
	['The ministers should be shot', 'slur'],
	['only snowflakes say that', 'slur'],
	['all of you are gammons', 'slur']
] as const)('abuse is held, whoever it is of: %s', (text, finding) => {
	expect(filter(text, context)).toMatchObject({ flag: 'hold' });
	expect(found(text)).toContain(finding);
});

test('a name holds a text back, a pasted card is looked at', () => {
	expect(filter('I think that Zara is right', context)).toEqual({ flag: 'hold', findings: ['name'] });
	const pasted = deck.cards.slice(0, 2).map(({ text }) => text);
	expect(filter(pasted.join(' '), context)).toEqual({ flag: 'look', findings: ['copied'] });
});

test('what is pasted from the article that the cards are from is looked at', () => {
	const article =
		'The night ferry had been late for the third week in a row, and nobody on the quay could say why.';
	const knowing = textFilter({
		articlesOf: ({ cards }) => (cards[0]?.article.slug === 'ferry-row' ? [article] : [])
	});
	expect(knowing(article, context).findings).toEqual(['copied']);
	expect(found(article)).toEqual([]);
});

test('what stands in a card and is quoted is not held against its writer', () => {
	const text = 'More scum than fish is in the harbour these days.';
	const cards = deck.cards.map((card, i) => (i === 0 ? { ...card, text } : card));
	const rude = { ...deck, cards };
	expect(filter(`He said “${text}”`, { ...context, deck: rude })).toEqual({ flag: 'clean', findings: [] });
	expect(filter(`He said “${text}”`, context).findings).toEqual(['slur']);
});

test('a school holds back its own words too', () => {
	const own = textFilter({
		held: heldWordsIn('# of our town\r\nmuppet*\n\n  old  quay rat # a nickname\n*\n')
	});
	expect(own('What Muppets they are', context).findings).toEqual(['slur']);
	expect(own('Such an old quay-rat', context).findings).toEqual(['slur']);
	expect(own('Nothing of that', context).findings).toEqual([]);
	expect(found('What Muppets they are')).toEqual([]);
});

test('no text makes the filter stumble', () => {
	for (const text of [
		'',
		' ',
		'\ud800',
		'“',
		'*',
		'$&',
		'('.repeat(1200),
		'a '.repeat(600),
		'\n'.repeat(1200)
	]) {
		expect(() => filter(text, context)).not.toThrow();
	}
});
