import { expect, test } from 'vitest';
import type { Connection } from './connection';
import { sweepNewcomers } from './newcomers';

/** So many connections of one address, and how many of them were hung up on. */
function silent(count: number, what: { since: number; isNew?: boolean; address?: string }) {
	const { since, isNew = true, address = 'school' } = what;
	const gone = new Set<number>();
	const entries = Array.from({ length: count }, (_, i) => {
		const connection = { isNew, address, since } as Connection;
		return [connection, () => void gone.add(i)] as const;
	});
	return { entries, gone };
}

test('who has said nothing for twenty seconds is hung up on; who is in a game is not', () => {
	const [old, young] = [silent(3, { since: 0 }), silent(3, { since: 1 })];
	const playing = silent(3, { since: 0, isNew: false });
	sweepNewcomers(new Map([...old.entries, ...young.entries, ...playing.entries]), 20_000);
	expect([old, young, playing].map(({ gone }) => gone.size)).toEqual([3, 0, 0]);
});

test('where hundreds of one address keep silent they are given less time, and others are not', () => {
	const many = silent(301, { since: 0 });
	const class30 = silent(30, { since: 3000 });
	const other = silent(1, { since: 0, address: 'home' });
	sweepNewcomers(new Map([...many.entries, ...class30.entries, ...other.entries]), 4000);
	expect([many, class30, other].map(({ gone }) => gone.size)).toEqual([301, 0, 0]);
});
