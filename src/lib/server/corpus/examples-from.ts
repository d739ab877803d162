import type { Examples } from '../../core/argue/deck/make-deck';
import type { ExamplesFile } from './schemas';

/** The example cases and the digest that a checked file holds. */
export function examplesFrom({ exemplars, digest }: ExamplesFile): Examples {
	return {
		exemplars: exemplars.map(({ id, side, claim, evidence, counter, reply, move, backing }) => ({
			id,
			side,
			case: { claim, evidence, answer: { counter, reply, move, backing } }
		})),
		digest: digest.map(({ fact, article, start, end }) => ({ fact, article, span: { start, end } }))
	};
}
