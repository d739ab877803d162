import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom, drawBelow, maxSeed, shuffled } from '../../kit/chance';
import type { Side } from '../../quotes/codebook';
import { opposite, type Deck } from '../deck/deck';
import { checkWith, classOf, fiveCards } from './class-fixtures';
import { cards } from './fixtures';
import type { CrewMean, ScoreRows, Writer } from './rows';
import { scoresOf } from './scores';

const swapSide = <T extends Side | null>(side: T) => (side === null ? null : opposite(side)) as T;

function swapDeck(given: Deck): Deck {
	return {
		...given,
		motion: {
			...given.motion,
			sides: given.motion.sides.map((each) => ({ ...each, side: opposite(each.side) })).reverse()
		},
		cards: given.cards.map((card) => ({
			...card,
			reach: { enforcement: card.reach.routes, routes: card.reach.enforcement }
		})),
		offered: { enforcement: given.offered.routes, routes: given.offered.enforcement },
		exemplars: given.exemplars.map((each) => ({ ...each, side: opposite(each.side) }))
	};
}

function swapSides(rows: ScoreRows): ScoreRows {
	return {
		...rows,
		deck: swapDeck(rows.deck),
		writers: rows.writers.map((writer) => ({
			...writer,
			side: swapSide(writer.side),
			steelman: { ...writer.steelman, side: swapSide(writer.steelman.side) },
			checks: writer.checks.map((each) => ({
				...each,
				helps: each.helps === 'enforcement' || each.helps === 'routes' ? opposite(each.helps) : each.helps
			}))
		})),
		tagRulings: rows.tagRulings.map((ruling) => ({ ...ruling, side: opposite(ruling.side) }))
	};
}

const seeds = fc.integer({ min: 0, max: maxSeed });

const someClasses = [1, 2, 3, 4].map((seed) => classOf(14, seed));

/** A class in which much is missing or wrong: cards of any kind, holes, checkers, late-comers, rulings. */
function patchy(seed: number): ScoreRows {
	const rows = someClasses[seed % someClasses.length] as ScoreRows;
	const chance = chanceFrom(seed);
	const pick = <T>(some: readonly T[]) => some[drawBelow(chance, some.length)] as T;
	const card = () => pick(cards).id;
	const writers = rows.writers.map((writer): Writer => {
		const { evidence, answer, claim } = writer.case;
		return {
			...writer,
			side: pick([writer.side, writer.side, writer.side, null]),
			role: pick(['arguer', 'arguer', 'arguer', 'checker']),
			case: {
				claim: pick([claim, '', claim.slice(0, 20)]),
				evidence: evidence.slice(drawBelow(chance, 2)).map(({ reason }) => ({ card: card(), reason })),
				answer: { ...answer, counter: pick([card(), null]), backing: pick([card(), null]) }
			},
			checks: shuffled(chance, fiveCards)
				.slice(2)
				.map((each) => checkWith(each, { helps: pick(['both', 'routes', null]) })),
			steelman: { ...writer.steelman, card: card(), side: pick([writer.steelman.side, null]) },
			marks: pick([null, { claim: 1, evidence: 2, reasoning: 3, answering: 4 }])
		};
	});
	const tagRulings = [
		{ seat: 1, card: card(), side: pick(['enforcement', 'routes'] as const), isAccepted: true }
	];
	return { ...rows, writers, tagRulings, leftOut: [drawBelow(chance, 14)], usesMarks: seed % 2 === 0 };
}

test('exchanging the sides in all rows leaves every score as it was', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const rows = patchy(seed);
			const [scores, swapped] = [scoresOf(rows), scoresOf(swapSides(rows))];
			expect(swapped.scores).toEqual(scores.scores);
			expect(swapped.crews.map(rounded)).toEqual(scores.crews.map(rounded));
			expect(swapped.reliability.routes).toEqual(scores.reliability.enforcement);
		}),
		{ numRuns: 40 }
	);
});

test('the order of the rows leaves every score as it was', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const rows = patchy(seed);
			const mixed = { ...rows, judgements: shuffled(chanceFrom(seed), rows.judgements) };
			const points = (each: ScoreRows) => scoresOf(each).scores.map(({ total, peer }) => ({ total, peer }));
			expect(points(mixed)).toEqual(points(rows));
		}),
		{ numRuns: 20 }
	);
});

test('points stay within what a rule and a part can give', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			const { scores, crews } = scoresOf(patchy(seed));
			for (const { evidence, peer, fairMinded, total, lines } of scores) {
				expect(lines.every(({ points, most }) => points >= 0 && points <= most)).toBe(true);
				expect(
					lines.every(({ points, most, why, rule }) => rule === 'peer' || points === most || why !== null)
				).toBe(true);
				expect(evidence <= 50 && (peer ?? 0) <= 30 && fairMinded <= 20).toBe(true);
				expect(total >= 0 && total <= 100 && Number.isInteger(total)).toBe(true);
			}
			expect(crews.every((crew) => crew === null || (crew.mean >= 0 && crew.mean <= 70))).toBe(true);
		}),
		{ numRuns: 40 }
	);
});

function rounded(crew: CrewMean | null): CrewMean | null {
	return crew && { ...crew, mean: Math.round(crew.mean * 1e9) / 1e9 };
}
