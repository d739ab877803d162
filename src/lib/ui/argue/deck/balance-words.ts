import type { BalanceFigure, BalanceRule } from '../../../core/argue/deck/deck';
import type { Side } from '../../../core/quotes/codebook';
import type { Motion } from '../../../core/quotes/corpus';
import { count, formatList, formatShare } from '../../kit/format';

/** What each rule counts. */
export const balanceRuleWords: Record<BalanceRule, string> = {
	direct: 'Cards that support the side directly',
	indirect: 'Cards that help it by one step',
	cards: 'Cards of its own',
	both: 'Cards offered to both sides',
	context: 'Cards that help neither side: facts and events',
	speakers: 'Different speakers',
	kinds: 'Kinds of speaker: government, police, charity, resident and so on',
	share: 'Share of the speaker heard most',
	grounds: 'Different grounds to argue from',
	unanswered: 'Cards that no card of the other side speaks to',
	unsourced: 'Cards without a date, a speaker or a place in the article',
	unfit: 'Cards that insult, describe a body or name a private person',
	outlets: 'Cards of a single outlet’s articles that quote one side only',
	words: 'Words',
	strength: 'How specific its reasons are, from 1 to 3',
	grade: 'Reading grade, in school years of the United States',
	emotive: 'Cards in vivid or threatening words',
	'kinds-apart': 'How differently the sides’ kinds of speaker are spread',
	'outlets-apart': 'Different outlets'
};

const tenth = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const shares: ReadonlySet<BalanceRule> = new Set(['share', 'kinds-apart']);

/** "3", "2.4" or "33%". */
function figureWords(rule: BalanceRule, value: number): string {
	return shares.has(rule) ? formatShare(value) : tenth.format(value);
}

/** What was found: "Border enforcement 3, Safe legal routes 3", or one figure for the whole deck. */
export function foundWords({ rule, found }: BalanceFigure, motion: Motion): string {
	if (typeof found === 'number') return figureWords(rule, found);
	return motion.sides.map(({ side, name }) => `${name} ${figureWords(rule, found[side])}`).join(', ');
}

/** "Border enforcement 5 cards, 4 speakers, 212 words; Safe legal routes 5, 5, 205." */
export function summaryWords(balance: readonly BalanceFigure[], motion: Motion): string {
	const found = (rule: BalanceRule, side: Side) => {
		const figure = balance.find((each) => each.rule === rule);
		return typeof figure?.found === 'object' ? figure.found[side] : 0;
	};
	return motion.sides
		.map(({ side, name }) => {
			const cards = count(found('cards', side), 'card');
			const speakers = count(found('speakers', side), 'speaker');
			return `${name} ${cards}, ${speakers}, ${count(found('words', side), 'word')}`;
		})
		.join('; ');
}

/** What a rule asks: "at least 2 and the same for both". */
export function boundWords({ rule, bound: { fewest, most, apart, isShare } }: BalanceFigure): string {
	const parts: string[] = [];
	if (fewest !== undefined) parts.push(`at least ${figureWords(rule, fewest)}`);
	if (most !== undefined) parts.push(most === 0 ? 'none' : `at most ${figureWords(rule, most)}`);
	if (apart === 0) parts.push('the same for both');
	else if (apart !== undefined) {
		parts.push(`at most ${isShare ? formatShare(apart) : figureWords(rule, apart)} apart`);
	}
	return formatList(parts);
}

/** Rules that another article can cure: it brings cards, speakers and grounds. */
const curable: ReadonlySet<BalanceRule> = new Set([
	'direct',
	'indirect',
	'cards',
	'speakers',
	'kinds',
	'share',
	'grounds',
	'unanswered',
	'outlets'
]);

/** Which sides a companion article would help: those that have less than is asked for, or less than the other. */
export function sidesInNeed(balance: readonly BalanceFigure[], motion: Motion): string[] {
	const unmet = balance.filter(({ rule, isHard, isMet }) => isHard && !isMet && curable.has(rule));
	return motion.sides
		.filter(({ side }) => unmet.some((figure) => isInNeed(figure, side)))
		.map(({ name }) => name);
}

function isInNeed({ found, bound }: BalanceFigure, side: Side): boolean {
	if (typeof found === 'number') return true;
	const other = found[side === 'enforcement' ? 'routes' : 'enforcement'];
	const [own, hasMost] = [found[side], bound.most !== undefined && bound.fewest === undefined];
	if (hasMost) return own > (bound.most ?? own);
	return own < (bound.fewest ?? 0) || (bound.apart !== undefined && own < other);
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "December 2018", or "from November 2018 to January 2019"; null where no date is known. */
export function monthsOf(dates: readonly (string | null)[]): string | null {
	const known = dates.filter((date) => date !== null).sort();
	const [first, last] = [known[0], known.at(-1)];
	if (first === undefined || last === undefined) return null;
	const [from, to] = [first, last].map((date) => month.format(new Date(`${date}T00:00:00Z`)));
	return from === to ? `${from}` : `from ${from} to ${to}`;
}
