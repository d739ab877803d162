import { roundOf } from './database';
import { begin, playByForm, rightResponse, wrongResponse } from './rounds';
import { answer, expectAt, goOn, open, playOn } from './screen';
import { expect, test } from './test';

test('playing the missed ones again asks exactly the questions that were missed', async ({ page }) => {
	const round = await begin(page, { seed: 77 });
	const isMissed = (i: number) => i % 3 === 1;
	const missed = round.questions.filter((_, i) => isMissed(i));
	await playByForm(page, round, (question, i) =>
		isMissed(i) ? wrongResponse(question) : rightResponse(question)
	);

	await open(page, `/practice/${round.id}/result`);
	await page.getByRole('button', { name: `Play the ${missed.length} you missed again` }).click();
	await expectAt(page, 1, { of: missed.length, points: 0 });
	const id = await playOn(page);
	expect(id).not.toBe(round.id);
	expect(roundOf(id).questions).toEqual(missed);

	for (const question of missed) {
		await answer(page, question, { response: rightResponse(question) });
		await goOn(page);
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`${missed.length},000 of ${missed.length},000 points`
	);
	await expect(page.getByRole('main')).toContainText('second try');
	await expect(page.getByRole('button', { name: /missed again/ })).toHaveCount(0);
});

test('a match-up that was partly right counts as missed', async ({ page }) => {
	const round = await begin(page, { seed: 11, kinds: ['match-up'], count: 5 });
	await playByForm(page, round, ({ key }, i) => {
		if (i > 0 || typeof key === 'number') return key;
		const [first = 0, second = 0, ...others] = key;
		return [second, first, ...others];
	});
	await open(page, `/practice/${round.id}/result`);
	await expect(page.getByRole('article').first()).toContainText('Partly right');
	await page.getByRole('button', { name: 'Play the one you missed again' }).click();
	await expectAt(page, 1, { of: 1, points: 0 });
	const id = await playOn(page);
	expect(roundOf(id).questions).toEqual(round.questions.slice(0, 1));
});
