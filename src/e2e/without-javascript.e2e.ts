import { answersOf } from './database';
import { begin, beginMixed, pointsFor, questionPath, rightResponse, wrongResponse } from './rounds';
import { answer, answerButton, expectAt, expectVerdict, goOn, inWords, pairByLists } from './screen';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

test('a whole round is played without JavaScript, a match-up by its lists', async ({ page }) => {
	// Ten questions are some thirty pages.
	test.slow();
	const round = await beginMixed(page);
	await page.goto(questionPath(round, 1));

	let points = 0;
	for (const [i, question] of round.questions.entries()) {
		await expectAt(page, i + 1, { of: 10, points });
		const response = i % 3 === 0 ? wrongResponse(question) : rightResponse(question);
		await answer(page, question, { response, pair: pairByLists });
		const earned = pointsFor(question, response);
		points += earned;
		await expectVerdict(page, earned);
		await goOn(page);
	}

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${inWords(points)} of 10,000 points`);
	expect(answersOf(round.id).reduce((sum, each) => sum + each.points, 0)).toBe(points);
});

test('a round is chosen, left and gone on with without JavaScript', async ({ page }) => {
	await page.goto('/');
	await page.getByText('Choose articles and kinds of question').click();
	for (const kind of ['Who said it', 'Finish the quote']) {
		await page.getByRole('checkbox', { name: kind }).check();
	}
	await page.getByRole('radio', { name: '5', exact: true }).check();
	await page.getByRole('button', { name: 'Play this round' }).click();
	await expectAt(page, 1, { of: 5, points: 0 });

	await page.goto('/practice');
	await expect(page.getByRole('main')).toContainText(
		/who said it and finish the quote|finish the quote and who said it/
	);
	await page.getByRole('link', { name: 'Go on with question 1 of 5' }).click();
	await expectAt(page, 1, { of: 5, points: 0 });
});

test('pressing Answer without a choice sends nothing, and the browser asks for one', async ({ page }) => {
	const round = await begin(page, { seed: 5, kinds: ['who-said-it'], count: 5 });
	await page.goto(questionPath(round, 1));
	await answerButton(page).click();
	await expect(page.getByRole('radio').first()).toBeFocused();
	expect(answersOf(round.id)).toEqual([]);
});
