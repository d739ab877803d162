import { ok, refuse, type Result } from '../kit/result';
import { sides } from '../quotes/codebook';
import type { Motion } from '../quotes/corpus';
import type { OwnArticle } from './own-article';

/** What a person may say about an own article at any time. */
export type Description = Pick<OwnArticle, 'title' | 'outlet' | 'author' | 'date' | 'address' | 'motion'>;

/** A description as it is typed: an empty field says that it is not known. */
export type TypedDescription = Record<'title' | 'outlet' | 'author' | 'date' | 'address', string> & {
	/** The question and the two sides; null for the project's own. */
	motion: { question: string; sides: { name: string; line: string }[] } | null;
};

export type DescriptionRefusal =
	'too-long' | 'not-a-day' | 'not-an-address' | 'motion-incomplete' | 'sides-alike';

/** Longer fields are a slip of the hand, in characters. */
const longestField = 300;

/** Shows only what the app shows: a day that exists, an address that a browser opens as a page. */
export function descriptionFrom(typed: TypedDescription): Result<Description, DescriptionRefusal> {
	const { title, outlet, author, date, address } = typed;
	if ([title, outlet, author].some((field) => field.length > longestField)) return refuse('too-long');
	if (date.trim() !== '' && !isDay(date.trim())) return refuse('not-a-day');
	if (address.trim() !== '' && !isWebAddress(address.trim())) return refuse('not-an-address');
	const motion = typed.motion === null ? ok(null) : motionFrom(typed.motion);
	if (!motion.ok) return motion;
	return ok({
		title: lineOf(title),
		outlet: lineOf(outlet),
		author: lineOf(author),
		date: lineOf(date),
		address: lineOf(address),
		motion: motion.value
	});
}

/** Whether a text is a day that exists, like 2031-05-17. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	// 30 February becomes a day of March, or no day at all.
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a text is an address that a browser opens as a page, and not as a script. */
export function isWebAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && text.length <= 2000 && URL.canParse(text);
}

function motionFrom(typed: NonNullable<TypedDescription['motion']>): Result<Motion, DescriptionRefusal> {
	const question = lineOf(typed.question);
	const both = sides.map((side, i) => ({
		side,
		name: lineOf(typed.sides[i]?.name ?? ''),
		line: lineOf(typed.sides[i]?.line ?? '')
	}));
	if (
		[question, ...both.flatMap(({ name, line }) => [name, line])].some(
			(field) => (field?.length ?? 0) > longestField
		)
	) {
		return refuse('too-long');
	}
	const complete = both.flatMap(({ side, name, line }) =>
		name !== null && line !== null ? [{ side, name, shortName: name, line }] : []
	);
	const [first, second] = complete;
	if (question === null || !first || !second) return refuse('motion-incomplete');
	const isAlike = first.name.toLowerCase() === second.name.toLowerCase();
	return isAlike ? refuse('sides-alike') : ok({ question, sides: complete });
}

function lineOf(field: string): string | null {
	const words = field.trim().replace(/\s+/g, ' ');
	return words === '' ? null : words;
}
