import { labelFor, sideAnswerFor, type SideAnswer } from '../../quotes/codebook';
import { checkedCards, type Check } from '../case';
import type { Card } from '../deck/deck';
import type { Ground } from './ground';
import { full, part, unless } from './lines';
import type { ScoreLine } from './rows';
import type { ScoreWhy } from './rules';

/** The most points of each of five cards: 10. */
export const mostOfCheck = { found: 3, speaker: 1, date: 1, tag: 2, reason: 3 } as const;

/** What was marked holds at least so much of the quote, and so many characters around it at most. */
const marking = { share: 0.8, around: 600 } as const;

/**
 * The points of an Evidence Checker, 0 to 50: for each of five cards whether its words were found in the article,
 * who said them and when, which side they help, and a reason in one's own words. A card that is checked twice counts
 * once.
 */
export function checkerLines(seat: number, checks: readonly Check[], ground: Ground): ScoreLine[] {
	const counted = [...checks.entries()]
		.filter(([i, { card }]) => checks.findIndex((each) => each.card === card) === i)
		.slice(0, checkedCards);
	const lines = counted.flatMap(([i, check]) => linesOf({ seat, check, i }, ground));
	const missing = Array.from({ length: checkedCards - counted.length }, () => missingLines());
	return [...lines, ...missing.flat()];
}

/** Which side a card helps, as the codebook has it. */
export function helpedBy(card: Card, { reachOf }: Pick<Ground, 'reachOf'>): SideAnswer {
	const label = labelFor(reachOf(card, 'enforcement'), reachOf(card, 'routes'), false);
	return sideAnswerFor(label) ?? 'neither';
}

function linesOf({ seat, check, i }: { seat: number; check: Check; i: number }, ground: Ground): ScoreLine[] {
	const card = ground.cardOf(check.card);
	const about = check.card;
	if (!card) return missingLines(about);
	const own = ground.own({ seat, box: `check ${i}`, text: check.reason });
	return [
		unless(whyNotFound(check, card), { rule: 'found', most: mostOfCheck.found, about }),
		unless(against(check.speaker, card.speaker.id), { rule: 'speaker', most: mostOfCheck.speaker, about }),
		dateLine(check, card),
		unless(against(check.helps, helpedBy(card, ground)), { rule: 'tag', most: mostOfCheck.tag, about }),
		unless(own.why, { rule: 'tag-reason', most: mostOfCheck.reason, about })
	];
}

function missingLines(about: string | null = null): ScoreLine[] {
	const none = { about, why: 'blank' as const };
	return [
		part('found', { most: mostOfCheck.found, ...none }),
		part('speaker', { most: mostOfCheck.speaker, ...none }),
		part('date', { most: mostOfCheck.date, ...none }),
		part('tag', { most: mostOfCheck.tag, ...none }),
		part('tag-reason', { most: mostOfCheck.reason, ...none })
	];
}

function whyNotFound({ found }: Check, { start, end }: Card): ScoreWhy | null {
	if (!found) return 'blank';
	const shared = Math.min(found.end, end) - Math.max(found.start, start);
	if (shared < marking.share * (end - start)) return 'wrong';
	return found.end - found.start - shared > marking.around ? 'too-much' : null;
}

/** An article without a date asks for none: the point is for having looked. */
function dateLine({ card: about, date, speaker, found }: Check, card: Card): ScoreLine {
	const printed = card.article.date;
	const hasLooked = speaker !== null || found !== null;
	if (printed === null && date === null && hasLooked) return full('date', mostOfCheck.date, about);
	return unless(against(date, printed), { rule: 'date', most: mostOfCheck.date, about });
}

function against(given: string | null, right: string | null): ScoreWhy | null {
	if (given === null) return 'blank';
	return given === right ? null : 'wrong';
}
