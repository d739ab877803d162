import { expect, type Locator, type Page } from '@playwright/test';
import type { MatchUpQuestion, Option, Question } from '../lib/core/questions/question';
import type { Response } from '../lib/core/scoring/mark';
import { home } from './test';

/** Opens a page and waits until its script listens, so that no key and no tap is lost. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	// Where Kit says a page's name to screen readers: it stands there from the moment that the script has taken over.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** How a match-up is answered: the person's way of bringing speakers and quotes together. */
export type Pair = (page: Page, question: MatchUpQuestion, response: readonly number[]) => Promise<void>;

/** Answers the question on the screen. */
export async function answer(
	page: Page,
	question: Question,
	{ response, pair = pairByNames }: { response: Response; pair?: Pair }
): Promise<void> {
	if (question.kind === 'match-up') {
		await pair(page, question, typeof response === 'number' ? [] : response);
	} else {
		const chosen = question.options[typeof response === 'number' ? response : -1];
		if (!chosen) throw new Error('there is no such option');
		await labelOf(page, chosen).click();
		await expect(radioOf(page, chosen)).toBeChecked();
	}
	await answerButton(page).click();
}

/** Pairs by choosing a name and then its place. */
export const pairByNames: Pair = async (page, { options }, response) => {
	for (const [quote, speaker] of response.entries()) {
		const { text } = options[speaker] ?? { text: '' };
		await freeSpeaker(page, text).click();
		await placeOfQuote(page, quote)
			.getByRole('button', { name: `Put ${text} here` })
			.click();
	}
};

/** Pairs by the lists that stand there without JavaScript. */
export const pairByLists: Pair = async (page, _, response) => {
	for (const [quote, speaker] of response.entries()) {
		await page.getByRole('combobox', { name: `Speaker of quote ${quote + 1}` }).selectOption(String(speaker));
	}
};

/** A speaker who stands beside no quote yet. */
export function freeSpeaker(page: Page, name: string): Locator {
	return page
		.getByRole('group', { name: 'Speakers to place' })
		.getByRole('button', { name: beginning(name) });
}

/** Where the speaker of a quote is put, counted from 0. */
export function placeOfQuote(page: Page, quote: number): Locator {
	return page.getByRole('group', { name: `Speaker of quote ${quote + 1}` });
}

/** What a screen reader calls an option: who it is with the role, or a side with its line. */
export function radioOf(page: Page, { text, detail }: Option): Locator {
	return page.getByRole('radio', { name: detail ? `${text} ${detail}` : text, exact: true });
}

/** What a finger meets of an option. */
export function labelOf(page: Page, option: Option): Locator {
	return page.locator('label').filter({ has: radioOf(page, option) });
}

export function answerButton(page: Page): Locator {
	return page.getByRole('button', { name: 'Answer', exact: true });
}

/** Whether the answer was right, in the words of the page, with its points. */
export async function expectVerdict(page: Page, points: number): Promise<void> {
	const verdict = points === 1000 ? 'Right' : points > 0 ? 'Partly right' : 'Not right';
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
	await expect(page.getByRole('status')).toContainText(`+${inWords(points)} points`);
}

/** The number of the question on the screen, and what has been earned so far. */
export async function expectAt(page: Page, number: number, { of, points }: { of: number; points: number }) {
	await expect(
		page.getByRole('progressbar', { name: `Question ${number} of ${of} question${of === 1 ? '' : 's'}` })
	).toBeVisible();
	await expect(page.getByRole('banner')).toContainText(`${inWords(points)} points`);
}

/** The id of the play whose first question is on the screen. */
export async function playOn(page: Page): Promise<string> {
	await expect(page).toHaveURL(/\/practice\/[\w-]+\/1$/);
	return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Goes on from an answered question. */
export async function goOn(page: Page): Promise<void> {
	await page.getByRole('link', { name: /^(Next question|See your result)$/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^(Right|Partly right|Not right)$/);
}

/** What is asked and the options or names, in the order in which they stand on the screen. */
export async function readQuestion(page: Page, { kind }: Question): Promise<string[]> {
	const names = page.getByRole('group', { name: 'Speakers to place' });
	// Without a script there would be lists; a person with one never sees them.
	if (kind === 'match-up') await expect(names).toBeVisible();
	const options = kind === 'match-up' ? names.getByRole('button') : page.locator('label');
	const quotes = page.getByRole('main').getByRole('blockquote');
	const asked = page.getByRole('region', { name: 'Question' });
	return [await asked.innerText(), ...(await quotes.allInnerTexts()), ...(await options.allInnerTexts())];
}

/** "4,250". */
export function inWords(value: number): string {
	return new Intl.NumberFormat('en-GB').format(value);
}

/** A path on the server under test, as a whole address. */
export function at(path: string): string {
	return home() + path;
}

/** A name that begins with some words. */
export function beginning(words: string): RegExp {
	return new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
