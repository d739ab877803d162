import type { Page } from '@playwright/test';
import { questionKinds, sourcesOf } from '../lib/core/questions/question';
import { roundOf } from './database';
import { expectAt, open, playOn } from './screen';
import { expect, test } from './test';

// Which questions come is drawn by lot here; how many a choice holds is the same for every lot.

test('choosing one article and one kind asks only about those', async ({ page }) => {
	await choose(page, { article: /a visit to Dover/, kind: /^Which side/, length: '5' });
	await expectAt(page, 1, { of: 5, points: 0 });
	const { questions } = roundOf(await playOn(page));
	expect(questions).toHaveLength(5);
	expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(['which-side']));
	expect(new Set(questions.flatMap(sourcesOf).map(({ article }) => article))).toEqual(
		new Set(['javid-at-dover-2019'])
	);
});

test.describe('a choice that cannot be balanced', () => {
	test.use({ provoked: [422] });

	test('is not played: the page says why, and what to do', async ({ page }) => {
		await choose(page, { article: /a visit to Dover/, kind: /^Match-up/, length: '5' });
		await expect(page.getByRole('alert')).toContainText(
			'too few questions for a round that is fair to both sides'
		);
		await expect(page.getByRole('alert')).toContainText('Add an article or a kind of question');
		await expect(page.getByRole('button', { name: 'Play this round' })).toBeVisible();
		expect(await page.context().cookies()).toEqual([]);
	});
});

test('a choice that holds fewer questions than wished for says how many before they are played', async ({
	page
}) => {
	await choose(page, { article: /Whitehall talks/, kind: /^Who’s who/, length: '10' });
	await expect(page).toHaveURL(/\/r\/\w+/);
	const notice = page.getByRole('status');
	await expect(notice).toContainText(/holds \d questions/);
	const many = Number(/holds (\d) questions/.exec(await notice.innerText())?.[1]);
	expect(many).toBeLessThan(10);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`A round of ${many} questions`);
	await page.getByRole('button', { name: 'Play this round' }).click();
	await expectAt(page, 1, { of: many, points: 0 });
});

test('ticking nothing asks about everything', async ({ page }) => {
	await open(page, '/');
	await page.getByText('Choose articles and kinds of question').click();
	await page.getByRole('radio', { name: '20', exact: true }).check();
	await page.getByRole('button', { name: 'Play this round' }).click();
	await expectAt(page, 1, { of: 20, points: 0 });
	const { questions } = roundOf(await playOn(page));
	expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
	expect(new Set(questions.flatMap(sourcesOf).map(({ article }) => article)).size).toBeGreaterThan(1);
});

/** Ticks one article and one kind in the chooser, and begins. */
async function choose(
	page: Page,
	{ article, kind, length }: { article: RegExp; kind: RegExp; length: string }
) {
	await open(page, '/');
	await page.getByText('Choose articles and kinds of question').click();
	const articles = page.getByRole('group', { name: 'Articles' });
	const kinds = page.getByRole('group', { name: 'Kinds of question' });
	await articles.getByRole('checkbox', { name: article }).check();
	await kinds.getByRole('checkbox', { name: kind }).check();
	await page.getByRole('radio', { name: length, exact: true }).check();
	await page.getByRole('button', { name: 'Play this round' }).click();
}
