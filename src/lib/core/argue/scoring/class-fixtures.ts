import { chanceFrom, drawBelow } from '../../kit/chance';
import type { Check } from '../case';
import { opposite } from '../deck/deck';
import { simulated } from '../pairs/simulated-class';
import { cards, checkOf, deck, judgementOf, ownWords, rowsOf, writerOf } from './fixtures';
import type { Judgement, ScoreRows } from './rows';

// For tests: rows of whole classes.

/** A class that has written everything, and compared as its dealer dealt; the higher seat is mostly better. */
export function classOf(players: number, seed = 1): ScoreRows {
	const { judges, judged } = simulated({ players, pairs: 6, seed, exemplars: deck.exemplars });
	const chance = chanceFrom(seed);
	const writers = judges.map(({ seat, side, crew }) =>
		writerOf(seat, side, {
			crew,
			steelman: {
				side: side && opposite(side),
				card: side === 'enforcement' ? 'r1' : 'e1',
				text: `Around ${ownWords(seat + 50)} every teacher would tell you how calm mornings changed lessons.`
			}
		})
	);
	const judgements = judged.map(({ judge, a, b, isCheck }): Judgement => {
		if (isCheck) return { ...checkOf(judge), a, b, y: a.endsWith(':claim') ? 0 : 1 };
		const isSure = drawBelow(chance, 10) < 9;
		const isLeft = Number(a.slice(5)) > Number(b.slice(5)) === isSure;
		return judgementOf(judge, Number(a.slice(5)), Number(b.slice(5)), { y: isLeft ? 1 : 0 });
	});
	return rowsOf(writers, { judgements });
}

/** Five cards of both sides and neither. */
export const fiveCards = ['e1', 'r1', 'e3', 'r3', 'c1'];

/** A card that was checked without a fault, unless something else is given. */
export const checkWith = (card: string, given: Partial<Check> = {}): Check => {
	const found = cards.find(({ id }) => id === card);
	return {
		card,
		found: found ? { start: found.start, end: found.end } : null,
		speaker: found?.speaker.id ?? null,
		date: '2030-01-02',
		helps: card.startsWith('e') ? 'enforcement' : card.startsWith('r') ? 'routes' : 'neither',
		reason: `Card ${card} ${ownWords(card.charCodeAt(0) + Number(card.charAt(1)))} names boats, harbours and winter without sentiment.`,
		...given
	};
};
