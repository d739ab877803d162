import { expect, test } from 'vitest';
import { openDatabase } from '$lib/server/db/open';
import { playerOf } from '$lib/server/db/player';
import { player } from '$lib/server/db/schema/play';
import { newId, welcomePlayer } from './player';
import { hashOf, tokenIn } from './player-cookie';

const now = new Date(Date.UTC(2030, 2, 4, 10));

/** Welcomes somebody and says which cookie that set. */
async function welcomed({ isSecure = false, device = null }: { isSecure?: boolean; device?: string | null }) {
	const db = openDatabase(':memory:', 'drizzle');
	const cookies: { name: string; value: string; options: object }[] = [];
	const jar = {
		set: (name: string, value: string, options: object) => void cookies.push({ name, value, options })
	};
	const url = new URL(isSecure ? 'https://quiz.example.org' : 'http://192.168.1.20:3000');
	const locals = { device, cookieKey: 'key' };
	const welcome = await welcomePlayer(db, { locals, cookies: jar, url }, now);
	return { db, cookies, welcome, locals, token: tokenIn('key', cookies[0]?.value ?? '') };
}

test('a welcomed player gets one cookie, whose token finds the player again', async () => {
	const { db, cookies, welcome, token } = await welcomed({});
	expect(cookies).toHaveLength(1);
	expect(token).not.toBeNull();
	expect(await playerOf(db, hashOf(token ?? ''))).toEqual(welcome);
});

test('a device that has played live keeps its cookie, and is found by it', async () => {
	const { db, cookies, welcome } = await welcomed({ device: 'hash of its token' });
	expect(cookies).toEqual([]);
	expect(await playerOf(db, 'hash of its token')).toEqual(welcome);
});

test('the database never holds the token itself', async () => {
	const { db, welcome, token } = await welcomed({});
	expect(await db.select().from(player)).toEqual([
		{ id: welcome.id, tokenHash: hashOf(token ?? ''), createdAt: now }
	]);
	expect(hashOf(token ?? '')).not.toBe(token);
});

test.each([true, false])(
	'scripts can’t read the cookie; secure is %s where the page is',
	async (isSecure) => {
		const { cookies } = await welcomed({ isSecure });
		expect(cookies[0]).toMatchObject({
			name: 'either-side-player',
			options: { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure, maxAge: 31_536_000 }
		});
	}
);

test('ids are fit for an address and never the same twice', () => {
	const ids = Array.from({ length: 100 }, newId);
	expect(ids.filter((id) => !/^[\w-]{16}$/.test(id))).toEqual([]);
	expect(new Set(ids).size).toBe(100);
});
