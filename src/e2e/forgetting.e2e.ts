import { answersOf, playerOf, traceOf } from './database';
import {
	answerByForm,
	begin,
	playByForm,
	questionAt,
	questionPath,
	rightResponse,
	wrongResponse
} from './rounds';
import { open, playOn } from './screen';
import { expect, test } from './test';

test.use({ provoked: [404] });

test('forgetting deletes every row and the cookie of this device, and its old rounds are not found', async ({
	page,
	another
}) => {
	const played = await begin(page, { seed: 91, count: 5 });
	await playByForm(page, played, wrongResponse);
	const unfinished = await begin(page, { seed: 92, count: 5 });
	await answerByForm(page, unfinished, { number: 1, response: rightResponse(questionAt(unfinished, 1)) });
	const player = playerOf(played.id);
	expect(traceOf(player)).toEqual({ players: 1, plays: 2, answers: 6 });
	const other = await another();
	const kept = await begin(other, { seed: 91, count: 5 });

	await open(page, '/practice');
	await page.getByText('Forget me').click();
	await page.getByRole('button', { name: 'Delete everything of this device' }).click();

	await expect(page.getByRole('status')).toContainText('Forgotten');
	await expect(page.getByRole('main')).toContainText('Nothing played on this device yet');
	expect(traceOf(player)).toEqual({ players: 0, plays: 0, answers: 0 });
	expect([...answersOf(played.id), ...answersOf(unfinished.id)]).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
	for (const path of [
		`/practice/${played.id}/result`,
		questionPath(played, 1),
		questionPath(unfinished, 2)
	]) {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
	}
	// Nobody else is forgotten with it, nor the round that others may hold the link of.
	expect(traceOf(playerOf(kept.id))).toEqual({ players: 1, plays: 1, answers: 0 });
	await open(page, `/r/${played.slug}`);
	await expect(page.getByRole('button', { name: 'Play this round' })).toBeVisible();
});

test('after forgetting, playing begins anew under a new number', async ({ page }) => {
	const before = await begin(page, { seed: 93, count: 5 });
	const player = playerOf(before.id);
	await open(page, '/practice');
	await page.getByText('Forget me').click();
	await page.getByRole('button', { name: 'Delete everything of this device' }).click();
	await page.getByRole('button', { name: 'Play ten questions' }).click();
	const id = await playOn(page);
	expect(playerOf(id)).not.toBe(player);
	expect(traceOf(playerOf(id))).toEqual({ players: 1, plays: 1, answers: 0 });
});
