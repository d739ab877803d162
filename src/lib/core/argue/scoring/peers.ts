import type { Side } from '../../quotes/codebook';
import { chanceOf, fit, usualLambda } from '../pairs/bradley-terry';
import { fewestViews, reliabilityOf, viewsOf } from '../pairs/reliability';
import type { ArgumentId, Judgement, Reliability, ScoreRows } from './rows';

/** How one argument came out of the comparisons. */
export type Standing = { views: number; pickChance: number; isOftenPicked: boolean; counts: boolean };

/** How the arguments of a side came out, and whether that counts. */
export type Peers = { reliability: Reliability; standings: Map<ArgumentId, Standing> };

/** The comparisons that count: no check pairs, and none of judges whom the teacher leaves out. */
export function countedJudgements({ judgements, leftOut }: ScoreRows): Judgement[] {
	return judgements.filter(({ isCheck, judge }) => !isCheck && !leftOut.includes(judge));
}

/** The side that an argument is for; null for one that nobody knows. */
export function sideOfArgument(rows: Pick<ScoreRows, 'writers' | 'deck'>): (id: ArgumentId) => Side | null {
	const sides = new Map<string, Side | null>([
		...rows.writers.map(({ seat, side }) => [`seat:${seat}`, side] as const),
		...rows.deck.exemplars.map(({ id, side }) => [`example:${id}`, side] as const)
	]);
	return (id) => sides.get(id) ?? null;
}

/** How the arguments of each side came out of its own comparisons; the other side's play no part. */
export function peersOf(rows: ScoreRows): Record<Side, Peers> {
	const sideOf = sideOfArgument(rows);
	const counted = countedJudgements(rows);
	const ofSide = (side: Side) => counted.filter(({ a, b }) => sideOf(a) === side && sideOf(b) === side);
	return { enforcement: peersIn(ofSide('enforcement')), routes: peersIn(ofSide('routes')) };
}

function peersIn(judgements: readonly Judgement[]): Peers {
	const items = [...new Set(judgements.flatMap(({ a, b }) => [a, b]))];
	const views = viewsOf(items, judgements);
	const reliability = reliabilityOf(views, judgements);
	const { theta, se } = fit(items, judgements, usualLambda);
	const isUsed = reliability.word !== 'not-used';
	const standingOf = (item: ArgumentId, i: number): Standing => {
		const [strength = 0, error = Infinity] = [theta[i], se[i]];
		const seen = views.get(item) ?? 0;
		const counts = isUsed && seen >= fewestViews;
		return {
			views: seen,
			pickChance: chanceOf(strength, 0),
			isOftenPicked: counts && strength - error > 0,
			counts
		};
	};
	return { reliability, standings: new Map(items.map((item, i) => [item, standingOf(item, i)])) };
}
