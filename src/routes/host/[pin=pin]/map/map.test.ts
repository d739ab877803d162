import { expect, test } from 'vitest';
import { TestArgue } from '$lib/core/argue/round/fixtures';
import { GET } from './argdown/+server';
import { mapFor } from './map-for';

const round = new TestArgue().joinMany(6).toCompare();
for (const seat of round.argue.seats.keys()) round.say({ type: 'consented', seat, show: true, name: false });
const { argue } = round;

/** What a device is, for whom a PIN leads to something or not. */
function localsOf(found: object | undefined, device: string | null = 'hash') {
	return { device, live: { games: { forHost: () => Promise.resolve(found) } } } as unknown as App.Locals;
}

test('the map is the host’s alone, and of argue rounds alone', async () => {
	const hosted = { kind: 'argue', argue };
	expect((await mapFor(localsOf(hosted), '482915')).map.sides[0]?.groups.length).toBeGreaterThan(0);
	await expect(mapFor(localsOf(hosted, null), '482915')).rejects.toMatchObject({ status: 404 });
	await expect(mapFor(localsOf(undefined), '482915')).rejects.toMatchObject({ status: 404 });
	await expect(mapFor(localsOf({ kind: 'quiz' }), '482915')).rejects.toMatchObject({ status: 404 });
});

test('the Argdown file holds the argument and nobody’s name', async () => {
	const event = { locals: localsOf({ kind: 'argue', argue }), params: { pin: '482915' } };
	const response = await GET(event as unknown as Parameters<typeof GET>[0]);
	expect(response.headers.get('content-disposition')).toBe(
		'attachment; filename="either-side-2030-03-04-482915.argdown"'
	);
	const text = await response.text();
	expect(text).toContain('<Argument 6>');
	expect(text).not.toContain('Player');
});
