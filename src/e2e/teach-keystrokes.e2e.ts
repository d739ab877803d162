import process from 'node:process';
import { checkAll, front, paste, Presses, publish } from './teach';
import { expect, test } from './test';

/** So many keys a person may need for fifteen quotes, publishing included. */
const most = 25;

test(`fifteen quotes are checked and published with at most ${most} keys`, async ({ page }, info) => {
	await paste(page);
	await expect(page.getByText('15 quotes left to check')).toBeVisible();
	const presses = await publish(page, await checkAll(page));
	info.annotations.push({ type: 'keys', description: String(presses.count) });
	process.stdout.write(`15 quotes checked and published with ${presses.count} keys\n`);
	expect(presses.count).toBeLessThanOrEqual(most);
});

test(`fifteen quotes are checked, tagged by side and published with at most ${most} keys`, async ({
	page
}, info) => {
	await paste(page);
	const presses = new Presses(page);
	await presses.press('t');
	await expect(page.getByRole('button', { name: /^(1 )?Supports Border enforcement/ })).toBeVisible();
	for (let quotes = 0; quotes < 20 && (await page.getByText('All checked.').isHidden()); quotes++) {
		const before = await front(page).getByRole('heading', { level: 2 }).innerText();
		await presses.press(String((quotes % 2) + 1));
		await expect(front(page).getByRole('heading', { level: 2, name: before })).toHaveCount(0);
	}
	await publish(page, presses);
	await expect(page.getByRole('main')).toContainText(/[1-9] quotes? helps? Border enforcement/);
	info.annotations.push({ type: 'keys', description: String(presses.count) });
	process.stdout.write(`15 quotes checked, tagged and published with ${presses.count} keys\n`);
	expect(presses.count).toBeLessThanOrEqual(most);
});
