import { findingsOn } from './axe';
import { beyondTheEdge } from './layout';
import { join, openLobby, pressNext } from './live';
import { open } from './screen';
import { expect, home, test } from './test';

// Wrong words are refused.
test.use({ provoked: [403, 404] });

test('a class without devices plays by a show of hands, and the report counts them', async ({ page }) => {
	const pin = await openLobby(page, '', async (host) => {
		await host.getByRole('radio', { name: /^None: hands up/ }).check();
		await host.getByRole('checkbox', { name: 'Who’s who' }).check();
	});
	await pressNext(page);
	await expect(page.getByText('Question 1 is open')).toBeAttached();
	const more = page.getByRole('button', { name: /^One hand more for/ });
	await more.first().click();
	await more.first().click();
	await more.last().click();
	await expect(page.getByText('3 hands.')).toBeVisible();
	await expect(page.getByText('Saved.')).toBeVisible();
	expect(await findingsOn(page, 'light')).toEqual([]);
	await pressNext(page);
	await pressNext(page);
	await expect(page.getByText('67%')).toBeVisible();
	await open(page, `/host/${pin}/report`);
	await expect(page.getByText('Hands were counted, so nothing is known of anybody.')).toBeVisible();
});

test('a group plays on one device that is passed round', async ({ page }) => {
	await openLobby(page, '', async (host) => {
		await host.getByRole('radio', { name: 'One device, passed round' }).check();
		await host.getByRole('checkbox', { name: 'Who’s who' }).check();
	});
	for (const name of ['Ann', 'Bo']) {
		await page.getByLabel('Name', { exact: true }).fill(name);
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(page.getByRole('button', { name: `Take ${name} out` })).toBeVisible();
	}
	await page.getByRole('button', { name: 'Start with question 1' }).first().click();
	for (const turn of ['first', 'second']) {
		await test.step(`the ${turn} to have it`, async () => {
			await expect(page.getByRole('radio')).toHaveCount(0);
			await page.getByRole('button', { name: /^I am / }).click();
			await page.keyboard.press('a');
			await page.getByRole('button', { name: 'Answer and pass on' }).click();
		});
	}
	await expect(page.getByText('The answer to question 1')).toBeAttached();
	await pressNext(page);
	await expect(page.getByRole('heading', { name: /^After question 1/ })).toBeVisible();
});

test('a phone takes the host’s part with four words, gives time in private, and reads the report', async ({
	page,
	another
}) => {
	const pin = await openLobby(page);
	const player = await another({ viewport: { width: 360, height: 740 } });
	await join(player, { home: home(), pin, name: '=1+1' });
	await page.getByRole('button', { name: /^Remote/ }).click();
	await page.getByRole('button', { name: 'Show the four words' }).click();
	const words = await page.getByText(/^[a-z]+ [a-z]+ [a-z]+ [a-z]+$/).innerText();

	const remote = await another({ viewport: { width: 360, height: 740 } });
	await remote.goto(`${home()}/host/${pin}/remote`);
	await remote.getByLabel('The four words').fill('not the right words');
	await remote.getByRole('button', { name: 'Take over' }).click();
	await expect(remote.getByText('Those are not the words')).toBeVisible();
	await remote.getByLabel('The four words').fill(words.toUpperCase().replaceAll(' ', '-'));
	await remote.getByRole('button', { name: 'Take over' }).click();

	await test.step('more time is seen here and nowhere else', async () => {
		await remote.getByText('People', { exact: true }).click();
		await remote.getByText('=1+1').click();
		await remote.getByLabel(/^Time for each question/).selectOption('1.5');
		await expect(remote.getByText('time ×1.5')).toBeVisible();
		expect(await findingsOn(remote, 'dark')).toEqual([]);
		expect(await beyondTheEdge(remote)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.keyboard.press('k');
		await expect(page.getByRole('dialog')).toContainText('=1+1');
		await expect(page.getByRole('dialog')).not.toContainText('1.5');
	});

	await remote.getByRole('button', { name: 'Start with question 1' }).click();
	await expect(player.getByRole('button', { name: 'Answer', exact: true })).toBeVisible();
	await expect(remote.getByText('0 of 1 answered')).toBeVisible();

	await test.step('the files of the report run no formula', async () => {
		const csv = await remote.request.get(`${home()}/host/${pin}/report/csv`);
		expect(await csv.text()).toContain("'=1+1");
		const xlsx = await remote.request.get(`${home()}/host/${pin}/report/xlsx`);
		expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK');
		expect((await player.request.get(`${home()}/host/${pin}/report/csv`)).status()).toBe(404);
	});
});
