import type { Cookie, Page } from '@playwright/test';
import { begin, questionAt, questionPath, rightResponse, wordsOnPage } from './rounds';
import { answer, expectAt, expectVerdict, open } from './screen';
import { expect, test } from './test';

const notice = 'could not be read, so it starts afresh';

test('a device whose cookie was tampered with is told that it starts afresh, and plays as before', async ({
	page
}) => {
	await begin(page, { seed: 101, count: 5 });
	await changeCookie(page, ({ value }) => value.replace(/^./, (letter) => (letter === 'x' ? 'y' : 'x')));
	await expectFreshStart(page);
});

test('no cookie but one that the server signed is taken, and each is refused once and politely', async ({
	page
}) => {
	const forgeries = [/\..*$/, /^[^.]*/, /\./, /^.*$/].map(
		(part) =>
			({ value }: Cookie) =>
				value.replace(part, 'x')
	);
	for (const forge of [...forgeries, () => '%00..%22', () => '.', () => 'a.b.c']) {
		await begin(page, { seed: 102, count: 5 });
		await changeCookie(page, forge);
		expect(await wordsOnPage(await page.request.get('/practice'))).toContain(notice);
		expect(await page.context().cookies()).toEqual([]);
		expect(await wordsOnPage(await page.request.get('/practice'))).not.toContain(notice);
	}
});

test('a device with a cookie of no use gets a good one when the first thing it does is play', async ({
	page
}) => {
	await begin(page, { seed: 101, count: 5 });
	await changeCookie(page, ({ value }) => `${value}x`);
	const round = await begin(page, { seed: 102, count: 5 });
	const shown = await page.request.get(questionPath(round, 1));
	expect(shown.status()).toBe(200);
	expect(await wordsOnPage(shown)).not.toContain(notice);
});

test('a device that was forgotten elsewhere is told that it starts afresh, and plays as before', async ({
	page
}) => {
	await begin(page, { seed: 103, count: 5 });
	const kept = await page.context().cookies();
	await open(page, '/practice');
	await page.getByText('Forget me').click();
	await page.getByRole('button', { name: 'Delete everything of this device' }).click();
	await expect(page.getByRole('status')).toContainText('Forgotten');

	await page.context().addCookies(kept);
	await expectFreshStart(page);
});

/** The notice, once; then a round that is played and kept. */
async function expectFreshStart(page: Page): Promise<void> {
	await open(page, '/practice');
	await expect(page.getByRole('status')).toContainText(notice);
	await expect(page.getByRole('main')).toContainText('Nothing played on this device yet');
	await open(page, '/');
	await expect(page.getByText(notice)).toHaveCount(0);

	const round = await begin(page, { seed: 104, count: 5 });
	await open(page, questionPath(round, 1));
	await answer(page, questionAt(round, 1), { response: rightResponse(questionAt(round, 1)) });
	await expectVerdict(page, 1000);
	await open(page, '/');
	await page.getByRole('link', { name: 'Go on with question 2 of 5' }).click();
	await expectAt(page, 2, { of: 5, points: 1000 });
}

async function changeCookie(page: Page, change: (cookie: Cookie) => string): Promise<void> {
	const cookies = await page.context().cookies();
	expect(cookies).toHaveLength(1);
	await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, value: change(cookie) })));
}
