import type { Page } from '@playwright/test';
import { findingsOn } from './axe';
import { beyondTheEdge } from './layout';
import { open } from './screen';
import { expect, test } from './test';

test.use({ viewport: { width: 360, height: 740 }, provoked: [422] });

test('one person builds a case, answers quotes of the other side, switches, judges, and is told what to do next', async ({
	page
}) => {
	test.setTimeout(60_000);
	await open(page, '/argue');
	await look(page, 'light');
	await page.getByRole('button', { name: 'Start' }).click();

	await test.step('a case: nothing is refused without saying why, and a reload keeps what was typed', async () => {
		await expect(page.getByRole('heading', { name: 'Build your case' })).toBeVisible();
		await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
		await page.getByRole('button', { name: /^Go on/ }).click();
		await expect(page.getByRole('alert').first()).toBeVisible();
		await page
			.getByLabel('Your claim')
			.fill('People need a plan that works in winter as well as in summer, so that nobody drowns.');
		for (const nth of [0, 1]) await page.locator('input[name=card]').nth(nth).check();
		const reasons = page.locator('textarea[name^=reason]:visible');
		await reasons
			.nth(0)
			.fill('This matters because families wait for months and then believe what a smuggler tells them.');
		await reasons
			.nth(1)
			.fill('It shows how worried the towns along the coast have been for very many winters now.');
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		await page.reload();
		await expect(page.getByLabel('Your claim')).toHaveValue(/works in winter/);
		await look(page, 'dark');
		await page.getByRole('button', { name: /^Go on/ }).click();
	});

	await test.step('three quotes of the other side, word for word, and a rule asks on', async () => {
		for (const number of [1, 2, 3]) {
			await expect(page.getByRole('heading', { name: new RegExp(`${number} of 3`) })).toBeVisible();
			if (number === 2) {
				await page.getByRole('button', { name: /^Pass/ }).click();
				continue;
			}
			await page
				.getByLabel('Your reply')
				.fill('That may be so in some places, but here nobody could wait for it that long.');
			await page.locator('input[name=move][value=accept-but]').check();
			await page.getByRole('button', { name: 'Reply', exact: true }).click();
			if (number === 1) await look(page, 'light');
			await page.getByRole('button', { name: 'Keep my reply as it is' }).click();
		}
	});

	await test.step('the other side’s best reason, and an answer to one’s own case', async () => {
		await expect(page.getByRole('heading', { name: 'Switch sides' })).toBeVisible();
		await page.locator('input[name=card]').first().check();
		await page
			.getByLabel('The best reason')
			.fill(
				'Somebody could fairly choose it, because a rule that everybody knows protects those who wait their turn.'
			);
		await page.getByRole('button', { name: 'Go on' }).click();
		await expect(page.getByRole('heading', { name: 'Answer your own case' })).toBeVisible();
		await page.getByRole('button', { name: /^Pass/ }).click();
	});

	await test.step('examples are judged with a reason, then one’s own case', async () => {
		for (const number of [1, 2, 3]) {
			await expect(page.getByText(`Pair ${number} of 3`)).toBeVisible();
			await page.locator('input[value=left]').check();
			await page.locator('input[name=chip]').first().check();
			await page.getByRole('button', { name: 'Choose' }).click();
		}
		await expect(page.getByRole('heading', { name: 'Look at your own case' })).toBeVisible();
		await page.getByRole('button', { name: /^See how/ }).click();
	});

	await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
	await expect(page.getByText(/of 100/).first()).toBeVisible();
	await look(page, 'light');
	await open(page, '/argue');
	await expect(page.getByRole('main')).toContainText(/1 case/);
});

async function look(page: Page, scheme: 'light' | 'dark'): Promise<void> {
	expect(await findingsOn(page, scheme)).toEqual([]);
	expect(await beyondTheEdge(page)).toEqual([]);
}
