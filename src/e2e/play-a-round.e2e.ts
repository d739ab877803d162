import type { Page } from '@playwright/test';
import type { Question } from '../lib/core/questions/question';
import { articleText, withoutMarks, wordsOf } from './corpus';
import { answersOf, roundOf } from './database';
import {
	begin,
	beginMixed,
	playByForm,
	pointsFor,
	questionPath,
	rightResponse,
	wrongResponse
} from './rounds';
import { answer, expectAt, expectVerdict, goOn, inWords, open, playOn } from './screen';
import { expect, test } from './test';

test('ten questions can be played to the end, and the result is the sum of what was earned', async ({
	page
}) => {
	// Ten questions are some thirty pages.
	test.slow();
	const round = await beginMixed(page);
	await open(page, questionPath(round, 1));

	let points = 0;
	let right = 0;
	for (const [i, question] of round.questions.entries()) {
		await expectAt(page, i + 1, { of: 10, points });
		const response = i % 2 === 0 ? rightResponse(question) : wrongResponse(question);
		await answer(page, question, { response });
		const earned = pointsFor(question, response);
		points += earned;
		right += i % 2 === 0 ? 1 : 0;
		await expectVerdict(page, earned);
		await expectAt(page, i + 1, { of: 10, points });
		await expectSources(page, question);
		await goOn(page);
	}

	await expect(page).toHaveURL(`/practice/${round.id}/result`);
	const stored = answersOf(round.id);
	expect(stored).toHaveLength(10);
	expect(stored.reduce((sum, each) => sum + each.points, 0)).toBe(points);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${inWords(points)} of 10,000 points`);
	await expect(page.getByRole('main')).toContainText(`${right} of 10 questions wholly right`);
	await expect(page.getByRole('article')).toHaveCount(10);
});

test('the first button begins a round of ten questions', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('button', { name: 'Play ten questions' }).click();
	const id = await playOn(page);
	expect(roundOf(id).questions).toHaveLength(10);
	await expectAt(page, 1, { of: 10, points: 0 });
});

test('the result opens each answer at its place in the article', async ({ page }) => {
	const round = await begin(page, { seed: 7, count: 5 });
	await playByForm(page, round, wrongResponse);
	await open(page, `/practice/${round.id}/result`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 5,000 points');
	for (const [i, question] of round.questions.entries()) {
		const row = page.getByRole('article').nth(i);
		await expect(row).toContainText('Not right');
		await row.getByText('Where does it say that?').click();
		for (const [j, { source, words }] of wordsOf(question).entries()) {
			const passage = row.getByRole('figure').nth(j);
			await expect(passage).toBeVisible();
			expect(withoutMarks(await markedIn(passage))).toBe(words);
			await expect(passage.getByRole('link').first()).toHaveAttribute('href', `/articles/${source.article}`);
		}
	}
});

/** Every part of an answered question shows the words of the article that it comes from, marked and verbatim. */
async function expectSources(page: Page, question: Question): Promise<void> {
	const asked = page.getByText('Where does it say that?');
	if (question.kind === 'match-up') for (const each of await asked.all()) await each.click();
	await expect(asked.first()).toBeVisible();
	await expect(page.getByRole('figure')).toHaveCount(wordsOf(question).length);
	for (const [i, { source, words }] of wordsOf(question).entries()) {
		const passage = page.getByRole('figure').nth(i);
		await expect(passage).toBeVisible();
		const marked = await markedIn(passage);
		expect(articleText(source.article)).toContain(marked);
		expect(withoutMarks(marked)).toBe(words);
	}
}

async function markedIn(passage: ReturnType<Page['getByRole']>): Promise<string> {
	return (await passage.locator('mark').allTextContents()).join('');
}
