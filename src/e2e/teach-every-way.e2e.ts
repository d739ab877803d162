import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { docxOf, pdfOf, setLines } from '../lib/server/imports/fixtures';
import {
	atChecking,
	checkAll,
	harbourArticle,
	harbourPage,
	harbourText,
	openNew,
	paste,
	playRight,
	publish,
	upload
} from './teach';
import { expect, test } from './test';

const markdown = `---\ntitle: ${harbourArticle[0]}\n---\n\n${harbourArticle.slice(1).join('\n\n')}\n`;

/** Every way in, with what the page or file says about the article. */
const ways: { name: string; go: (page: Page) => Promise<void>; outlet?: string }[] = [
	{ name: 'pasted text', go: (page) => paste(page) },
	{ name: 'pasted HTML', go: (page) => paste(page, harbourPage), outlet: 'Northmouth Lantern' },
	{ name: 'a .txt file', go: (page) => upload(page, 'harbour.txt', harbourText) },
	{ name: 'a .md file', go: (page) => upload(page, 'harbour.md', markdown) },
	{
		name: 'a .html file',
		go: (page) => upload(page, 'harbour.html', harbourPage),
		outlet: 'Northmouth Lantern'
	},
	{ name: 'a .docx file', go: (page) => upload(page, 'harbour.docx', docxOf(harbourArticle)) },
	{ name: 'a .pdf file', go: (page) => upload(page, 'harbour.pdf', harbourPdf()) },
	{ name: 'a web address', go: byAddress, outlet: 'Northmouth Lantern' }
];

for (const { name, go, outlet } of ways) {
	test(`an article brought in as ${name} is checked, published and played`, async ({ page }) => {
		test.slow();
		await go(page);
		await atChecking(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(harbourArticle[0] ?? '');
		if (outlet) await expect(page.getByRole('main')).toContainText(`${outlet} · 17 May 2031`);
		await expect(page.getByText('15 quotes left to check')).toBeVisible();
		await checkAll(page);
		await publish(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('A round of 10 questions');
		await playRight(page);
	});
}

async function byAddress(page: Page): Promise<void> {
	const site = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(harbourPage);
	});
	site.listen(4174, '127.0.0.1');
	await once(site, 'listening');
	try {
		await openNew(page);
		await page.getByRole('textbox', { name: 'Give its web address' }).fill('http://lantern.example/harbour');
		await page.getByRole('button', { name: 'Open this page' }).click();
		await atChecking(page);
	} finally {
		site.close();
	}
}

/** A page of lines as a paper would set them, with a gap between paragraphs. */
function harbourPdf(): Uint8Array {
	const lines = harbourArticle.flatMap((words) => [...wrapped(words, 80), '']);
	return pdfOf([setLines(lines)]);
}

function wrapped(words: string, width: number): string[] {
	return words.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < width)
			return [...lines.slice(0, -1), `${last} ${word}`];
		return [...lines, word];
	}, []);
}
