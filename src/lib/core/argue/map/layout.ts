import type { Side } from '../../quotes/codebook';
import { fontSize, wrapped } from './wrap';

/** How a stretch of text stands in a box. */
export type Tone = 'plain' | 'strong' | 'said' | 'quiet';
export type BoxText = { text: string; tone: Tone };

/** What was argued for a side, before it is laid out: a claim stands beside its card, a reply below its claim. */
export type SideTree = {
	side: Side;
	head: BoxText[];
	cards: { texts: BoxText[]; claims: { texts: BoxText[]; reply: BoxText[] | null }[] }[];
};

/** A line of a box, at its baseline. */
export type BoxLine = { text: string; tone: Tone; y: number };

/** A box where it stands. */
export type Box = {
	kind: 'motion' | 'side' | 'card' | 'claim' | 'reply';
	side: Side | null;
	x: number;
	y: number;
	width: number;
	height: number;
	lines: BoxLine[];
};

/** From box to box, in straight pieces; side null: it belongs to both. */
export type Link = { side: Side | null; points: [number, number][] };

/** A map laid out, in pixels of its own. */
export type Drawing = { width: number; height: number; boxes: Box[]; links: Link[] };

const [cardWidth, claimWidth, columnGap, innerGap] = [250, 350, 34, 30];
const widths: Record<Box['kind'], number> = {
	motion: 560,
	side: cardWidth + columnGap + claimWidth,
	card: cardWidth,
	claim: claimWidth,
	reply: claimWidth - 26
};

/** Between boxes below each other, from a box's edge to its text, from line to line, between stretches of text. */
const [rowGap, padding, lineHeight, partGap] = [16, 12, 19, 6];

/** So far below a box's upper edge links reach it: at its first line. */
const linkDrop = padding + lineHeight / 2;

/** The middle of a map: each side has the half beyond it. */
const middle = innerGap + widths.side;

/**
 * Lays a map out on both sides of its middle: each side of the motion has half of the room, from its name at the top
 * to the claims at the outer edge.
 *
 * @param motion - the question
 */
export function drawn(motion: string, left: SideTree, right: SideTree): Drawing {
	const head = boxOf('motion', null, [{ text: motion, tone: 'strong' }]);
	const top = head.height + 2 * rowGap;
	const halves = [half(left, -1, top), half(right, 1, top)];
	return {
		width: 2 * middle,
		height: Math.max(...halves.map(({ bottom }) => bottom)),
		boxes: [{ ...head, x: middle - head.width / 2 }, ...halves.flatMap(({ boxes }) => boxes)],
		links: [
			{ side: null, points: pointsOf([middle, head.height], [middle, top + linkDrop]) },
			...halves.flatMap(({ links }) => links)
		]
	};
}

type Part = { bottom: number; boxes: Box[]; links: Link[] };

/** Puts boxes and links of one side where they stand, counted from the middle outwards. */
type Sheet = {
	side: Side;
	at: (distance: number) => number;
	box: (kind: Box['kind'], texts: readonly BoxText[], distance: number, y: number) => Box;
};

function sheetFor(side: Side, direction: 1 | -1): Sheet {
	const at = (distance: number) => middle + direction * distance;
	return {
		side,
		at,
		box: (kind, texts, distance, y) => {
			const box = boxOf(kind, side, texts);
			return { ...box, x: direction === 1 ? at(distance) : at(distance) - box.width, y };
		}
	};
}

function half({ side, head, cards }: SideTree, direction: 1 | -1, top: number): Part {
	const sheet = sheetFor(side, direction);
	const { at } = sheet;
	const name = sheet.box('side', head, innerGap, top);
	const nameY = name.y + linkDrop;
	const parts: Part[] = [];
	let y = name.y + name.height;
	for (const card of cards) {
		const part = cardPart(sheet, card, y + rowGap);
		const [spine, cardY] = [at(innerGap / 2), y + rowGap + linkDrop];
		const link = { side, points: pointsOf([spine, nameY], [spine, cardY], [at(innerGap), cardY]) };
		parts.push({ ...part, links: [link, ...part.links] });
		y = part.bottom;
	}
	const stem: Link = { side, points: pointsOf([middle, nameY], [at(innerGap), nameY]) };
	const boxes = [name, ...parts.flatMap((part) => part.boxes)];
	return { bottom: y, boxes, links: [stem, ...parts.flatMap(({ links }) => links)] };
}

/** A card, and beside it the claims that rest on it. */
function cardPart(sheet: Sheet, { texts, claims }: SideTree['cards'][number], top: number): Part {
	const { side, at } = sheet;
	const card = sheet.box('card', texts, innerGap, top);
	const outer = innerGap + cardWidth;
	const [turn, end, cardY] = [at(outer + columnGap / 2), at(outer + columnGap), top + linkDrop];
	const parts: Part[] = [];
	let y = top;
	for (const claim of claims) {
		const part = claimPart(sheet, claim, y);
		const drop = y + linkDrop;
		const points = pointsOf([at(outer), cardY], [turn, cardY], [turn, drop], [end, drop]);
		parts.push({ ...part, links: [{ side, points }, ...part.links] });
		y = part.bottom + rowGap;
	}
	return {
		bottom: Math.max(card.y + card.height, y - rowGap),
		boxes: [card, ...parts.flatMap(({ boxes }) => boxes)],
		links: parts.flatMap(({ links }) => links)
	};
}

/** A claim, and below it its reply to the other side. */
function claimPart(sheet: Sheet, claim: SideTree['cards'][number]['claims'][number], top: number): Part {
	const distance = innerGap + cardWidth + columnGap;
	const box = sheet.box('claim', claim.texts, distance, top);
	const bottom = box.y + box.height;
	if (!claim.reply) return { bottom, boxes: [box], links: [] };
	const indent = claimWidth - widths.reply;
	const reply = sheet.box('reply', claim.reply, distance + indent, bottom + rowGap / 2);
	const [stem, y] = [sheet.at(distance + indent / 2), reply.y + linkDrop];
	const points = pointsOf([stem, bottom], [stem, y], [sheet.at(distance + indent), y]);
	return { bottom: reply.y + reply.height, boxes: [box, reply], links: [{ side: sheet.side, points }] };
}

function pointsOf(...points: [number, number][]): [number, number][] {
	return points;
}

function boxOf(kind: Box['kind'], side: Side | null, texts: readonly BoxText[]): Box {
	const width = widths[kind];
	const lines: BoxLine[] = [];
	let y = padding - partGap;
	for (const { text, tone } of texts) {
		y += partGap;
		for (const line of wrapped(text, width - 2 * padding)) {
			lines.push({ text: line, tone, y: y + fontSize });
			y += lineHeight;
		}
	}
	return { kind, side, x: 0, y: 0, width, height: y + padding, lines };
}
