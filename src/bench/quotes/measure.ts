import type { Span } from '../../lib/core/text/spans';
import { isSameSpeaker } from './same-speaker';

/** A quote of the gold: `names` are the speaker's, any of which is right; null where nobody could tell. */
export type GoldQuote = Span & { isFull: boolean; isPronoun: boolean; names: string[] | null };

/** A quote that the extractor found. */
export type PredictedQuote = Span & {
	speaker: string | null;
	rule: string | null;
	confidence: number;
	needsReview: boolean;
};

/** A predicted quote beside the gold quote that it covers; either is null where the other has no partner. */
export type Match = {
	gold: GoldQuote | null;
	found: PredictedQuote | null;
	isExact: boolean;
	isRight: boolean | null;
};

/** How much two spans share of what they cover together that still counts as the same quote. */
const sameQuote = 0.5;

/** Pairs what was found with the gold, the best overlaps first; each is paired once. */
export function matched(gold: readonly GoldQuote[], found: readonly PredictedQuote[]): Match[] {
	const pairs = gold
		.flatMap((g) => found.map((f) => ({ g, f, overlap: overlapOf(g, f) })))
		.filter(({ g, overlap }) => overlap >= sameQuote || (overlap > 0 && !g.isFull))
		.sort((a, b) => b.overlap - a.overlap);
	const partners = new Map<GoldQuote, PredictedQuote>();
	const taken = new Set<PredictedQuote>();
	for (const { g, f } of pairs) {
		if (partners.has(g) || taken.has(f)) continue;
		partners.set(g, f);
		taken.add(f);
	}
	return [
		...gold.map((g) => matchOf(g, partners.get(g) ?? null)),
		...found
			.filter((f) => !taken.has(f))
			.map((f) => ({ gold: null, found: f, isExact: false, isRight: null }))
	];
}

function matchOf(gold: GoldQuote, found: PredictedQuote | null): Match {
	const isRight =
		found === null || gold.names === null
			? null
			: gold.names.some((name) => found.speaker !== null && isSameSpeaker(found.speaker, name));
	return { gold, found, isExact: found?.start === gold.start && found.end === gold.end, isRight };
}

function overlapOf(a: Span, b: Span): number {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Precision, recall and their harmonic mean, in per cent. */
export type Score = { precision: number; recall: number; f1: number };

export function scoreOf(right: number, { found, gold }: { found: number; gold: number }): Score {
	const precision = found === 0 ? 0 : right / found;
	const recall = gold === 0 ? 0 : right / gold;
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}

export function shareOf<T>(items: readonly T[], isCounted: (item: T) => boolean): number | null {
	return items.length === 0 ? null : percent(items.filter(isCounted).length / items.length);
}

function percent(share: number): number {
	return Math.round(1_000 * share) / 10;
}
