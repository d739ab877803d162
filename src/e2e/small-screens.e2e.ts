import type { Locator, Page } from '@playwright/test';
import { questionKinds, type Question } from '../lib/core/questions/question';
import { wordCount } from '../lib/core/text/spans';
import { findingsOn } from './axe';
import { replaceQuestions } from './database';
import { beyondTheEdge, cutOff } from './layout';
import { answerByForm, begin, beginWith, questionAt, questionPath, rightResponse } from './rounds';
import { answer, answerButton, expectVerdict, labelOf, open } from './screen';
import { expect, test } from './test';

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the longest quote there is stands on one screen with its options and Answer', async ({ page }) => {
		const round = await beginWith(page, { kinds: ['who-said-it'], count: 20 }, (all) => all.some(isLong));
		const number = round.questions.findIndex(isLong) + 1;
		for (let each = 1; each < number; each++) await answerByForm(page, round, { number: each, response: 0 });
		await open(page, questionPath(round, number));
		await expectWithinReach(page, questionAt(round, number));
	});

	test('a quote of ninety words scrolls by itself while its options and Answer stay in reach', async ({
		page
	}) => {
		const question = await openNinetyWords(page, 172_000);
		const quote = page.getByRole('region', { name: 'Question' });
		expect(await unread(quote)).toBeGreaterThan(20);
		await expectWithinReach(page, question);

		await quote.hover();
		await page.mouse.wheel(0, 2_000);
		await expect.poll(() => unread(quote)).toBeLessThan(2);
		await expectWithinReach(page, question);
		expect(await page.evaluate(() => window.scrollY)).toBe(0);
	});

	test('a quote that scrolls by itself can be scrolled by keyboard too', async ({ page }) => {
		await openNinetyWords(page, 173_000);
		expect(await findingsOn(page, 'light')).toEqual([]);
		const quote = page.getByRole('region', { name: 'Question' });
		await quote.focus();
		await page.keyboard.press('End');
		await expect.poll(() => unread(quote)).toBeLessThan(2);
	});

	test('with letters twice as large nothing of any question is cut, and each can be answered', async ({
		page
	}) => {
		for (const kind of questionKinds) {
			await test.step(kind, async () => {
				const round = await begin(page, { seed: 171, kinds: [kind], count: 5 });
				await open(page, questionPath(round, 1));
				await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
				expect(await beyondTheEdge(page), kind).toEqual([]);
				expect(await cutOff(page), kind).toEqual([]);
				await answer(page, questionAt(round, 1), { response: rightResponse(questionAt(round, 1)) });
				await expectVerdict(page, 1000);
				expect(await beyondTheEdge(page), kind).toEqual([]);
				expect(await cutOff(page), kind).toEqual([]);
			});
		}
	});
});

/** No quote in the five articles has ninety words: the longest that is asked about has 43. */
function isLong({ stem }: { stem: string | string[] }): boolean {
	return [stem].flat().some((words) => wordCount(words) >= 42);
}

/** A question about a quote as long as none in the five articles is. */
async function openNinetyWords(page: Page, seed: number): Promise<Question> {
	const round = await begin(page, {
		seed: seed + test.info().repeatEachIndex,
		kinds: ['who-said-it'],
		count: 5
	});
	const question = questionAt(round, 1);
	if (question.kind === 'match-up') throw new Error('a match-up has no quote of its own');
	replaceQuestions(round.slug, [{ ...question, stem: 'and so on '.repeat(30) }, ...round.questions.slice(1)]);
	await open(page, questionPath(round, 1));
	return question;
}

/** Every option and the button are wholly on the screen, without scrolling. */
async function expectWithinReach(page: Page, { options }: Question): Promise<void> {
	for (const option of options) await expect(labelOf(page, option)).toBeInViewport({ ratio: 1 });
	await expect(answerButton(page)).toBeInViewport({ ratio: 1 });
}

/** How many pixels of a box that scrolls lie further down. */
async function unread(box: Locator): Promise<number> {
	return await box.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop);
}
