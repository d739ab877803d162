import { expect, test } from 'vitest';
import { newLine } from './line';
import { readInTurn } from './read-in-turn';

const job = { kind: 'html' as const, html: '<p>It sank.</p>', address: null };

test('a job is read by a process that starts from the reader’s own file', async () => {
	expect(await readInTurn(job)).toMatchObject({ ok: true, value: { text: 'It sank.' } });
});

test('a job is told that too many wait', async () => {
	const full = newLine({ atOnce: 0, waiting: 0 });
	expect(await readInTurn(job, full)).toEqual({ ok: false, error: 'busy' });
});
