import type { Page } from '@playwright/test';
import { front, harbourText, unfold } from './teach';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

test('an article is brought in, checked, published and begun without JavaScript', async ({ page }) => {
	test.slow();
	await bring(page);
	await expect(page.getByText('15 quotes left to check')).toBeVisible();
	for (let quotes = 0; quotes < 20 && (await page.getByText('All checked.').isHidden()); quotes++) {
		await front(page).getByRole('button', { name: 'Right', exact: true }).click();
	}
	await page.getByRole('link', { name: 'On to the round' }).click();
	await unfold(page, 'Add articles');
	await page.getByRole('checkbox', { name: /Whitehall/ }).check();
	await page.getByRole('radio', { name: '5', exact: true }).check();
	await page.getByRole('button', { name: 'Work it out again' }).click();
	await expect(page.getByRole('status')).toContainText(/^5 questions/);
	await page.getByRole('button', { name: 'Make this round' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A round of 5 questions');
	await page.getByRole('button', { name: 'Play this round' }).click();
	await expect(page).toHaveURL(/\/practice\/[\w-]+\/1$/);
});

test('every change of a quote works by forms', async ({ page }) => {
	test.slow();
	await bring(page);
	await choose(page, 'My guests ask me');
	await front(page).getByRole('button', { name: 'Dov Ellery' }).click();
	await choose(page, 'My guests ask me');
	await expect(front(page).locator('.whose')).toContainText('Dov Ellery');

	await unfold(page, 'Type a name');
	await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Rex Jukes');
	await page.getByRole('button', { name: 'Credit this name' }).click();
	await choose(page, 'My guests ask me');
	await expect(front(page).locator('.whose')).toContainText('Rex Jukes');

	await unfold(page, 'Begin or end elsewhere');
	await page.getByRole('button', { name: 'Begin a word later' }).click();
	await expect(front(page).locator('mark')).toHaveText(
		'guests ask me about the fish and never about the boats.'
	);

	await unfold(page, 'Which side it helps');
	await page.getByRole('button', { name: /^7? ?Neither/ }).click();
	await choose(page, 'guests ask me');
	await expect(front(page).locator('.whose')).toContainText('Neither');

	await unfold(page, 'Split or merge');
	await page.getByRole('button', { name: 'never', exact: true }).click();
	await expect(front(page).locator('mark:not(.other)')).toHaveText('guests ask me about the fish and');

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(front(page).locator('mark')).toHaveText(
		'guests ask me about the fish and never about the boats.'
	);

	await front(page).getByRole('button', { name: 'Not a quote' }).click();
	await expect(page.getByRole('region', { name: 'Quotes' })).toContainText('Not quotes 1');
});

test('a missed quote is marked by its paragraph and its first and last word', async ({ page }) => {
	await bring(page, 'Ada Quill met the council.\n\nThe pilot called it thin ice and left.');
	await unfold(page, 'Mark a quote that was missed');
	await page.getByRole('combobox', { name: 'Paragraph' }).selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Show its words' }).click();
	await unfold(page, 'Mark a quote that was missed');
	await page.getByRole('combobox', { name: 'First word' }).selectOption('5: thin');
	await page.getByRole('combobox', { name: 'Last word' }).selectOption('6: ice');
	await page.getByRole('textbox', { name: 'Name, if not in the list' }).fill('Hob Lane');
	await page.getByRole('button', { name: 'Mark as a quote' }).click();
	await expect(front(page).locator('mark')).toHaveText('thin ice');
	await expect(front(page).locator('.whose')).toContainText('Hob Lane');
});

async function bring(page: Page, words = harbourText): Promise<void> {
	await page.goto('/teach/articles/new');
	await page.getByRole('textbox', { name: 'Paste its text' }).fill(words);
	await page.getByRole('button', { name: 'Find the quotes' }).click();
	await expect(page).toHaveURL(/\/teach\/articles\/own-/);
}

async function choose(page: Page, words: string): Promise<void> {
	await page.getByRole('region', { name: 'Quotes' }).getByRole('link', { name: words }).click();
}
