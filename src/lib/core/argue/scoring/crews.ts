import type { Side } from '../../quotes/codebook';
import type { CrewMean, Score, Writer } from './rows';

type Member = { writer: Writer; score: Pick<Score, 'evidence' | 'fairMinded'> };

/** Evidence and fair-mindedness together: what a crew's mean can be at most. */
const mostOfCrew = 70;

/**
 * The mean of each crew's members, 0 to 70, of `E' + F`, where `E' = E - mean E of the side + mean E of both sides`:
 * sides are drawn by lot, so a difference between their means is the deck's. What others picked is no part of it, so
 * that comparing can never help one's own crew. Checkers have no side, and keep their E. Members who have written
 * nothing are left out, and not counted.
 *
 * @returns in the order of the crews' numbers; null for one in which nobody has written
 */
export function crewMeans(members: readonly Member[]): (CrewMean | null)[] {
	const active = members.filter(({ writer }) => hasWritten(writer));
	const adjusted = adjustment(active);
	const crews = Math.max(-1, ...members.map(({ writer }) => writer.crew ?? -1)) + 1;
	return Array.from({ length: crews }, (_, crew) => {
		const own = active.filter(({ writer }) => writer.crew === crew);
		const mean = meanOf(
			own.map(({ writer, score }) => adjusted(writer.side) + score.evidence + score.fairMinded)
		);
		return mean === null ? null : { mean: Math.min(mostOfCrew, Math.max(0, mean)), counted: own.length };
	});
}

/** Whether a player has written anything that is scored. */
export function hasWritten({ case: { claim, evidence, answer }, checks, steelman }: Writer): boolean {
	const texts = [claim, answer.reply, steelman.text];
	return evidence.length > 0 || checks.length > 0 || texts.some((text) => text.trim() !== '');
}

/** What is added to the E of each side. */
function adjustment(members: readonly Member[]): (side: Side | null) => number {
	const ofSides = members.filter(({ writer }) => writer.side !== null);
	const meanFor = (side: Side) =>
		meanOf(ofSides.filter(({ writer }) => writer.side === side).map(({ score }) => score.evidence));
	const all = meanOf(ofSides.map(({ score }) => score.evidence)) ?? 0;
	const by = { enforcement: all - (meanFor('enforcement') ?? all), routes: all - (meanFor('routes') ?? all) };
	return (side) => (side === null ? 0 : by[side]);
}

function meanOf(numbers: readonly number[]): number | null {
	return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
