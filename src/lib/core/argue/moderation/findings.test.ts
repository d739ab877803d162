import { expect, test } from 'vitest';
import { smallDeck } from '../round/fixtures';
import { findingsIn, flagFor } from './findings';
import { knownIn, withoutQuotes } from './known';
import { roomName } from './names';

const deck = smallDeck();
const article =
	'The harbour master said on Tuesday that the night ferry had been late for the third week in a row, ' +
	'and that nobody on the quay in Northmouth could say why it had not left on time.';
const known = knownIn(deck, [article]);
const names = [
	'Zara Khan',
	'Sam 2',
	'Will',
	'Quiet Heron',
	'Zoë',
	'Northmouth',
	'王芳',
	'Bo',
	'Ayşe',
	'🦊'
].map(roomName);
const found = (text: string) => findingsIn(text, { known, names, mostWords: 45 });

const clean = `
Patrols would help because the smugglers only come at night, and they will stop if someone is watching.
In 2018 there were 539 people in 43 boats; in 2019 it was 1,844 and in 2020 more than 8,000.
On 30 December 2018 or 2018-12-30 the Home Secretary came back. It cost £44,000,000 in 2018 2019 2020.
10 Downing Street said so, and 300 people lost their way. 5 men were in the street and 2 people on the road.
We can't say that b4 2nd of May, I think. It is up 2 u. That's why I'd say: no.
Will this work? People will say it won't. Mark my words, grace matters, and hope too.
A heron is quiet, and so is the harbour of Northmouth. Herons are not what this is about.
It ends.The boats come. And so on... and/or both sides, e.g. the UK's, i.e. ours.
Speaker 1 of patrols is right, as Speaker 0 of ferries said.
Sammy is no one, nor are wills or boas.`
	.trim()
	.split('\n');

test('a plain argument is clean', () => {
	const flagged = clean.map((text) => [text, found(text)]);
	expect(flagged.filter(([, all]) => all?.length)).toEqual([]);
});

test.each([
	['I agree with Zara about this', 'name'],
	['zara khan said it first', 'name'],
	['Like ZOE said, it is not fair', 'name'],
	['Zara’s reason is the best one', 'name'],
	['I think Sam is wrong', 'name'],
	['You should ask Will about it', 'name'],
	['the best is quiet heron of course', 'name'],
	['我同意王芳的话', 'name'],
	['as ayse told us', 'name'],
	['Ring me on 07700 900123', 'phone'],
	['+44 20 7946 0018', 'phone'],
	['my number is (020) 7946-0018 ok', 'phone'],
	['0 7 7 0 0 9 0 0 1 2 3', 'phone'],
	['０７７００９００１２３', 'phone'],
	['oh seven seven double zero nine zero zero one two three', 'phone'],
	['call 49 170 1234567', 'phone'],
	['write to zara.k@school.example', 'email'],
	['zara at gmail dot com', 'email'],
	['see https://example.org/page', 'link'],
	['look at www.example', 'link'],
	['go to boats-example.co.uk now', 'link'],
	['youtu.be/abc123', 'link'],
	['example dot com', 'link'],
	['follow @zed_99 please', 'handle'],
	['my insta is zed99', 'handle'],
	['add me on snap', 'handle'],
	['zed#1234', 'handle'],
	['I live at 12 Acacia Avenue', 'address'],
	['come to 4b high street', 'address'],
	['221 Baker Park Row', 'address'],
	['It is in CT16 1DH', 'address'],
	['ct161dh', 'address'],
	['Я думаю, что это неправильно', 'other-language'],
	['Les bateaux sont dangereux pour les familles et il faut une autre route', 'other-language'],
	['Ich denke dass die Boote gefährlich sind und wir nicht helfen', 'other-language'],
	['Myślę że to jest bardzo niebezpieczne dla ludzi i nie pomaga', 'other-language'],
	[article, 'copied'],
	[`I say that ${article}`, 'copied'],
	[`${deck.cards[0]?.text} ${deck.cards[1]?.text}`, 'copied'],
	['so '.repeat(46), 'too-long']
] as const)('%s: %s', (text, finding) => {
	expect(found(text)).toContain(finding);
});

test('few words of another language are nothing, nor a list of nouns', () => {
	expect(found('C’est la vie')).toEqual([]);
	expect(
		found('Patrols stop boats, smugglers, crossings; returns deter people, save lives, protect families')
	).toEqual([]);
});

test('what is quoted word for word is not held against its writer', () => {
	const quote = deck.cards[0]?.text ?? '';
	expect(withoutQuotes(`He said “${quote}” and I agree`, known)).toBe('He said "…" and I agree');
	expect(withoutQuotes(`He said "${quote.replace('harbour', 'bad word')}"`, known)).toContain('bad word');
	expect(withoutQuotes('He said "the night ferry had been late"', known)).toBe('He said "…"');
});

test('what tells who somebody is holds a text back, the rest is looked at', () => {
	expect(flagFor([])).toBe('clean');
	expect(flagFor(['copied'])).toBe('look');
	expect(flagFor(['too-long', 'other-language'])).toBe('look');
	expect(flagFor(['copied', 'name'])).toBe('hold');
	expect(flagFor(['abuse'])).toBe('hold');
});

test.each([
	'',
	' ',
	'🦊',
	'“',
	'"',
	'@',
	'\ud800',
	'('.repeat(400),
	'0'.repeat(400),
	'a.'.repeat(5000),
	'+'.repeat(9999)
])('nothing makes it stumble: %#', (text) => {
	const before = performance.now();
	expect(() => found(text)).not.toThrow();
	// Patterns that go back and forth would take minutes.
	expect(performance.now() - before).toBeLessThan(500);
});
