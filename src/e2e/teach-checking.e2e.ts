import type { Page } from '@playwright/test';
import { at, open } from './screen';
import { atChecking, checkAll, front, paste, publish, unfold, upload } from './teach';
import { expect, test } from './test';

test('a wrong speaker is put right by one key, and undone by one', async ({ page }) => {
	await paste(page);
	await chooseQuote(page, 'My guests ask me');
	await expect(front(page)).toContainText('Edda Finch');
	const { name, digit } = await speakerKey(page, 'Dov Ellery');
	await page.keyboard.press(digit);
	await chooseQuote(page, 'My guests ask me');
	await expect(front(page).locator('.whose')).toContainText(name);
	await page.keyboard.press('u');
	await expect(front(page).locator('.whose')).toContainText('Edda Finch');
});

test('what was done is there after a reload, to the last step', async ({ page }) => {
	await paste(page);
	await chooseQuote(page, 'a lock without a key');
	await page.keyboard.press(']');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.keyboard.press('x');
	await expect(page.getByText('14 quotes left to check')).toBeVisible();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await atChecking(page);
	await expect(page.getByText('14 quotes left to check')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Quotes' })).toContainText('Not quotes 1');
});

test('a question of one’s own gives its names to the sides, from checking to the round', async ({ page }) => {
	test.slow();
	await paste(page);
	await unfold(page, 'Change title, outlet');
	await page.getByRole('textbox', { name: 'Outlet' }).fill('Northmouth Lantern');
	await page.getByRole('radio', { name: /Another question/ }).check();
	await page.getByRole('textbox', { name: 'Question' }).fill('What should the harbour rely on?');
	await page.getByRole('textbox', { name: 'First side', exact: true }).fill('Patrols');
	await page.getByRole('textbox', { name: 'First side in one line' }).fill('More boats on the bar.');
	await page.getByRole('textbox', { name: 'Second side', exact: true }).fill('Patrols');
	await page.getByRole('textbox', { name: 'Second side in one line' }).fill('A safe way across.');
	await page.getByRole('button', { name: 'Save these' }).click();
	await expect(page.getByRole('alert')).toContainText('The two sides have the same name');
	await page.getByRole('textbox', { name: 'Second side', exact: true }).fill('Ferries');
	await page.getByRole('button', { name: 'Save these' }).click();
	await expect(page.getByRole('main')).toContainText('Northmouth Lantern');
	await unfold(page, 'Which side it helps');
	await page.getByRole('button', { name: /Supports Ferries/ }).click();
	await page.keyboard.press('t');
	await checkAll(page);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toContainText('Ferries');
	await expect(page.getByRole('main')).not.toContainText('Border enforcement');
	await page.getByRole('button', { name: 'Make this round' }).click();
	await expect(page.getByRole('main')).toContainText(/helps? Ferries/);
	await expect(page.getByRole('main')).not.toContainText('Safe legal routes');
});

test('Enter after a click on somebody’s name says of the next quote that it is right, and no more', async ({
	page
}) => {
	await paste(page);
	await chooseQuote(page, 'a lock without a key');
	await front(page).getByRole('button', { name: 'Edda Finch' }).click();
	const words = await front(page).locator('mark:not(.other)').innerText();
	const whose = await front(page).locator('.whose').innerText();
	await page.keyboard.press('Enter');
	await chooseQuote(page, words);
	await expect(front(page).getByRole('heading', { level: 2 })).toContainText('checked');
	await expect(front(page).locator('.whose')).toHaveText(whose);
});

test('letters that are typed into a field are no keys', async ({ page }) => {
	await paste(page);
	const heading = await front(page).getByRole('heading', { level: 2 }).innerText();
	await page.keyboard.press('n');
	const field = page.getByRole('textbox', { name: 'Name', exact: true }).first();
	await expect(field).toBeFocused();
	await page.keyboard.type('Rex Jukes');
	await expect(field).toHaveValue('Rex Jukes');
	await expect(front(page).getByRole('heading', { level: 2 })).toHaveText(heading.replace(/\s+/g, ' '));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Quotes' })).toContainText('Rex Jukes');
});

test('single keys can be switched off, and stay off', async ({ page }) => {
	await paste(page);
	await page.keyboard.press('?');
	await page.getByRole('checkbox', { name: 'Single keys work on this device' }).uncheck();
	await page.reload();
	await atChecking(page);
	await page.keyboard.press('x');
	await page.keyboard.press('Enter');
	await expect(page.getByText('15 quotes left to check')).toBeVisible();
	await page.getByRole('button', { name: 'Right', exact: true }).click();
	await expect(page.getByText('15 quotes left to check')).toHaveCount(0);
});

test('words that the rules passed over are marked by selecting them', async ({ page }) => {
	await paste(
		page,
		'Ada Quill met the council. The harbour master called the plan thin ice and left the room.'
	);
	await expect(front(page)).toContainText('No quotes were found');
	await unfold(page, 'Mark a quote that was missed');
	await select(page, 'thin ice');
	await page.getByRole('textbox', { name: 'Name, if not in the list' }).fill('Dov Ellery');
	await page.getByRole('button', { name: 'Mark as a quote' }).click();
	await expect(front(page).locator('mark')).toHaveText('thin ice');
	await expect(page.getByText('Nothing left to check')).toBeVisible();
});

test.describe('without a way to the server', () => {
	test.use({ provoked: [502] });

	test('steps wait, and are saved when it is there again', async ({ page }) => {
		await paste(page);
		await page.route(/\?\/check/, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
		await page.keyboard.press('Enter');
		await expect(page.getByText('Not saved yet: the server cannot be reached')).toBeVisible();
		await page.keyboard.press('Enter');
		await page.unroute(/\?\/check/);
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		const left = await page.getByText(/quotes left to check/).innerText();
		expect(left).not.toBe('15 quotes left to check');
		await page.reload();
		await expect(page.getByText(/quotes left to check/)).toHaveText(left);
	});
});

test.describe('two tabs', () => {
	test.use({ provoked: [409] });

	test('the tab that is behind is told so, and goes on from what is saved', async ({ page, context }) => {
		await paste(page);
		const other = await context.newPage();
		await open(other, new URL(page.url()).pathname);
		await other.keyboard.press('x');
		await expect(other.getByText('Saved', { exact: true })).toBeVisible();
		await page.keyboard.press('Enter');
		// Not the words beside the queue, which stand there until the page has what is saved.
		await expect(page.getByText('Here is how it stands now')).toBeVisible();
		await expect(page.getByText('14 quotes left to check')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.getByText('14 quotes left to check')).toHaveCount(0);
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	});
});

test.describe('what belongs to one device', () => {
	test.use({ provoked: [404] });

	test('another device does not see the article until a round is made, and then what was checked', async ({
		page,
		another
	}) => {
		await paste(page);
		const path = new URL(page.url()).pathname;
		const id = path.split('/').at(-1) ?? '';
		const other = await another();
		for (const place of [path, `${path}/publish`, `/articles/${id}`]) {
			expect((await other.goto(at(place)))?.status()).toBe(404);
		}
		await chooseQuote(page, 'a lock without a key');
		await page.keyboard.press('x');
		await checkAll(page);
		await publish(page);
		expect((await other.goto(at(`/articles/${id}`)))?.status()).toBe(200);
		await expect(other.getByRole('main')).toContainText('Edda Finch');
		await expect(other.getByRole('blockquote').filter({ hasText: 'a lock without a key' })).toHaveCount(0);
		expect((await other.goto(at(path)))?.status()).toBe(404);
	});
});

test.describe('what cannot be read', () => {
	test.use({ provoked: [413, 422] });

	test('each gets one sentence, and what was typed stays', async ({ page }) => {
		const alert = page.getByRole('alert');
		await upload(page, 'harbour.pdf', 'no pdf at all');
		await expect(alert).toContainText('The file is damaged');
		await upload(page, 'picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
		await expect(alert).toContainText('This kind of file can’t be read');
		const field = page.getByRole('textbox', { name: 'Paste its text' });
		await field.fill('a'.repeat(200_001));
		await page.getByRole('button', { name: 'Find the quotes' }).click();
		await expect(alert).toContainText('longer than 200,000 characters');
		await expect(field).toHaveValue('a'.repeat(200_001));
		const address = page.getByRole('textbox', { name: 'Give its web address' });
		await address.fill('http://127.0.0.1/');
		await page.getByRole('button', { name: 'Open this page' }).click();
		await expect(alert).toContainText('inside a private network');
		await expect(address).toHaveValue('http://127.0.0.1/');
		await open(page, '/teach');
		await expect(page.getByRole('main')).toContainText('None yet');
	});

	test('a file above 5 MB is refused with a sentence, with and without the page’s own check', async ({
		page
	}) => {
		await open(page, '/teach/articles/new');
		const buffer = Buffer.alloc(5 * 1024 * 1024 + 1, 'a');
		await page
			.getByLabel('Upload a file')
			.setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer });
		await expect(page.getByRole('alert')).toContainText('larger than 5 MB');
		await expect(page.getByRole('button', { name: 'Read this file' })).toBeDisabled();
		const response = await page.request.post('/teach/articles/new?/upload', {
			headers: { origin: at(''), accept: 'text/html' },
			multipart: { file: { name: 'long.txt', mimeType: 'text/plain', buffer } }
		});
		expect(response.status()).toBe(413);
		expect(await response.text()).toContain('larger than 5 MB');
	});
});

test('deleting an article takes two presses, and its round keeps its questions', async ({ page }) => {
	test.slow();
	await paste(page);
	await checkAll(page);
	await publish(page);
	const round = new URL(page.url()).pathname;
	await open(page, '/teach');
	await expect(page.getByRole('link', { name: 'A round of 10 questions' })).toBeVisible();
	await unfold(page, 'Delete');
	await page.getByRole('button', { name: 'Delete this article' }).click();
	await expect(page.getByRole('status')).toContainText('Deleted');
	await open(page, round);
	await page.getByRole('button', { name: 'Play this round' }).click();
	await expect(page).toHaveURL(/\/practice\/[\w-]+\/1$/);
});

async function chooseQuote(page: Page, words: string): Promise<void> {
	await page.getByRole('region', { name: 'Quotes' }).getByRole('link', { name: words }).click();
	await expect(front(page).locator('mark:not(.other)')).toContainText(words);
}

/** The digit that credits a quote to somebody, as the button shows it. */
async function speakerKey(page: Page, name: string): Promise<{ name: string; digit: string }> {
	const words = await front(page)
		.getByRole('group', { name: 'Somebody else said it' })
		.locator('button', { hasText: name })
		.innerText();
	return { name, digit: /\d/.exec(words)?.[0] ?? '' };
}

/** Selects words in the article as a pointer would. */
async function select(page: Page, words: string): Promise<void> {
	await page.evaluate((wanted) => {
		for (const piece of document.querySelectorAll('[data-start]')) {
			const node = piece.firstChild;
			const at = node?.textContent?.indexOf(wanted) ?? -1;
			if (node && at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
		}
	}, words);
}
