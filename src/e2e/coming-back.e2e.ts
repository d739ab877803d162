import type { Page } from '@playwright/test';
import { answersOf } from './database';
import {
	answerByForm,
	begin,
	pointsFor,
	questionAt,
	questionPath,
	rightResponse,
	wrongResponse,
	type Begun
} from './rounds';
import { answer, expectAt, goOn, open, readQuestion } from './screen';
import { expect, test } from './test';

test('reloading in the middle of a round stays at the same question and keeps the score', async ({
	page
}) => {
	const { round, points } = await playThree(page);
	await open(page, questionPath(round, 4));
	const shown = await readQuestion(page, questionAt(round, 4));
	await page.reload();
	await expectAt(page, 4, { of: 10, points });
	expect(await readQuestion(page, questionAt(round, 4))).toEqual(shown);
	expect(answersOf(round.id)).toHaveLength(3);
});

for (const place of ['/', '/practice']) {
	test(`coming back later by ${place} goes on at the same question with the score kept`, async ({
		page,
		context
	}) => {
		const { round, points } = await playThree(page);
		await open(page, questionPath(round, 4));
		const shown = await readQuestion(page, questionAt(round, 4));
		await page.close();

		const later = await context.newPage();
		await open(later, place);
		await later.getByRole('link', { name: 'Go on with question 4 of 10' }).click();
		await expectAt(later, 4, { of: 10, points });
		expect(await readQuestion(later, questionAt(round, 4))).toEqual(shown);

		const question = questionAt(round, 4);
		await answer(later, question, { response: rightResponse(question) });
		await expectAt(later, 4, { of: 10, points: points + 1000 });
		await goOn(later);
		await expectAt(later, 5, { of: 10, points: points + 1000 });
	});
}

test('a round’s own address goes on at the question to answer, and to the result when all are', async ({
	page
}) => {
	const { round } = await playThree(page);
	await open(page, `/practice/${round.id}`);
	await expect(page).toHaveURL(questionPath(round, 4));
	for (let number = 4; number <= 10; number++) {
		await answerByForm(page, round, { number, response: rightResponse(questionAt(round, number)) });
	}
	await open(page, `/practice/${round.id}`);
	await expect(page).toHaveURL(`/practice/${round.id}/result`);
});

test('a question further on than the current one leads back to the current one', async ({ page }) => {
	const { round, points } = await playThree(page);
	await open(page, questionPath(round, 9));
	await expect(page).toHaveURL(questionPath(round, 4));
	await expectAt(page, 4, { of: 10, points });
	await open(page, `/practice/${round.id}/result`);
	await expect(page).toHaveURL(questionPath(round, 4));
});

test('the Back button shows an answered question with its answer, not to be answered again', async ({
	page
}) => {
	const { round } = await playThree(page);
	await open(page, questionPath(round, 3));
	await goOn(page);
	await expect(page).toHaveURL(questionPath(round, 4));
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Right|Partly right|Not right)$/);
	await expect(page.getByRole('radio')).toHaveCount(0);
});

/** Ten questions begun, of which the first and third are answered right and the second wrong. */
async function playThree(page: Page): Promise<{ round: Begun; points: number }> {
	const round = await begin(page, { seed: 31 });
	let points = 0;
	for (const number of [1, 2, 3]) {
		const question = questionAt(round, number);
		const response = number === 2 ? wrongResponse(question) : rightResponse(question);
		await answerByForm(page, round, { number, response });
		points += pointsFor(question, response);
	}
	return { round, points };
}
