import { medianOf } from '../../kit/median';
import { sides } from '../../quotes/codebook';
import { isRight } from '../pairs/check-pair';
import type { Ground } from './ground';
import { full, part, unless } from './lines';
import type { Judgement, ScoreLine, ScoreRows, Writer } from './rows';
import type { ScoreWhy } from './rules';

/** The most points of each rule: 20 in all. */
export const mostFair = { card: 4, text: 4, notMockery: 2, pairs: 6, chips: 2, care: 2 } as const;

/** Who takes less time for a pair, by the median, can hardly have read it. */
export const carefulMs = 6000;

/** The comparisons of a round, as each judge's, and everything that was compared. */
export type Judging = { byJudge: ReadonlyMap<number, Judgement[]>; compared: ReadonlySet<string> };

export function judgingOf({ judgements }: Pick<ScoreRows, 'judgements'>): Judging {
	const byJudge = new Map<number, Judgement[]>();
	for (const each of judgements) {
		const own = byJudge.get(each.judge);
		if (own) own.push(each);
		else byJudge.set(each.judge, [each]);
	}
	return {
		byJudge,
		compared: new Set(judgements.flatMap(({ a, b, isCheck }) => (isCheck ? [] : [a, b])))
	};
}

type Round = { rows: ScoreRows; ground: Ground; judging: Judging };

/**
 * The points for treating the other side fairly, 0 to 20: the best reason for it, and comparing with care. Nothing is
 * given for agreeing with others. What the round has not asked for is left out, and where it never asks for the other
 * side's best reason, comparing counts twice.
 */
export function fairnessLines(writer: Writer, round: Round): ScoreLine[] {
	const steelman = writer.steelman.side === null ? [] : steelmanLines(writer, round.ground);
	const judging = round.rows.judgements.length === 0 ? [] : judgingLines(writer, round);
	return round.rows.hasSwitch ? [...steelman, ...judging] : judging.map(doubled);
}

function steelmanLines({ seat, steelman, isStruck }: Writer, ground: Ground): ScoreLine[] {
	const { side, text, card: id } = steelman;
	const card = ground.cardOf(id);
	const whyNotCard = (): ScoreWhy | null => {
		if (!card || !side) return id === null ? 'no-card' : 'unknown-card';
		const reach = ground.reachOf(card, side);
		return reach === 2 ? null : reach === 1 ? 'one-step' : 'does-not-help';
	};
	const own = ground.own({ seat, box: 'steelman', text });
	const whyMockery = own.words === 0 ? 'blank' : isStruck ? 'struck' : null;
	return [
		unless(whyNotCard(), { rule: 'steelman-card', most: mostFair.card, about: id }),
		unless(own.why, { rule: 'steelman-text', most: mostFair.text, about: String(own.words) }),
		unless(whyMockery, { rule: 'steelman-fair', most: mostFair.notMockery })
	];
}

function judgingLines(writer: Writer, { rows, judging }: Round): ScoreLine[] {
	const own = judging.byJudge.get(writer.seat) ?? [];
	const done = own.filter(({ isCheck }) => !isCheck).length;
	const asked = pairsAskedOf(writer, rows, judging);
	// There was no pair for this judge: nothing was asked for, whatever others have compared.
	if (own.length === 0 && asked === 0) return [];
	return [
		...(asked === 0 ? [] : [pairsLine(done, asked)]),
		unless(whyNoChips(own), { rule: 'chips', most: mostFair.chips }),
		unless(whyCareless(own), { rule: 'care', most: mostFair.care })
	];
}

function pairsLine(done: number, asked: number): ScoreLine {
	const about = `${done}/${asked}`;
	const points = Math.round(mostFair.pairs * Math.min(1, done / asked));
	if (points === mostFair.pairs) return full('pairs', points, about);
	return part('pairs', { points, most: mostFair.pairs, about, why: done === 0 ? 'blank' : 'pairs-left' });
}

/** As many as everybody, or as there are: in a small class there may be fewer pairs that one may judge. */
function pairsAskedOf(
	{ seat, side, crew }: Writer,
	{ pairs, writers, deck }: ScoreRows,
	{ compared }: Judging
): number {
	const examples = deck.exemplars.filter(({ id }) => compared.has(`example:${id}`));
	const others = writers.filter(
		(each) =>
			each.seat !== seat && (each.crew === null || each.crew !== crew) && compared.has(`seat:${each.seat}`)
	);
	const judged = [...others, ...examples].filter((each) => each.side !== null && each.side !== side);
	const possible = sides
		.map((each) => judged.filter((argument) => argument.side === each).length)
		.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
	return Math.min(pairs, possible);
}

/** Who says "too close" picks none, and so has no reason to give. */
function whyNoChips(own: readonly Judgement[]): ScoreWhy | null {
	if (own.length === 0) return 'blank';
	return own.every(({ y, chips }) => y === 0.5 || chips.length > 0) ? null : 'chips-missing';
}

/** Not every judge meets a check pair: at a table of few none is dealt, and time may be up before it. */
function whyCareless(own: readonly Judgement[]): ScoreWhy | null {
	if (own.length === 0) return 'blank';
	if ((medianOf(own.map(({ ms }) => ms)) ?? 0) < carefulMs) return 'too-quick';
	return own.every((each) => !each.isCheck || isRight(each)) ? null : 'check-missed';
}

function doubled(line: ScoreLine): ScoreLine {
	return { ...line, points: 2 * line.points, most: 2 * line.most };
}
