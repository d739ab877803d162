import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawn, type Box, type SideTree } from './layout';
import { wrapped } from './wrap';

const texts = fc.array(fc.record({ text: fc.lorem({ maxCount: 30 }), tone: fc.constant('plain' as const) }), {
	minLength: 1,
	maxLength: 3
});
const claim = fc.record({ texts, reply: fc.option(texts) });
const cards = fc.array(fc.record({ texts, claims: fc.array(claim, { maxLength: 4 }) }), { maxLength: 4 });

function anyTree(side: SideTree['side']): fc.Arbitrary<SideTree> {
	return fc.record({ side: fc.constant(side), head: texts, cards });
}

function overlap(a: Box, b: Box): boolean {
	const apart =
		a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
	return !apart;
}

test('no box lies on another or outside, and every line within its box', () => {
	fc.assert(
		fc.property(anyTree('enforcement'), anyTree('routes'), (left, right) => {
			const { boxes, width, height } = drawn('What then?', left, right);
			for (const [i, box] of boxes.entries()) {
				expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
				expect(box.x >= 0 && box.y >= 0).toBe(true);
				expect(box.x + box.width <= width && box.y + box.height <= height).toBe(true);
				expect(box.lines.every(({ y }) => y > 0 && y < box.height)).toBe(true);
			}
		}),
		{ numRuns: 40 }
	);
});

test('both sides have the same room: the same tree mirrors itself', () => {
	fc.assert(
		fc.property(anyTree('enforcement'), (tree) => {
			const { boxes, links, width } = drawn('What then?', tree, { ...tree, side: 'routes' });
			const left = boxes.filter(({ side }) => side === 'enforcement').map(({ x, y }) => ({ x, y }));
			const right = boxes.filter(({ side }) => side === 'routes');
			expect(left).toEqual(right.map((box) => ({ x: width - box.x - box.width, y: box.y })));
			const mirrored = links
				.filter(({ side }) => side === 'routes')
				.map(({ points }) => points.map(([x, y]) => [width - x, y]));
			expect(links.filter(({ side }) => side === 'enforcement').map(({ points }) => points)).toEqual(
				mirrored
			);
		}),
		{ numRuns: 20 }
	);
});

test('words are kept in order, and a word that fits nowhere is cut', () => {
	const text = 'Nobody should have to wait for a boat in winter.';
	const lines = wrapped(text, 120);
	expect(lines.length).toBeGreaterThan(2);
	expect(lines.join(' ')).toBe(text);
	expect(wrapped('m'.repeat(40), 100).join('')).toBe('m'.repeat(40));
	expect(wrapped('   ', 100)).toEqual([]);
});
