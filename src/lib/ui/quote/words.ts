import type { Balance } from '../../core/balance/balance';
import type { Ground, Reach, SideAnswer } from '../../core/quotes/codebook';
import type { Motion } from '../../core/quotes/corpus';
import { sideIn } from '../../core/quotes/motion';
import type { QuoteKind } from '../../core/quotes/quote';
import type { ArticleView } from '../../core/questions/view';
import { count, formatDate } from '../kit/format';

/** A side, or one of the two other answers of *which side*, by the name that the motion gives it. */
export function answerName(answer: SideAnswer, motion: Motion): string {
	if (answer === 'both') return 'Both';
	return answer === 'neither' ? 'Neither' : sideIn(motion, answer).name;
}

/** What kind of words they are. */
export const kindNames: Record<QuoteKind, string> = {
	speech: 'spoken',
	written: 'written',
	partial: 'quoted words in the reporter’s sentence',
	term: 'a name or a term, not a statement'
};

/** How far a quote helps a side. */
export const reachNames: Record<Reach, string> = {
	0: 'does not help it',
	1: 'helps it by one step',
	2: 'supports it directly'
};

/** What a quote argues from. */
export const groundNames: Record<Ground, string> = {
	safety: 'safety of life',
	deterrence: 'deterrence',
	control: 'rule of law and control',
	fairness: 'fairness to others waiting',
	capacity: 'cost and capacity',
	smugglers: 'the smugglers’ business',
	duty: 'duty and humanity',
	family: 'family and children',
	law: 'international law and cooperation',
	local: 'local effects'
};

/** The outlet as we know it. */
export function outletOf({ outlet }: Pick<ArticleView, 'outlet'>): string {
	return outlet ?? 'outlet not known';
}

/** The date as we know it: one that was worked out says so. */
export function dateOf({ date, dateBasis }: Pick<ArticleView, 'date' | 'dateBasis'>): string {
	if (date === null) return 'date not known';
	return dateBasis === 'worked-out' ? `${formatDate(date)} (worked out)` : formatDate(date);
}

/** What some quotes hold for each side: "2 quotes help Border enforcement, 1 quote helps Safe legal routes, …". */
export function balanceLine({ enforcement, routes, others, untagged }: Balance, motion: Motion): string {
	const [first, second] = [sideIn(motion, 'enforcement'), sideIn(motion, 'routes')];
	const help = (quotes: number, what: string) => `${count(quotes, 'quote helps', 'quotes help')} ${what}`;
	const tagged = `${help(enforcement, first.name)}, ${help(routes, second.name)}, ${help(others, 'both or neither')}`;
	return untagged === 0 ? tagged : `${tagged}, ${count(untagged, 'quote is', 'quotes are')} not tagged`;
}
