import { expect, test } from 'vitest';
import type { Case } from '../case';
import { copyWhysOf } from './copies';
import { evidenceLines } from './evidence';
import { cards, deck, wholeCase, writerOf } from './fixtures';
import { groundOf } from './ground';
import { pointsOf } from './lines';
import type { ScoreLine } from './rows';
import type { ScoreRule } from './rules';
import { caseParts, ticksOf } from './ticks';

const whole = wholeCase('enforcement');
const [firstUse, secondUse] = whole.evidence as [Case['evidence'][0], Case['evidence'][0]];

function linesFor(written: Partial<Case>, classmates: Case[] = []): ScoreLine[] {
	const scored = { seat: 0, side: 'enforcement' as const, case: { ...whole, ...written } };
	const writers = [writerOf(0, 'enforcement', { case: scored.case })];
	const others = classmates.map((each, i) => writerOf(i + 1, 'routes', { case: each }));
	return evidenceLines(scored, groundOf(deck, [], copyWhysOf([...writers, ...others])));
}

function whysOf(rule: ScoreRule, written: Partial<Case>, classmates?: Case[]): (string | null)[] {
	return linesFor(written, classmates)
		.filter((line) => line.rule === rule)
		.map(({ why }) => why);
}

const firstReason = (reason: string) => ({ evidence: [{ ...firstUse, reason }, secondUse] });
const answer = (given: Partial<Case['answer']>) => ({ answer: { ...whole.answer, ...given } });

test('a case with everything has 50 points, and every line has all of its own', () => {
	const lines = linesFor({});
	expect(pointsOf(lines)).toBe(50);
	expect(lines.filter(({ points, most, why }) => points !== most || why !== null)).toEqual([]);
});

test('an empty case has none, and says so in every line', () => {
	const lines = linesFor({
		claim: '',
		evidence: [],
		answer: { counter: null, reply: '', move: null, backing: null }
	});
	expect(pointsOf(lines)).toBe(0);
	expect(lines.every(({ why }) => why !== null)).toBe(true);
	expect(lines).toHaveLength(11);
});

test.each([
	['nothing', ' \n ', 'blank'],
	['four words', 'Patrols save many lives', 'too-short'],
	['one word five times', 'patrol patrol patrol patrol patrol', 'few-words'],
	['the question', 'What should Northmouth rely on, to end the dangerous crossings?', 'the-question'],
	['a side’s own line', 'Night patrols: Patrols, so that fewer people drown.', 'the-question'],
	['a card', 'Every night that we patrol the bar, fewer people climb into a rotten boat', 'copied-card'],
	['half a card', 'fewer people climb into a rotten boat', 'copied-card']
])('a claim of %s has no points', (_, claim, why) => {
	expect(whysOf('claim', { claim })).toEqual([why]);
});

test('cards give five, three or no points by how far they help the side', () => {
	const pointsFor = (card: string) =>
		linesFor({ evidence: [{ card, reason: '' }] }).find(({ rule }) => rule === 'evidence')?.points;
	expect(['e1', 'e3', 'r1', 'c1', 'nonsense'].map(pointsFor)).toEqual([5, 3, 0, 0, 0]);
});

test('the same card counts once, and two cards of one speaker are no range', () => {
	const same = { evidence: [firstUse, { ...secondUse, card: 'e1' }] };
	expect(whysOf('evidence', same)).toEqual([null, 'same-card']);
	expect(whysOf('range', same)).toEqual(['no-card']);
	expect(whysOf('reason', same)).toEqual([null, 'no-card']);
	expect(whysOf('range', { evidence: [firstUse, { ...secondUse, card: 'e4' }] })).toEqual(['one-speaker']);
});

const repeated = 'patrol '.repeat(30);
test.each([
	['nothing', '', 'blank'],
	['seven words', 'Storms took three fishing boats last winter', 'too-short'],
	['one word over and over', repeated, 'few-words'],
	['fillers alone', 'because it is what they said and so that is what we have', 'few-words'],
	['a card', cards[0]?.text ?? '', 'copied-card'],
	[
		'half a card and some words',
		'I think every night that we patrol the bar, fewer people climb in',
		'copied-card'
	],
	['10,000 characters of a card', `${cards[0]?.text ?? ''} `.repeat(135), 'copied-card']
])('a reason of %s is not one’s own', (_, reason, why) => {
	expect(whysOf('reason', firstReason(reason))).toEqual([why, null]);
});

test.each([
	[
		'in another language',
		'Chaque hiver, ma famille perd des amis parce que les vieux bateaux chavirent la nuit.'
	],
	['in a script without spaces', '每年冬天我们村里都有渔民因为破旧的船而失去亲人'],
	[
		'with a short quotation in it',
		'My aunt rows there, and "a rotten boat" is what she calls every wreck she finds.'
	]
])('a reason %s is one’s own', (_, reason) => {
	expect(whysOf('reason', firstReason(reason))).toEqual([null, null]);
});

test('a reason that is a classmate’s but for a letter or two is nobody’s own', () => {
	const theirs = wholeCase('routes', 'far shore').evidence.slice(0, 1);
	const classmate = { ...wholeCase('routes', 'far shore'), evidence: theirs };
	const reason = theirs[0]?.reason ?? '';
	expect(whysOf('reason', firstReason(`${reason}!!`), [classmate])).toEqual(['like-classmate', null]);
	const rewritten = reason.replace('lost two cousins', 'buried many neighbours');
	expect(whysOf('reason', firstReason(rewritten), [classmate])).toEqual([null, null]);
});

test('the same reason in two boxes counts once, whichever box comes later', () => {
	const { reason } = firstUse;
	expect(whysOf('reason', { evidence: [firstUse, { ...secondUse, reason }] })).toEqual([null, 'said-before']);
	expect(whysOf('answers', answer({ reply: `${reason} Always, everywhere.` }))).toEqual([null]);
	expect(whysOf('answers', answer({ reply: reason }))).toEqual(['said-before']);
});

test('a reply has ten words of one’s own; its move and its card count only with it', () => {
	expect(
		whysOf('answers', answer({ reply: 'Storms took three fishing boats every single winter.' }))
	).toEqual(['too-short']);
	const silent = answer({ reply: ' ' });
	expect(['answers', 'move', 'backed'].flatMap((rule) => whysOf(rule as ScoreRule, silent))).toEqual([
		'blank',
		'no-reply',
		'no-reply'
	]);
	expect(whysOf('move', answer({ move: null }))).toEqual(['blank']);
});

test('the other side is faced with a card that helps it, and answered with one that helps one’s own', () => {
	expect(whysOf('faces', answer({ counter: 'e1' }))).toEqual(['does-not-help']);
	expect(whysOf('faces', answer({ counter: 'r3' }))).toEqual([null]);
	expect(whysOf('backed', answer({ backing: 'r1' }))).toEqual(['does-not-help']);
	expect(whysOf('backed', answer({ backing: 'e3' }))).toEqual([null]);
});

test('an accepted challenge of a tag pays like a card that helps by one step', () => {
	const scored = {
		seat: 0,
		side: 'enforcement' as const,
		case: { ...whole, evidence: [{ card: 'c1', reason: '' }] }
	};
	const ruling = { seat: 5, card: 'c1', side: 'enforcement' as const, isAccepted: true };
	const pointsWith = (rulings: (typeof ruling)[]) =>
		evidenceLines(scored, groundOf(deck, rulings, new Map())).find(({ rule }) => rule === 'evidence')?.points;
	expect(pointsWith([ruling])).toBe(3);
	expect(pointsWith([{ ...ruling, isAccepted: false }])).toBe(0);
});

test.each([
	['nothing in marks', whole.claim, null],
	['a card’s words', 'As Ada Quill says, “fewer people climb into a rotten boat.”', null],
	[
		'words that the card has not',
		'As Ada Quill says, “fewer people climb into a broken boat”',
		'words-differ'
	],
	['words from nowhere', 'They say “the moon is made of old cheese” and laugh', 'not-found'],
	['somebody else’s words', 'Bram Holt told us: “fewer people climb into a rotten boat”', 'wrong-speaker']
])('a claim with %s is judged for its quoting', (_, claim, why) => {
	expect(whysOf('quoting', { claim })).toEqual([why]);
});

test('ticks say what is there, before anything is held beside others', () => {
	expect(ticksOf(whole, 'enforcement', deck).every(({ isThere }) => isThere)).toBe(true);
	const started = {
		...whole,
		evidence: [firstUse],
		answer: { counter: null, reply: '', move: null, backing: null }
	};
	const there = ticksOf(started, 'enforcement', deck).filter(({ isThere }) => isThere);
	expect(there.map(({ part }) => part)).toEqual(['claim', 'card-1', 'reason-1', 'quoting']);
	expect(caseParts).toHaveLength(linesFor({}).length);
});
