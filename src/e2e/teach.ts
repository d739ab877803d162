import { expect, type Locator, type Page } from '@playwright/test';
import { roundOf } from './database';
import { playByForm, rightResponse } from './rounds';
import { open, playOn } from './screen';

/** An invented article of fifteen quotes by eight speakers, one paragraph an entry. */
export const harbourArticle = [
	'Harbour towns split over plan for the bar',
	'Ada Quill, the Harbour Secretary, told the council on Monday that more boats would be sent to the bar. "Two more boats on the bar will turn the smugglers back," said Ms Quill. "Every night that we wait costs a life that a patrol could have saved."',
	'"The towns have asked us for this since the spring," she added.',
	'Ben Tarrow, director of the charity Open Shore, said: "A visa desk on the far quay would empty those boats by summer. Nobody climbs into a dinghy who can buy a ticket."',
	'He called the plan "a lock without a key".',
	'"We have a duty to those who are waiting on the far side," said Cleo Marsh, the MP for Northmouth. "The minister counts boats and forgets who is drowning."',
	'A Harbour Office spokesman said: "The bar is watched at night and nobody may stay without papers."',
	'Dov Ellery, a former harbour master, said: "Patrols and a ferry belong together like a lock and key." He added: "I have pulled people from that water for thirty years."',
	'Edda Finch, who rents rooms in Northmouth, said: "My guests ask me about the fish and never about the boats."',
	'"It is the smugglers who grow rich on this," said Inspector Gil Hartnell of the Northmouth police. "We arrested nine of them in May."',
	'Professor Ina Brandt of Northmouth College said: "Where a ferry ran, the crossings by dinghy fell by half within a year."',
	'"Send more patrols and the boats will simply start from another beach," said Mr Tarrow.',
	'The vote is on Friday.'
];

export const harbourText = harbourArticle.join('\n\n');

/** The article as a page of a paper has it, with what stands around it there. */
export const harbourPage = `<!doctype html><html lang="en"><head><title>Northmouth Lantern</title>
<meta property="og:site_name" content="Northmouth Lantern"><meta property="og:title" content="${harbourArticle[0]}">
<meta property="article:published_time" content="2031-05-17T08:00:00Z"><script>document.title = 'no'</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${harbourArticle[0]}</h1>${harbourArticle
	.slice(1)
	.map((words) => `<p>${words}</p>`)
	.join('\n')}</article><footer>Sign up for our newsletter</footer></body></html>`;

/** Opens the page on which articles are brought in. */
export async function openNew(page: Page): Promise<void> {
	await open(page, '/teach/articles/new');
}

/** Pastes words, and comes to checking. */
export async function paste(page: Page, words = harbourText): Promise<void> {
	await openNew(page);
	await page.getByRole('textbox', { name: 'Paste its text' }).fill(words);
	await page.getByRole('button', { name: 'Find the quotes' }).click();
	await atChecking(page);
}

/** Chooses a file that holds some bytes, and sends it. */
export async function upload(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
	await openNew(page);
	const buffer = Buffer.from(bytes);
	const mimeType = 'application/octet-stream';
	await page.getByLabel('Upload a file').setInputFiles({ name, mimeType, buffer });
	await page.getByRole('button', { name: 'Read this file' }).click();
}

/** Waits for the page on which an article is checked, and until keys work there. */
export async function atChecking(page: Page): Promise<void> {
	await expect(page).toHaveURL(/\/teach\/articles\/own-\w+/);
	await expect(page.getByRole('region', { name: 'The quote to check' })).toBeVisible();
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** The quote in front. */
export function front(page: Page): Locator {
	return page.getByRole('region', { name: 'The quote to check' });
}

/** Opens or closes what stands under a heading. */
export async function unfold(page: Page, title: string): Promise<void> {
	await page.locator('summary').filter({ hasText: title }).first().click();
}

/** Presses a key and counts it. */
export class Presses {
	count = 0;
	constructor(private readonly page: Page) {}

	async press(key: string): Promise<void> {
		this.count++;
		await this.page.keyboard.press(key);
	}
}

/** Says of every quote that it is right, by Enter, and comes to where a round is made of them. */
export async function checkAll(page: Page, presses = new Presses(page)): Promise<Presses> {
	const left = page.getByText(/\d+ quotes? left to check/);
	for (let quotes = 0; quotes < 30 && (await left.isVisible()); quotes++) {
		const before = await front(page).getByRole('heading', { level: 2 }).innerText();
		await presses.press('Enter');
		await expect(front(page).getByRole('heading', { level: 2, name: before })).toHaveCount(0);
	}
	await expect(page.getByText('All checked.')).toBeVisible();
	return presses;
}

/** Goes from what is checked to a round made of it, by Enter alone. */
export async function publish(page: Page, presses = new Presses(page)): Promise<Presses> {
	await presses.press('Enter');
	await expect(page.getByRole('button', { name: 'Make this round' })).toBeEnabled();
	await presses.press('Enter');
	await expect(page).toHaveURL(/\/r\/\w+$/);
	return presses;
}

/** Plays the round whose page is open, all of it right, to its result. */
export async function playRight(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Play this round' }).click();
	const id = await playOn(page);
	const round = { id, ...roundOf(id) };
	await playByForm(page, round, rightResponse);
	await open(page, `/practice/${id}/result`);
	const most = new Intl.NumberFormat('en-GB').format(1000 * round.questions.length);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${most} of ${most} points`);
}
