import { reviewCut } from '../../lib/core/quotes/attribution/confidence';
import { scoreOf, shareOf, type Match } from './measure';

/** All figures of a run: spans, speakers, both together, by rule, and what is kept at the confidence cut. */
export function figuresOf(articles: readonly Match[][]) {
	const all = articles.flat();
	// What covers a partial quote is neither right nor wrong where only full ones are counted.
	const full = all.filter(({ gold }) => gold === null || gold.isFull);
	const known = all.filter(({ isRight }) => isRight !== null);
	const knownFull = known.filter(({ gold }) => gold?.isFull);
	return {
		articles: articles.length,
		fullQuotes: levels(full),
		allQuotes: levels(all),
		pronounSpeakersRight: shareOf(
			known.filter(({ gold }) => gold?.isPronoun),
			isRight
		),
		confidenceCut: reviewCut,
		keptFull: keptOf(knownFull),
		keptAll: keptOf(known),
		byRule: byRule(known)
	};
}

function levels(matches: readonly Match[]) {
	const gold = matches.filter((match) => match.gold !== null);
	const found = matches.filter((match) => match.found !== null);
	const both = gold.filter((match) => match.found !== null);
	const counts = { found: found.length, gold: gold.length };
	// A quote whose speaker nobody could tell counts for its span alone.
	const credited = {
		found: found.filter((match) => match.gold === null || match.isRight !== null).length,
		gold: gold.filter((match) => match.gold !== null && match.gold.names !== null).length
	};
	return {
		gold: gold.length,
		found: found.length,
		exact: scoreOf(both.filter(({ isExact }) => isExact).length, counts),
		overlap: scoreOf(both.length, counts),
		speakersRight: shareOf(
			both.filter(({ isRight: right }) => right !== null),
			isRight
		),
		endToEnd: scoreOf(both.filter(isRight).length, credited)
	};
}

function keptOf(known: readonly Match[]) {
	const kept = known.filter(({ found }) => found !== null && !found.needsReview);
	return { share: shareOf(known, (match) => kept.includes(match)), speakersRight: shareOf(kept, isRight) };
}

/** How many quotes each rule credited, and in how many it was right. */
function byRule(known: readonly Match[]) {
	const rules = [...new Set(known.map(({ found }) => found?.rule ?? 'none'))].sort();
	return Object.fromEntries(
		rules.map((rule) => {
			const its = known.filter(({ found }) => (found?.rule ?? 'none') === rule);
			return [rule, { quotes: its.length, right: its.filter(isRight).length, share: shareOf(its, isRight) }];
		})
	);
}

function isRight({ isRight: right }: Match): boolean {
	return right === true;
}
