import { sides } from '../../core/quotes/codebook';
import { itemsIn } from './located';
import { problemAt, type CorpusProblem } from './problem';
import type { Sources } from './sources';

/** There is one motion for now, and it has each of the two sides once. */
export function checkMotions({ motions }: Sources): CorpusProblem[] {
	if (!motions) return [];
	const count = motions.value.motions.length;
	const problems =
		count === 1 ? [] : [problemAt(motions, ['motions', 1], `There must be exactly one motion, not ${count}.`)];
	const unequal = itemsIn(motions, 'motions').filter(
		({ value }) => value.sides.map(({ side }) => side).sort().join() !== [...sides].sort().join()
	);
	const what = `A motion has exactly the two sides ${sides.join(' and ')}.`;
	return [...problems, ...unequal.map((motion) => problemAt(motion, ['sides'], what))];
}
