import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on a page as it stands, one line each. */
export async function findingsOn(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
	// Colours that are still changing would be read as they are halfway.
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	const { violations } = await new AxeBuilder({ page })
		.options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
		.setLegacyMode()
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}
