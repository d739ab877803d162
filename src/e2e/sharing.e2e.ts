import type { Page } from '@playwright/test';
import { roundOf } from './database';
import {
	answerByForm,
	begin,
	playByForm,
	questionPath,
	rightResponse,
	wrongResponse,
	type Begun
} from './rounds';
import { at, goOn, open, playOn, readQuestion } from './screen';
import { expect, test } from './test';

test('the share link gives another person the very same questions and options in the same order', async ({
	page,
	another
}) => {
	const round = await begin(page, { seed: 64, count: 5 });
	const mine = await readThrough(page, round);
	await goOn(page);
	const address = await page.getByLabel('The same round for somebody else').inputValue();
	expect(address).toBe(at(`/r/${round.slug}`));

	const friend = await another();
	await open(friend, new URL(address).pathname);
	await expect(friend.getByRole('heading', { level: 1 })).toHaveText('A round of 5 questions');
	await friend.getByRole('button', { name: 'Play this round' }).click();
	const id = await playOn(friend);
	expect(id).not.toBe(round.id);
	expect(await readThrough(friend, { id, ...roundOf(id) })).toEqual(mine);
});

test('the page of a shared round names its articles and gives away no question', async ({
	page,
	another
}) => {
	const round = await begin(page, { seed: 65, count: 5 });
	const friend = await another();
	await open(friend, `/r/${round.slug}`);
	const text = await friend.getByRole('main').innerText();
	for (const question of round.questions) {
		for (const stem of [question.stem].flat()) expect(text).not.toContain(stem);
	}
	await expect(friend.getByRole('main').getByRole('listitem').getByRole('link').first()).toHaveAttribute(
		'href',
		/^\/articles\//
	);
	expect(await friend.context().cookies()).toEqual([]);
});

test('the page of a round that one is in the middle of offers to go on', async ({ page }) => {
	const round = await begin(page, { seed: 66, count: 5 });
	await open(page, `/r/${round.slug}`);
	await page.getByRole('link', { name: 'Go on where you left it' }).click();
	await expect(page).toHaveURL(questionPath(round, 1));
});

test('copying the link puts it in the clipboard and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const round = await begin(page, { seed: 67, count: 5 });
	await playByForm(page, round, rightResponse);
	await open(page, `/practice/${round.id}/result`);
	await page.getByRole('button', { name: 'Copy' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at(`/r/${round.slug}`));
});

/** What a person reads of a round, question by question; ends at the last one, answered. */
async function readThrough(page: Page, round: Begun): Promise<string[][]> {
	const shown: string[][] = [];
	for (const [i, question] of round.questions.entries()) {
		await open(page, questionPath(round, i + 1));
		shown.push(await readQuestion(page, question));
		await answerByForm(page, round, { number: i + 1, response: wrongResponse(question) });
	}
	await page.reload();
	return shown;
}
