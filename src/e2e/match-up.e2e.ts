import type { Locator, Page } from '@playwright/test';
import type { MatchUpQuestion } from '../lib/core/questions/question';
import { answersOf } from './database';
import { begin, pointsFor, questionPath, type Begun } from './rounds';
import {
	answer,
	answerButton,
	expectVerdict,
	freeSpeaker,
	open,
	pairByNames,
	placeOfQuote,
	type Pair
} from './screen';
import { expect, test } from './test';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('dragging each name with the mouse to its quote answers a match-up', async ({ page }) => {
	const { round, question } = await beginMatchUp(page);
	await open(page, questionPath(round, 1));
	await answer(page, question, { response: question.key, pair: pairByDragging });
	await expectVerdict(page, 1000);
});

test('a match-up with two names exchanged earns its share of right pairs, and shows each pair', async ({
	page
}) => {
	const { round, question } = await beginMatchUp(page);
	const response = withTwoExchanged(question);
	await open(page, questionPath(round, 1));
	await answer(page, question, { response, pair: pairByNames });

	await expectVerdict(page, pointsFor(question, response));
	const pairs = page.getByRole('main').getByRole('list').first().getByRole('listitem');
	await expect(pairs).toHaveCount(response.length);
	for (const [quote, speaker] of response.entries()) {
		const right = question.options[question.key[quote] ?? -1]?.text ?? '';
		const chosen = question.options[speaker]?.text ?? '';
		await expect(pairs.nth(quote)).toContainText(right);
		await expect(pairs.nth(quote)).toContainText(chosen);
		await expect(pairs.nth(quote)).toContainText(speaker === question.key[quote] ? '✓' : '✗');
	}
	const share = question.key.filter((speaker, i) => response[i] === speaker).length / question.key.length;
	expect(answersOf(round.id)).toMatchObject([{ response, points: Math.round(1000 * share), is_right: 0 }]);
});

test('tapping works on a phone', async ({ another }) => {
	const page = await another(phone);
	const { round, question } = await beginMatchUp(page);
	await open(page, questionPath(round, 1));
	await answer(page, question, { response: question.key, pair: pairByTapping });
	await expectVerdict(page, 1000);
});

test('tapping the role below a name takes the name up like tapping the name', async ({ another }) => {
	const page = await another({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });
	const { round, question } = await beginMatchUp(page);
	await open(page, questionPath(round, 1));
	const { text, detail } = question.options.find((option) => option.detail) ?? { text: '', detail: '' };
	const name = freeSpeaker(page, text);
	await name.getByText(detail ?? '').tap();
	await expect(name).toHaveAttribute('aria-pressed', 'true');
	await placeOfQuote(page, 0)
		.getByRole('button', { name: `Put ${text} here` })
		.tap();
	await placeOfQuote(page, 0)
		.getByText(detail ?? '')
		.tap();
	await expect(placeOfQuote(page, 0).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
});

test('a name that was put beside the wrong quote changes places with another', async ({ page }) => {
	const { round, question } = await beginMatchUp(page);
	await open(page, questionPath(round, 1));
	await pairByNames(page, question, withTwoExchanged(question));
	const first = question.options[question.key[0] ?? -1]?.text ?? '';
	const second = question.options[question.key[1] ?? -1]?.text ?? '';
	await expect(placeOfQuote(page, 0)).toContainText(second);

	await placeOfQuote(page, 1).getByRole('button', { name: first }).click();
	await placeOfQuote(page, 0)
		.getByRole('button', { name: `Put ${first} here` })
		.click();
	await expect(placeOfQuote(page, 0)).toContainText(first);
	await expect(placeOfQuote(page, 1)).toContainText(second);

	await answerButton(page).click();
	await expectVerdict(page, 1000);
});

test('a match-up with a quote left over is not taken, and says so', async ({ page }) => {
	const { round, question } = await beginMatchUp(page);
	await open(page, questionPath(round, 1));
	await pairByNames(page, question, question.key.slice(0, -1));
	await answerButton(page).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Choose' })).toBeVisible();
	expect(answersOf(round.id)).toEqual([]);
	// What was placed still stands there.
	await expect(placeOfQuote(page, 0)).toContainText(question.options[question.key[0] ?? -1]?.text ?? '');
});

async function beginMatchUp(page: Page): Promise<{ round: Begun; question: MatchUpQuestion }> {
	const round = await begin(page, { seed: 11, kinds: ['match-up'], count: 5 });
	const [question] = round.questions;
	if (question?.kind !== 'match-up') throw new Error('the round does not open with a match-up');
	return { round, question };
}

/** The right pairs, but for the first two, whose speakers have changed places. */
function withTwoExchanged({ key: [first = 0, second = 0, ...others] }: MatchUpQuestion): number[] {
	return [second, first, ...others];
}

const pairByTapping: Pair = async (page, { options }, response) => {
	for (const [quote, speaker] of response.entries()) {
		const { text } = options[speaker] ?? { text: '' };
		await freeSpeaker(page, text).tap();
		await placeOfQuote(page, quote)
			.getByRole('button', { name: `Put ${text} here` })
			.tap();
	}
};

const pairByDragging: Pair = async (page, { options }, response) => {
	// Letters that arrive later would move what is being dragged to.
	await page.evaluate(async () => void (await document.fonts.ready));
	for (const [quote, speaker] of response.entries()) {
		const { text } = options[speaker] ?? { text: '' };
		const place = placeOfQuote(page, quote);
		await place.scrollIntoViewIfNeeded();
		await drag(page, freeSpeaker(page, text), place);
		await expect(place.getByRole('button', { name: text })).toBeVisible();
	}
};

/** Drags something by its first letters until its middle lies over the middle of a place. */
async function drag(page: Page, what: Locator, where: Locator): Promise<void> {
	const from = await boxOf(what);
	const to = await boxOf(where);
	const grip = { x: 24, y: 14 };
	await page.mouse.move(from.x + grip.x, from.y + grip.y);
	await page.mouse.down();
	await page.mouse.move(
		to.x + to.width / 2 - from.width / 2 + grip.x,
		to.y + to.height / 2 - from.height / 2 + grip.y,
		{ steps: 12 }
	);
	await expect(where).not.toContainText('Nobody yet');
	await page.mouse.up();
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
	const box = await locator.boundingBox();
	if (!box) throw new Error('it is not on the screen');
	return box;
}
