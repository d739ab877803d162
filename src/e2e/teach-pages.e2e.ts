import { findingsOn } from './axe';
import { beyondTheEdge } from './layout';
import type { Place } from './places';
import { open } from './screen';
import { atChecking, checkAll, openNew, paste, publish, unfold } from './teach';
import { expect, test } from './test';

test.use({ provoked: [422] });

/** What a teacher works on, in the order in which one comes there. */
const places: Place[] = [
	{ name: 'no articles', go: (page) => open(page, '/teach') },
	{ name: 'bringing in', go: openNew },
	{
		name: 'bringing in, refused',
		go: async (page) => {
			await page.getByRole('textbox', { name: 'Give its web address' }).fill('http://127.0.0.1/');
			await page.getByRole('button', { name: 'Open this page' }).click();
			await expect(page.getByRole('alert')).toBeVisible();
		}
	},
	{ name: 'checking', go: (page) => paste(page) },
	{ name: 'checking, the name to type', go: (page) => unfold(page, 'Type a name') },
	{ name: 'checking, the sides', go: (page) => unfold(page, 'Which side it helps') },
	{ name: 'checking, the ends', go: (page) => unfold(page, 'Begin or end elsewhere') },
	{ name: 'checking, the pieces', go: (page) => unfold(page, 'Split or merge') },
	{ name: 'checking, the kind', go: (page) => unfold(page, 'Change its kind') },
	{ name: 'checking, a missed quote', go: (page) => unfold(page, 'Mark a quote that was missed') },
	{ name: 'checking, the keys', go: (page) => unfold(page, 'Keys') },
	{
		name: 'checking, the details with a question of one’s own',
		go: async (page) => {
			await unfold(page, 'Change title, outlet');
			await page.getByRole('radio', { name: /Another question/ }).check();
		}
	},
	{
		name: 'checked',
		go: async (page) => {
			await page.reload();
			await atChecking(page);
			await checkAll(page);
		}
	},
	{
		name: 'making a round',
		go: async (page) => {
			await page.getByRole('link', { name: 'On to the round' }).click();
			await unfold(page, 'Add articles');
		}
	},
	{
		name: 'articles and rounds, about to delete',
		go: async (page) => {
			await page.goBack();
			await atChecking(page);
			await expect(page.getByText('All checked.')).toBeVisible();
			await publish(page);
			await open(page, '/teach');
			await unfold(page, 'Delete');
		}
	}
];

test('every page of a teacher meets WCAG 2.2 AA in light and dark and fits 320 pixels', async ({ page }) => {
	// Some fifteen states, each looked at three times.
	test.setTimeout(150_000);
	for (const { name, go } of places) {
		await test.step(name, async () => {
			await page.setViewportSize({ width: 1280, height: 720 });
			await go(page);
			for (const scheme of ['light', 'dark'] as const) {
				expect.soft(await findingsOn(page, scheme), `${name}, ${scheme}`).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 640 });
			expect.soft(await beyondTheEdge(page), `${name}, narrow`).toEqual([]);
		});
	}
});
