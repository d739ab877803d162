import { test, expect, type Page } from '@playwright/test';
import type { Question } from '../lib/core/questions/question';
import { findingsOn } from './axe';
import { beyondTheEdge } from './layout';
import { answerOn, join, openLobby, pointsStored, pressNext, questionsOf } from './live';
import { OwnServer } from './own-server';
import { rightResponse, wrongResponse } from './rounds';
import { inWords, labelOf } from './screen';

/** What axe and the edges of a narrow screen find wrong with one screen, noted and told at the end. */
async function look(page: Page, name: string, scheme: 'light' | 'dark'): Promise<void> {
	expect.soft(await findingsOn(page, scheme), `${name}, ${scheme}`).toEqual([]);
	expect.soft(await beyondTheEdge(page), `${name}, edges`).toEqual([]);
}

// Phones that are left open go on looking for a server that has stopped, beside every test that follows.
test.afterEach(async ({ browser }) => {
	for (const context of browser.contexts()) await context.close();
});

test('a class plays a whole game, with reloads, a late joiner, a kick, a challenge and a killed server', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const server = new OwnServer('live-game');
	await server.start();
	const home = server.address;
	const faults: string[] = [];
	const newPage = async (size?: { width: number; height: number }) => {
		const context = await browser.newContext({ viewport: size ?? { width: 360, height: 740 } });
		context.on('weberror', (thrown) => faults.push(thrown.error().message));
		return await context.newPage();
	};
	const host = await newPage({ width: 1280, height: 800 });
	const [ada, sam, omar] = [await newPage(), await newPage(), await newPage()];
	const pin = await openLobby(host, home);
	const questions = questionsOf(server.database, pin);
	const [first, second] = questions as [Question, Question];

	await test.step('phones join, each by its own name, and one is sent out', async () => {
		await join(ada, { home, pin, name: 'Sam' });
		await expect(ada.getByRole('heading', { name: 'You’re in, Sam' })).toBeVisible();
		await join(sam, { home, pin, name: 'Sam' });
		await expect(sam.getByRole('heading', { name: 'You’re in, Sam 2' })).toBeVisible();
		await join(omar, { home, pin, name: 'عمر' });
		await expect(omar.getByRole('heading', { name: 'عمر' })).toBeVisible();
		const rude = await newPage();
		await join(rude, { home, pin, name: 'Nobody <b>' });
		await expect(host.getByText('Nobody <b>')).toBeVisible();
		await host.keyboard.press('k');
		const sendOut = host
			.getByRole('listitem')
			.filter({ hasText: 'Nobody <b>' })
			.getByRole('button', { name: 'Send out' });
		await sendOut.click();
		await sendOut.click();
		await expect(rude.getByRole('heading', { name: 'The host has sent you out' })).toBeVisible();
		await rude.reload();
		await expect(rude.getByText('The host has sent this device out of the game.')).toBeVisible();
		await rude.context().close();
		await host.keyboard.press('Escape');
		await look(host, 'lobby', 'light');
		await look(ada, 'seated', 'dark');
	});

	await test.step('the host loads the lobby again and is still the host', async () => {
		await host.reload();
		await expect(host.getByText('3 are in')).toBeVisible();
		await pressNext(host);
	});

	await test.step('every phone loads the open question again: answers stand, and what was chosen is kept', async () => {
		await answerOn(ada, first, rightResponse(first));
		await ada.reload();
		await expect(ada.getByRole('heading', { name: 'Answered' })).toBeVisible();
		await sam.reload();
		await look(sam, 'question', 'light');
		if (first.kind !== 'match-up') {
			const chosen = first.options[0];
			if (chosen) await labelOf(sam, chosen).click();
			await sam.reload();
			await expect(sam.getByRole('radio', { checked: true })).toHaveCount(1);
		}
		await omar.reload();
		await host.reload();
		await expect(host.getByText(/1 of 3 answered/)).toBeVisible();
		await look(host, 'question on the projector', 'dark');
	});

	const late = await newPage();
	await test.step('a latecomer sees the question at once', async () => {
		await join(late, { home, pin, name: 'Late' });
		await expect(late.getByRole('button', { name: 'Answer', exact: true })).toBeVisible();
	});

	await test.step('when everybody has answered, the answer opens the article', async () => {
		await answerOn(sam, first, wrongResponse(first));
		await answerOn(late, first, rightResponse(first));
		await expect(ada.getByText('Something wrong with this question?')).toBeHidden();
		await answerOn(omar, first, wrongResponse(first));
		await expect(ada.getByRole('heading', { level: 1, name: 'Right' })).toBeVisible();
		await expect(sam.getByRole('heading', { level: 1, name: 'Not right' })).toBeVisible();
		await expect(host.locator('mark').first()).toBeVisible();
		await look(host, 'reveal on the projector', 'light');
		await look(sam, 'reveal', 'dark');
	});

	await test.step('a challenge that is accepted scores everybody again', async () => {
		await omar.getByText('Something wrong with this question?').click();
		await omar.getByRole('button', { name: 'Another answer is right' }).click();
		await host.getByRole('button', { name: 'Decide about question 1' }).click();
		await host.getByRole('button', { name: 'Drop the question' }).click();
		await expect(ada.getByRole('main')).toContainText('counts for nobody');
		await host.getByRole('button', { name: 'Take the decision back' }).click();
		await expect(ada.getByRole('banner')).toContainText(`${inWords(1000)} points`);
		await host.keyboard.press('Escape');
	});

	await test.step('the class sees how it stands', async () => {
		await pressNext(host);
		await expect(host.getByRole('heading', { name: /^After question 1/ })).toBeVisible();
		await expect(ada.getByRole('heading', { name: 'You are 1st' })).toBeVisible();
		await look(host, 'standings on the projector', 'dark');
		await look(ada, 'standings', 'light');
		await pressNext(host);
	});

	await test.step('the server is killed while a question is open, and nobody loses anything', async () => {
		await answerOn(ada, second, rightResponse(second));
		await server.kill();
		await expect(sam.getByText('Reconnecting…')).toBeVisible();
		await server.start();
		await expect(sam.getByText('Reconnecting…')).toBeHidden({ timeout: 15_000 });
		await expect(ada.getByRole('heading', { name: 'Answered' })).toBeVisible();
		await expect(host.getByText(/1 of 4 answered/)).toBeVisible({ timeout: 15_000 });
		for (const phone of [sam, omar, late]) await answerOn(phone, second, rightResponse(second));
		await expect(ada.getByRole('heading', { level: 1, name: 'Right' })).toBeVisible();
	});

	await test.step('at the end the points on the phones are the sums of the answers that are stored', async () => {
		await host.keyboard.press('e');
		await host.getByRole('button', { name: 'End the game' }).click();
		await expect(host.getByRole('link', { name: /^Report/ })).toBeVisible();
		const stored = pointsStored(server.database, pin);
		expect(stored).toEqual({ 0: 2000, 1: 1000, 2: 1000, 4: 2000 });
		for (const [page, points] of [
			[ada, 2000],
			[sam, 1000],
			[omar, 1000],
			[late, 2000]
		] as const) {
			await expect(page.getByText(`${inWords(points)} points`).last()).toBeVisible();
		}
		await look(host, 'podium on the projector', 'light');
		await look(ada, 'end', 'dark');
	});

	await test.step('the report holds every player', async () => {
		await host.getByRole('link', { name: /^Report/ }).click();
		for (const name of ['Sam', 'Sam 2', 'عمر', 'Late']) {
			await expect(host.getByRole('rowheader', { name, exact: true }).first()).toBeVisible();
		}
		await look(host, 'report', 'light');
	});
	expect(faults, 'what the pages threw').toEqual([]);
	await server.stop();
});

test('a phone whose network lets no WebSocket through plays all the same', async ({ browser }) => {
	// A connection that hangs is given up only after a while.
	test.slow();
	const server = new OwnServer('live-stream');
	await server.start();
	const home = server.address;
	const host = await (await browser.newContext()).newPage();
	const phones = await Promise.all(
		['blocked', 'silent'].map(async (how) => {
			const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
			// Some filters refuse the upgrade at once; others let it hang for ever.
			if (how === 'silent') await context.routeWebSocket(/\/live$/, () => undefined);
			else await context.routeWebSocket(/\/live$/, (socket) => socket.close());
			return await context.newPage();
		})
	);
	const pin = await openLobby(host, home);
	const [question] = questionsOf(server.database, pin) as [Question];
	for (const [i, phone] of phones.entries()) {
		await join(phone, { home, pin, name: `Stream ${i}` });
		await expect(phone.getByRole('heading', { name: `You’re in, Stream ${i}` })).toBeVisible({
			timeout: 20_000
		});
	}
	await pressNext(host);
	for (const phone of phones) await answerOn(phone, question, rightResponse(question));
	for (const phone of phones) {
		await expect(phone.getByRole('heading', { level: 1, name: 'Right' })).toBeVisible();
	}
	expect(pointsStored(server.database, pin)).toEqual({ 0: 1000, 1: 1000 });
	await server.stop();
});
