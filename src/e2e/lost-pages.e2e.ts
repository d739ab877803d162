import { readFileSync } from 'node:fs';
import { answersOf, breakRound, playerOf, traceOf } from './database';
import {
	begin,
	playByForm,
	post,
	questionPath,
	rightResponse,
	wordsOnPage,
	wrongResponse,
	type Sender
} from './rounds';
import { expectAt } from './screen';
import { expect, test } from './test';

const serverLog = new URL('../../test-results/e2e-server.log', import.meta.url);

test.describe('an address with nothing behind it', () => {
	test.use({ provoked: [404] });

	test('answers 404 and shows where else to go', async ({ page }) => {
		for (const path of ['/nowhere', '/articles/nowhere', '/r/nowhere', '/practice/nowhere']) {
			const response = await page.goto(path);
			expect(response?.status(), path).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
			const main = page.getByRole('main');
			await expect(main.getByRole('link', { name: 'Practise' })).toHaveAttribute('href', '/practice');
			await expect(main.getByRole('link', { name: 'Articles' })).toHaveAttribute('href', '/articles');
			await expect(main.getByRole('link', { name: 'To the start' })).toHaveAttribute('href', '/');
		}
	});

	test('may be a question that the round does not have', async ({ request }) => {
		const round = await begin({ request }, { seed: 121, count: 5 });
		for (const number of ['6', '999', '1000', '0', '01', '-1', '1.5', 'x']) {
			const response = await request.get(`/practice/${round.id}/${number}`);
			expect(response.status(), number).toBe(404);
			expect(await wordsOnPage(response)).toContain('Not found');
		}
	});

	test('looks exactly like a round of another device', async ({ request, another }) => {
		const finished = await begin({ request }, { seed: 122, kinds: ['who-said-it'], count: 5 });
		await playByForm({ request }, finished, rightResponse);
		const unfinished = await begin({ request }, { seed: 123, count: 5 });
		const stranger = await another();
		await begin(stranger, { seed: 124, count: 5 });

		for (const { id } of [finished, unfinished]) {
			for (const end of ['', '/1', '/9', '/result']) {
				const theirs = await lookAt(stranger, `/practice/${id}${end}`);
				const nobodys = await lookAt(stranger, `/practice/AAAAAAAAAAAAAAAA${end}`);
				expect(theirs).toEqual(nobodys);
				expect(theirs.status).toBe(404);
			}
		}
	});

	test('takes neither an answer nor a repeat from another device', async ({ request, another }) => {
		const finished = await begin({ request }, { seed: 122, kinds: ['who-said-it'], count: 5 });
		await playByForm({ request }, finished, wrongResponse);
		const unfinished = await begin({ request }, { seed: 125, kinds: ['who-said-it'], count: 5 });
		const stranger = await another();
		const own = await begin(stranger, { seed: 126, count: 5 });

		const answered = await post(stranger, questionPath(unfinished, 1), [['option', '0']]);
		const repeated = await post(stranger, `/practice/${finished.id}/result?/missed`);

		expect([answered.status(), repeated.status()]).toEqual([404, 404]);
		expect(answersOf(unfinished.id)).toEqual([]);
		expect(traceOf(playerOf(own.id))).toEqual({ players: 1, plays: 1, answers: 0 });
	});
});

test.describe('a stored round that cannot be read', () => {
	test.use({ provoked: [500] });

	test('shows a calm page whose number stands in the server’s log', async ({ page }) => {
		const round = await begin(page, { seed: 129_000 + test.info().repeatEachIndex, count: 5 });
		breakRound(round.slug);
		const response = await page.goto(questionPath(round, 1));
		expect(response?.status()).toBe(500);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong');
		const main = page.getByRole('main');
		await expect(main).toContainText('it was not your doing');
		await expect(main).not.toContainText(/JSON|Error|at position|undefined/);
		await expect(main.getByRole('link', { name: 'To the start' })).toBeVisible();
		const id = /\b[0-9a-f]{10}\b/.exec(await main.innerText())?.[0] ?? 'no number';
		await expect.poll(() => readFileSync(serverLog, 'utf8')).toContain(id);
	});

	test('leaves the start page, the other rounds and Forget me as they were', async ({ page }) => {
		const broken = await begin(page, { seed: 130_000 + test.info().repeatEachIndex, count: 5 });
		const sound = await begin(page, { seed: 131, count: 5 });
		breakRound(broken.slug);

		await page.goto(questionPath(sound, 1));
		await expectAt(page, 1, { of: 5, points: 0 });
		await page.goto('/');
		await expect(page.getByRole('button', { name: 'Play ten questions' })).toBeVisible();
		await page.goto('/practice');
		await page.getByText('Forget me').click();
		await page.getByRole('button', { name: 'Delete everything of this device' }).click();
		await expect(page.getByRole('status')).toContainText('Forgotten');
	});
});

/** All that a person or a program can see at an address that is refused. */
async function lookAt({ request }: Sender, path: string) {
	const page = await request.get(path);
	const data = await request.get(`${path}/__data.json`);
	return {
		status: page.status(),
		title: /<title>[^<]*/.exec(await page.text())?.[0],
		words: await wordsOnPage(page),
		data: [data.status(), await data.text()]
	};
}
