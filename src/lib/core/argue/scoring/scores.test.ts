import { expect, test } from 'vitest';
import type { Side } from '../../quotes/codebook';
import { emptyCase, type Check } from '../case';
import { checkWith, classOf, fiveCards } from './class-fixtures';
import { checkOf, deck, judgementOf, ownWords, rowsOf, wholeCase, writerOf } from './fixtures';
import type { Judgement, Score, ScoreRows, Writer } from './rows';
import type { ScoreRule } from './rules';
import { foundPoints, scoresOf } from './scores';

const sideOfSeat = (seat: number): Side => (seat % 2 === 0 ? 'enforcement' : 'routes');

const lineOf = (score: Score | undefined, rule: ScoreRule) => score?.lines.find((line) => line.rule === rule);
const only = (writer: Writer, given: Partial<ScoreRows> = {}) => scoresOf(rowsOf([writer], given)).scores[0];

test('a class of 30: the total is evidence, peers and fair-mindedness, and every point has a line', () => {
	const { scores, reliability } = scoresOf(classOf(30));
	expect(reliability.enforcement.word).toBe('steady');
	for (const { evidence, peer, fairMinded, total, lines } of scores) {
		expect(evidence).toBe(50);
		expect(fairMinded).toBe(20);
		expect(peer).not.toBeNull();
		expect(total).toBe(evidence + (peer ?? 0) + fairMinded);
		expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(total);
		expect(lines.reduce((sum, { most }) => sum + most, 0)).toBe(100);
	}
});

test('who is often picked has a strength above 0 by more than its error', () => {
	const { scores } = scoresOf(classOf(30));
	const best = scores.filter(({ isOftenPicked }) => isOftenPicked);
	expect(best.length).toBeGreaterThan(3);
	expect(best.length).toBeLessThan(20);
	expect(best.every(({ pickChance }) => (pickChance ?? 0) > 0.5)).toBe(true);
	expect(Math.max(...scores.map(({ peer }) => peer ?? 0))).toBeLessThanOrEqual(30);
});

test('without enough comparisons the peer part is null and the rest counts for the whole', () => {
	const rows = classOf(30);
	const few = { ...rows, judgements: rows.judgements.slice(0, 40) };
	const { scores, reliability } = scoresOf(few);
	expect(reliability.routes.word).toBe('not-used');
	for (const { evidence, peer, fairMinded, total, pickChance, isOftenPicked, lines } of scores) {
		expect([peer, pickChance, isOftenPicked]).toEqual([null, null, false]);
		expect(total).toBe(Math.round((100 * (evidence + fairMinded)) / 70));
		expect(lines.find(({ rule }) => rule === 'peer')).toMatchObject({ most: 0, why: 'too-few-comparisons' });
	}
});

test('an argument with fewer than eight views does not count, and the others still do', () => {
	const rows = classOf(30);
	const isOfSeat = ({ a, b }: Judgement) => a === 'seat:4' || b === 'seat:4';
	const kept = rows.judgements.filter(isOfSeat).slice(0, 5);
	const judgements = rows.judgements.filter((each) => !isOfSeat(each) || kept.includes(each));
	const { scores } = scoresOf({ ...rows, judgements });
	expect(scores.filter(({ peer }) => peer === null).map(({ seat }) => seat)).toEqual([4]);
});

test('a judge who is left out changes what was picked, and keeps the points for having judged', () => {
	const rows = classOf(30);
	const [before, after] = [scoresOf(rows), scoresOf({ ...rows, leftOut: [0, 1, 2, 3] })];
	expect(after.scores.map(({ pickChance }) => pickChance)).not.toEqual(
		before.scores.map(({ pickChance }) => pickChance)
	);
	expect(after.scores[0]?.fairMinded).toBe(before.scores[0]?.fairMinded);
});

test('reasons are counted where an argument was picked, check pairs and ties apart', () => {
	const writers = [0, 2, 4].map((seat) => writerOf(seat, 'enforcement'));
	const judgements = [
		judgementOf(1, 0, 2, { chips: ['clearer-reason', 'better-evidence'] }),
		judgementOf(3, 2, 0, { y: 0, chips: ['clearer-reason'] }),
		judgementOf(5, 0, 2, { y: 0.5, chips: ['more-precise'] }),
		judgementOf(7, 0, 2, { isCheck: true }),
		judgementOf(9, 0, 4, { chips: ['more-precise'] })
	];
	const { scores } = scoresOf(rowsOf(writers, { judgements, leftOut: [9] }));
	expect(scores[0]?.chips).toEqual({
		'clearer-reason': 2,
		'better-evidence': 1,
		'answers-the-other-side': 0,
		'more-precise': 0
	});
});

test('before the switch and before comparing, nobody is marked down for what was not asked', () => {
	expect(only(writerOf(0, 'enforcement'))).toMatchObject({ evidence: 50, fairMinded: 0, total: 100 });
});

test('a steelman is worth ten: a card that helps directly, words of one’s own, and no mockery', () => {
	const text = 'Sailors from Oxbow reach hospital sooner whenever somebody sells honest tickets.';
	const score = (given: Partial<Writer['steelman']>, isStruck = false) =>
		only(writerOf(0, 'enforcement', { steelman: { side: 'routes', card: 'r1', text, ...given }, isStruck }));
	expect(score({})?.fairMinded).toBe(10);
	expect(score({}, true)).toMatchObject({ fairMinded: 8, total: Math.round(5800 / 60) });
	expect(lineOf(score({ card: 'r3' }), 'steelman-card')?.why).toBe('one-step');
	expect(lineOf(score({ card: 'e1' }), 'steelman-card')?.why).toBe('does-not-help');
	expect(lineOf(score({ text: '' }), 'steelman-fair')?.why).toBe('blank');
	const copied = deck.exemplars.find(({ side }) => side === 'routes')?.case.evidence[0]?.reason ?? '';
	expect(lineOf(score({ text: copied }), 'steelman-text')?.why).toBe('copied-card');
});

const judging = (own: Judgement[], given: Partial<ScoreRows> = {}) => {
	const writers = Array.from({ length: 16 }, (_, seat) => writerOf(seat, sideOfSeat(seat)));
	const others = writers.flatMap(({ seat }) => [judgementOf(90, seat, (seat + 2) % 16)]);
	const { scores } = scoresOf(rowsOf(writers, { judgements: [...others, ...own], ...given }));
	return scores[0];
};
const sixPairs = [5, 7, 9, 11, 13, 15].map((seat) => judgementOf(0, seat, seat === 15 ? 5 : seat + 2));

test('judging is worth ten: all pairs, a reason for each, and care', () => {
	expect(judging([...sixPairs, checkOf(0)])?.fairMinded).toBe(10);
	expect(lineOf(judging([...sixPairs.slice(0, 4), checkOf(0)]), 'pairs')).toMatchObject({
		points: 4,
		about: '4/6',
		why: 'pairs-left'
	});
	const silent = [judgementOf(0, 5, 7, { chips: [] }), ...sixPairs.slice(1)];
	expect(lineOf(judging(silent), 'chips')?.why).toBe('chips-missing');
	expect(lineOf(judging([...sixPairs, checkOf(0, { y: 0 })]), 'care')?.why).toBe('check-missed');
	expect(lineOf(judging([...sixPairs, checkOf(0, { y: 0.5 })]), 'care')?.why).toBe('check-missed');
	const quick = [...sixPairs, checkOf(0)].map((each) => ({ ...each, ms: 1000 }));
	expect(lineOf(judging(quick), 'care')?.why).toBe('too-quick');
	expect(judging([])?.fairMinded).toBe(0);
});

test('too close needs no reason', () => {
	expect(lineOf(judging([judgementOf(0, 5, 7, { y: 0.5, chips: [] })]), 'chips')?.why).toBeNull();
});

test('who met no check pair has missed none, and care is the time alone', () => {
	expect(lineOf(judging(sixPairs), 'care')).toMatchObject({ points: 2, why: null });
	const quick = sixPairs.map((each) => ({ ...each, ms: 5999 }));
	expect(lineOf(judging(quick), 'care')).toMatchObject({ points: 0, why: 'too-quick' });
});

test('who could only judge three pairs is asked for three', () => {
	const writers = [0, 1, 5, 7].map((seat) =>
		writerOf(seat, sideOfSeat(seat), { crew: seat === 7 ? 9 : seat })
	);
	const judgements = [judgementOf(0, 1, 5), judgementOf(0, 5, 7), judgementOf(0, 1, 7)];
	const [score] = scoresOf(rowsOf(writers, { judgements })).scores;
	expect(lineOf(score, 'pairs')).toMatchObject({ points: 6, about: '3/3' });
});

test('who had no pair to judge loses nothing by it, and who left some unjudged does', () => {
	const writers = [0, 2, 4, 1].map((seat) => writerOf(seat, sideOfSeat(seat), { crew: seat }));
	const rows = rowsOf(writers, { judgements: [judgementOf(1, 0, 2), judgementOf(1, 2, 4)] });
	const { scores } = scoresOf(rows);
	expect(lineOf(scores[0], 'pairs')).toBeUndefined();
	expect(scores[0]).toMatchObject({ evidence: 50, fairMinded: 0, total: 100 });
	expect(scoresOf({ ...rows, hasSwitch: false }).scores[0]?.total).toBe(100);
	expect(lineOf(scores[3], 'pairs')).toMatchObject({ points: 4, about: '2/3', why: 'pairs-left' });
});

test('where a round has no switch, judging counts twice', () => {
	const score = judging([...sixPairs, checkOf(0)], { hasSwitch: false });
	expect(score?.fairMinded).toBe(20);
	expect(score?.lines.filter(({ rule }) => rule === 'pairs' || rule === 'steelman-card')).toHaveLength(1);
});

const checkerWith = (checks: Check[]) => only(writerOf(0, null, { role: 'checker', checks }));

test('a checker of five cards has as many points as a writer, and nobody compares the checks', () => {
	const score = checkerWith(fiveCards.map((card) => checkWith(card)));
	expect(score).toMatchObject({ evidence: 50, peer: null, total: 100 });
	expect(lineOf(score, 'peer')).toBeUndefined();
	expect(checkerWith([])).toMatchObject({ evidence: 0, total: 0 });
});

test('each thing that a checker says is right or wrong by itself', () => {
	const wrong: [Partial<Check>, ScoreRule, string][] = [
		[{ found: { start: 0, end: 5 } }, 'found', 'wrong'],
		[{ found: { start: 0, end: 100_000 } }, 'found', 'too-much'],
		[{ found: null }, 'found', 'blank'],
		[{ speaker: 'bram-holt' }, 'speaker', 'wrong'],
		[{ date: null }, 'date', 'blank'],
		[{ helps: 'both' }, 'tag', 'wrong'],
		[{ reason: 'It helps.' }, 'tag-reason', 'too-short'],
		[{ card: 'nonsense' }, 'found', 'blank']
	];
	for (const [given, rule, why] of wrong)
		expect(lineOf(checkerWith([checkWith('e1', given)]), rule)?.why).toBe(why);
	expect(checkerWith([checkWith('e1'), checkWith('e1')])?.evidence).toBe(10);
});

test('marks take the place of the evidence points where they are used, and both can be read', () => {
	const marks = { claim: 4, evidence: 3, reasoning: 3, answering: 2 };
	const writer = writerOf(0, 'enforcement', { marks });
	expect(only(writer)?.evidence).toBe(50);
	const marked = only(writer, { usesMarks: true });
	expect(marked).toMatchObject({ evidence: 38, total: 76 });
	expect(lineOf(marked, 'marks')).toMatchObject({ points: 38, most: 50, about: '4+3+3+2', why: 'marked' });
	expect(foundPoints(marked?.lines ?? [])).toBe(50);
	expect(only(writerOf(0, 'enforcement'), { usesMarks: true })?.evidence).toBe(50);
});

test('crews are compared by means, without what is easier about a side, and without the silent', () => {
	const without = (seat: number, crew: number) =>
		writerOf(seat, 'routes', { crew, case: { ...wholeCase('routes', ownWords(seat)), claim: '' } });
	const writers = [
		writerOf(0, 'enforcement', { crew: 0 }),
		without(1, 0),
		writerOf(2, 'enforcement', { crew: 2 }),
		writerOf(3, 'enforcement', { crew: 2 }),
		without(5, 2),
		writerOf(6, 'routes', { crew: 2, case: emptyCase })
	];
	const { crews } = scoresOf(rowsOf(writers));
	expect(crews).toHaveLength(3);
	expect(crews[1]).toBeNull();
	// Each side was the same for both crews: 50 and 44, which are 47.6 on the whole.
	expect(crews[0]?.mean).toBeCloseTo(47.6, 10);
	expect(crews[2]?.mean).toBeCloseTo(47.6, 10);
	expect(crews.map((crew) => crew?.counted)).toEqual([2, undefined, 3]);
	expect(scoresOf(rowsOf([writerOf(0, 'routes', { crew: null })])).crews).toEqual([]);
});

test('somebody without a side, and a round without anybody, have scores of nothing', () => {
	expect(only(writerOf(0, null, { case: wholeCase('routes') }))).toMatchObject({ evidence: 0, total: 0 });
	expect(scoresOf(rowsOf([]))).toMatchObject({ scores: [], crews: [] });
});
