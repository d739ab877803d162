import type { Locator, Page } from '@playwright/test';
import { answersOf } from './database';
import { begin, beginMixed, pointsFor, questionPath, rightResponse, wrongResponse } from './rounds';
import {
	answerButton,
	expectAt,
	expectVerdict,
	freeSpeaker,
	inWords,
	open,
	placeOfQuote,
	radioOf,
	type Pair
} from './screen';
import { expect, test } from './test';

test('a whole round is played by keyboard alone', async ({ page }) => {
	// Ten questions are some thirty pages.
	test.slow();
	const round = await beginMixed(page);
	await open(page, '/');
	await pressOn(page, page.getByRole('link', { name: 'Go on with question 1 of 10' }));

	let points = 0;
	for (const [i, question] of round.questions.entries()) {
		await expectAt(page, i + 1, { of: 10, points });
		const response = i % 3 === 2 ? wrongResponse(question) : rightResponse(question);
		if (question.kind === 'match-up') {
			await pairByKeys(page, question, typeof response === 'number' ? [] : response);
			await pressOn(page, answerButton(page));
		} else {
			const index = Number(response);
			const chosen = radioOf(page, question.options[index] ?? { text: '', detail: null, side: null });
			// Letters and numbers by turns.
			await page.keyboard.press(i % 2 === 0 ? 'abcd'.charAt(index) : '1234'.charAt(index));
			await expect(chosen).toBeChecked();
			await expect(chosen).toBeFocused();
			await pressOn(page, answerButton(page));
		}
		const earned = pointsFor(question, response);
		points += earned;
		await expectVerdict(page, earned);
		await pressOn(page, page.getByRole('link', { name: /^(Next question|See your result)$/ }));
	}

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${inWords(points)} of 10,000 points`);
	expect(answersOf(round.id).reduce((sum, each) => sum + each.points, 0)).toBe(points);
});

test('arrow keys move the choice, and Enter on it answers', async ({ page }) => {
	const round = await begin(page, { seed: 3, kinds: ['which-side'], count: 5 });
	await open(page, questionPath(round, 1));
	const choices = page.getByRole('radio');
	await page.keyboard.press('a');
	await expect(choices.nth(0)).toBeChecked();
	await page.keyboard.press('ArrowDown');
	await expect(choices.nth(1)).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Right|Not right)$/);
	expect(answersOf(round.id)).toMatchObject([{ position: 0, response: 1 }]);
});

test('a key pressed with Control or Alt chooses nothing', async ({ page }) => {
	const round = await begin(page, { seed: 3, kinds: ['which-side'], count: 5 });
	await open(page, questionPath(round, 1));
	await page.keyboard.press('Alt+2');
	await page.keyboard.press('Control+a');
	expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
	await page.keyboard.press('c');
	await expect(page.getByRole('radio').nth(2)).toBeChecked();
});

test('the first Tab of a page offers to skip to what is on it', async ({ page }) => {
	await open(page, '/articles');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the page' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

/** Takes each name up and puts it down beside its quote, with nothing but Tab and Enter. */
const pairByKeys: Pair = async (page, { options }, response) => {
	for (const [quote, speaker] of response.entries()) {
		const { text } = options[speaker] ?? { text: '' };
		await pressOn(page, freeSpeaker(page, text));
		await pressOn(page, placeOfQuote(page, quote).getByRole('button', { name: `Put ${text} here` }));
		await expect(placeOfQuote(page, quote)).toContainText(text);
	}
};

/** Goes to something by Tab, as far round the page as needed, and presses Enter on it. */
async function pressOn(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 60 && !(await isFocused(target)); presses++)
		await page.keyboard.press('Tab');
	await expect(target).toBeFocused();
	await page.keyboard.press('Enter');
}

async function isFocused(target: Locator): Promise<boolean> {
	return await target.evaluate((element) => element === document.activeElement);
}
