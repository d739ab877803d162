import { sideIn } from '../../quotes/motion';
import type { Move } from '../case';
import type { Card } from '../deck/deck';
import type { ArgumentMap, MapClaim } from './map';

const moveWords: Record<Move, string> = {
	'accept-but': 'accepts part of it',
	question: 'questions the evidence',
	'other-cause': 'names another cause',
	weigh: 'weighs one against the other'
};

/**
 * A map as Argdown, a plain text that argument-mapping programs draw (https://argdown.org/syntax): statements stand
 * in `[…]`, arguments in `<…>`, `+` below supports what is above, `-` attacks it. Quotes are statements, what players
 * wrote are arguments. All titles are ours and all texts escaped, so that no text can be read as syntax.
 */
export function argdownOf(map: ArgumentMap): string {
	const numbers = numbersOf(map);
	const blocks = [
		`# ${escaped(map.motion.question)}`,
		'// Quotes are verbatim. Arguments, reasons and replies were written by players.',
		...map.sides.flatMap((side) => {
			const claims = side.groups.flatMap((group) => group.claims);
			const supports = claims.map((claim) => `  + <Argument ${numbers.claims.get(claim)}>`);
			return [
				`## ${escaped(side.name)}`,
				[`[${titleOf(map, side.side)}]: ${escaped(`${side.name}: ${side.line}`)}`, ...supports].join('\n'),
				...claims.map((claim) => claimBlock(claim, numbers))
			];
		}),
		...(numbers.cards.size > 0 ? ['## Quotes'] : []),
		...[...numbers.cards.values()].map(({ card, number }) => `[Quote ${number}]: ${escaped(creditOf(card))}`)
	];
	return `${blocks.join('\n\n')}\n`;
}

/**
 * A text in one line that Argdown reads as nothing but text.
 *
 * Escaped is what its lexer gives a meaning in the middle of a line: comments, front matter, data, marks, links,
 * tags, mentions, titles, and the `.name.` and `:name:` of special characters.
 */
export function escaped(text: string): string {
	return text
		.trim()
		.replace(/\s+/gu, ' ')
		.replace(/[\\@#*_[\]/<>{}=]|\.(?=\S+\.)|:(?=\S+:)/gu, '\\$&');
}

type Numbers = {
	claims: ReadonlyMap<MapClaim, number>;
	cards: ReadonlyMap<string, { card: Card; number: number }>;
};

/** Claims and quotes are numbered in the order in which they come. */
function numbersOf({ sides }: ArgumentMap): Numbers {
	const all = sides.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims));
	const cards = new Map<string, { card: Card; number: number }>();
	for (const card of all.flatMap(cardsOf)) {
		if (!cards.has(card.id)) cards.set(card.id, { card, number: cards.size + 1 });
	}
	return { claims: new Map(all.map((claim, i) => [claim, i + 1])), cards };
}

function cardsOf({ reasons, reply }: MapClaim): Card[] {
	const backing = reply?.backing ? [reply.backing] : [];
	return [...reasons.map(({ card }) => card), ...(reply ? [reply.counter, ...backing] : [])];
}

function claimBlock(claim: MapClaim, { claims, cards }: Numbers): string {
	const number = claims.get(claim);
	const quote = ({ id }: Card) => `[Quote ${cards.get(id)?.number}]`;
	const lines = [`<Argument ${number}>: ${escaped(claim.text)}`];
	for (const [i, { card, reason }] of claim.reasons.entries()) {
		if (reason === '') {
			lines.push(`  + ${quote(card)}`);
		} else {
			lines.push(`  + <Reason ${number}.${i + 1}>: ${escaped(reason)}`, `    + ${quote(card)}`);
		}
	}
	if (!claim.reply) return lines.join('\n');
	const { counter, text, move, backing } = claim.reply;
	const how = move === null ? '' : ` (${moveWords[move]})`;
	lines.push(`  + <Reply ${number}>: ${escaped(text)}${how}`, `    -> ${quote(counter)}`);
	if (backing) lines.push(`    + ${quote(backing)}`);
	return lines.join('\n');
}

/** Side names are the teacher's words, and titles must not hold what ends them. */
function titleOf({ motion }: ArgumentMap, side: 'enforcement' | 'routes'): string {
	return `Side ${motion.sides.indexOf(sideIn(motion, side)) + 1}`;
}

function creditOf({ text, speaker, article }: Card): string {
	const who = speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
	const where = [article.outlet, article.date].filter((each) => each !== null);
	return `“${text}” (${who}; ${[article.title, ...where].join(', ')})`;
}
