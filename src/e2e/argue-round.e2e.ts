import type { Page } from '@playwright/test';
import { findingsOn } from './axe';
import { beyondTheEdge } from './layout';
import { pressNext } from './live';
import { open } from './screen';
import { expect, test } from './test';

const phone = { viewport: { width: 360, height: 740 } };

test('a class argues for both sides: six phones, both votes, the switch, and nobody reads what is not approved', async ({
	page: host,
	another
}) => {
	test.setTimeout(180_000);
	const remote = await host.context().newPage();
	const pin = await openArgueLobby(host);
	await remote.goto(`/host/${pin}/remote`);

	const heard: string[] = [];
	const phones: Page[] = [];
	for (let i = 0; i < 6; i++) {
		const player = await another(phone);
		if (i === 0)
			player.on('websocket', (socket) =>
				socket.on('framereceived', ({ payload }) => heard.push(String(payload)))
			);
		await player.goto(`/play/${pin}`);
		await player.getByRole('button', { name: 'Join' }).click();
		await expect(player.getByRole('heading', { name: /^You’re in/ })).toBeVisible();
		phones.push(player);
	}
	const [first, second, third, fourth, fifth, checker] = phones as [Page, Page, Page, Page, Page, Page];
	const arguers = [first, second, third, fourth, fifth];
	const names = await Promise.all(phones.map((each) => each.locator('h1 bdi').innerText()));

	await test.step('the lobby: ground rules, and a private role', async () => {
		await checker.getByRole('radio', { name: /Evidence Checker/ }).check();
		await expect(checker.getByRole('radio', { name: /Evidence Checker/ })).toBeChecked();
		await expect(host.getByText('6 are in')).toBeVisible();
		await look(host, first, 'light');
		await pressNext(host);
	});

	await test.step('the first vote is private, and only counted', async () => {
		await look(host, first, 'dark');
		await Promise.all(phones.map((player, i) => vote(player, i % 5)));
		await expect(host.getByText(/6 votes|6 of 6/).first()).toBeVisible();
		await pressNext(host);
	});

	await test.step('reading, then sides by lot', async () => {
		await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
		await look(host, first, 'light');
		await pressNext(host);
		await expect(first.getByRole('heading', { name: 'Your side' })).toBeVisible();
		await expect(checker.getByRole('heading', { name: 'You check the evidence' })).toBeVisible();
		await look(host, first, 'light');
		await pressNext(host);
	});

	await test.step('everybody builds; what is half written outlives a reload, and what tells who somebody is waits', async () => {
		await expect(first.getByRole('heading', { name: 'Build your case' })).toBeVisible();
		await first.getByLabel('Your claim').fill('Half a claim that is');
		await expect(first.getByText('Saved', { exact: true })).toBeVisible();
		await first.reload();
		await expect(first.getByLabel('Your claim')).toHaveValue('Half a claim that is');
		await Promise.all(arguers.map((player, i) => build(player, i)));
		await look(host, second, 'dark');
		await expect(checker.getByRole('heading', { name: /[Cc]heck/ }).first()).toBeVisible();
		expect(await findingsOn(checker, 'light')).toEqual([]);
		await expect(remote.getByRole('heading', { name: 'To look at' })).toBeVisible();
		await expect(remote.getByText('5 texts wait')).toBeVisible();
		await remote.keyboard.press('c');
		await expect(remote.getByText('07700 900123').first()).toBeVisible();
		expect(await findingsOn(remote, 'light')).toEqual([]);
		await remote.keyboard.press('p');
		await expect(remote.getByText('Nothing waits')).toBeVisible();
		await expect(fifth.getByText('looks at it in private')).toBeVisible();
		await pressNext(host);
	});

	await test.step('everybody answers the other side, and the teacher lets the replies through', async () => {
		await Promise.all(arguers.map((player, i) => answer(player, i)));
		await look(host, third, 'light');
		await expect(remote.getByText('5 texts wait')).toBeVisible();
		await remote.keyboard.press('c');
		await expect(remote.getByText('Nothing waits')).toBeVisible();
		await pressNext(host);
		await look(host, first, 'dark');
		await pressNext(host);
	});

	await test.step('pairs for one side are compared, with a reason each', async () => {
		await look(host, first, 'light');
		await Promise.all(phones.map((player) => compareAll(player)));
		await pressNext(host);
	});

	await test.step('the reveal: own points with why, and only what writer and teacher agree to show', async () => {
		await expect(first.getByText(/of 100 points/)).toBeVisible();
		await look(host, first, 'light');
		await first.getByRole('checkbox', { name: 'Yes, it may be shown' }).check();
		await remote.getByText('Shown to the class').click();
		await remote.getByRole('checkbox', { name: /harbour number 0/ }).check();
		await expect(host.getByText(/harbour number 0/).first()).toBeVisible();
		await goOnAnyway(host);
	});

	await test.step('everybody switches', async () => {
		for (const player of [first, second]) {
			await expect(player.getByRole('heading', { name: 'Switch sides' })).toBeVisible();
			await player.locator('.hand button').first().click();
			await player
				.getByLabel('The best reason for the other side is …')
				.fill(
					'The best reason is that people would then have another way which keeps every family out of danger.'
				);
			await player.getByRole('button', { name: 'Hand it in' }).click();
			await expect(player.getByRole('button', { name: 'Go on writing' })).toBeVisible();
		}
		await look(host, first, 'dark');
		await expect(remote.getByText('2 texts wait')).toBeVisible();
		await remote.keyboard.press('c');
		await expect(host.getByText('keeps every family out of danger').first()).toBeVisible();
		await goOnAnyway(host);
	});

	await test.step('the second vote, and no picture of so few', async () => {
		await Promise.all(phones.map((player, i) => vote(player, (i + 1) % 5)));
		await pressNext(host);
		await expect(host.getByRole('heading', { name: 'Look back' })).toBeVisible();
		await host.keyboard.press('v');
		await expect(host.getByText('Fewer than 10 voted both times')).toBeVisible();
		await look(host, first, 'light');
	});

	await test.step('one phone heard nothing of another player, and nothing that was kept back', () => {
		expect(heard.length).toBeGreaterThan(20);
		const all = heard.join('\n');
		for (const name of names.slice(1)) expect(all).not.toContain(name);
		expect(all).not.toContain('07700 900123');
		expect(all).not.toMatch(/"device"|"enforcement":\d,"routes":\d,"sure"/);
	});
});

/** Presses on where time is left: the projector asks first. */
async function goOnAnyway(host: Page): Promise<void> {
	await pressNext(host);
	await host
		.getByRole('dialog')
		.getByRole('button', { name: /^Next: / })
		.click();
}

async function openArgueLobby(host: Page): Promise<string> {
	await open(host, '/host/argue');
	await host.getByText('Settings', { exact: true }).click();
	await host.getByLabel(/Pairs/).fill('4');
	await host.getByRole('button', { name: 'Open the lobby' }).click();
	await expect(host).toHaveURL(/\/host\/\d{6}$/);
	return new URL(host.url()).pathname.slice(-6);
}

/** What axe finds on the projector and on one phone, each in one of the two schemes, and what sticks out of the phone. */
async function look(host: Page, player: Page, scheme: 'light' | 'dark'): Promise<void> {
	const other = scheme === 'light' ? 'dark' : 'light';
	const findings = await Promise.all([findingsOn(host, other), findingsOn(player, scheme)]);
	expect(findings.flat()).toEqual([]);
	expect(await beyondTheEdge(player)).toEqual([]);
}

async function vote(player: Page, step: number): Promise<void> {
	for (const name of ['enforcement', 'routes', 'sure']) {
		await player.locator(`input[name="${name}"][value="${step}"]`).check();
	}
	await player.getByRole('button', { name: 'Cast my vote' }).click();
	await expect(player.getByRole('heading', { name: 'Your vote is in' })).toBeVisible();
}

async function build(player: Page, i: number): Promise<void> {
	await player
		.getByLabel('Your claim')
		.fill(`The harbour number ${i} should rely on this side before anything else.`);
	for (const n of [1, 2]) {
		await player.locator('.hand button').first().click();
		const call = i === 4 && n === 2 ? ' Call me on 07700 900123.' : '';
		await player
			.locator(`#reason-${n}`)
			.fill(
				`This matters because place ${i} has waited ${n + 3} winters for something that keeps people alive.${call}`
			);
	}
	await player.getByRole('button', { name: 'Hand in my case' }).click();
	await expect(player.getByRole('button', { name: 'Go on writing' })).toBeVisible();
}

async function answer(player: Page, i: number): Promise<void> {
	await expect(player.getByRole('heading', { name: 'Answer the other side' })).toBeVisible();
	await player
		.getByLabel('Your reply')
		.fill(
			`That may be so elsewhere, but in place ${i} nobody could use it before the storms of winter arrive.`
		);
	await player.getByRole('radio', { name: /Weigh them/ }).check();
	await player.getByRole('button', { name: 'Hand in my reply' }).click();
	await expect(player.getByRole('button', { name: 'Go on writing' })).toBeVisible();
}

async function compareAll(player: Page): Promise<void> {
	const done = player.getByRole('heading', { name: 'All pairs compared' });
	const heading = player.getByRole('heading', { level: 1 });
	for (let pair = 0; pair < 6 && !(await done.isVisible()); pair++) {
		const before = await heading.innerText();
		await player.getByRole('button', { name: 'A is stronger', exact: true }).click();
		await player.getByRole('checkbox', { name: 'better evidence' }).check();
		await player.getByRole('button', { name: /: next$/ }).click();
		await expect(heading).not.toHaveText(before);
	}
	await expect(done).toBeVisible();
}
