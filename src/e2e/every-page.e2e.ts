import { findingsOn } from './axe';
import { beyondTheEdge } from './layout';
import { journeys } from './places';
import { begin, questionAt, questionPath } from './rounds';
import { answerButton, freeSpeaker, open } from './screen';
import { expect, test } from './test';

test.use({ provoked: [404, 422] });

for (const [group, places] of Object.entries(journeys)) {
	test(`${group} meet WCAG 2.2 AA in light and dark, fit 320 pixels and ask no other server`, async ({
		page,
		baseURL
	}) => {
		// Some six pages, each looked at three times.
		test.slow();
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(new URL(request.url()).origin));
		for (const { name, go } of places) {
			await test.step(name, async () => {
				await page.setViewportSize({ width: 1280, height: 720 });
				await go(page);
				for (const scheme of ['light', 'dark'] as const) {
					expect.soft(await findingsOn(page, scheme), `${name}, ${scheme}`).toEqual([]);
				}
				await page.setViewportSize({ width: 320, height: 640 });
				expect.soft(await beyondTheEdge(page), `${name}, narrow`).toEqual([]);
			});
		}
		expect([...asked]).toEqual([baseURL]);
	});
}

test('a match-up half answered and then refused meets WCAG 2.2 AA', async ({ page }) => {
	const round = await begin(page, { seed: 11, kinds: ['match-up'], count: 5 });
	await open(page, questionPath(round, 1));
	await freeSpeaker(page, questionAt(round, 1).options[0]?.text ?? '').click();
	expect(await findingsOn(page, 'light')).toEqual([]);
	await page
		.getByRole('button', { name: /^Put .* here$/ })
		.first()
		.click();
	await answerButton(page).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Choose' })).toBeVisible();
	expect(await findingsOn(page, 'light')).toEqual([]);
});
