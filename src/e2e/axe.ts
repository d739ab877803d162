import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The colours are all that the dark scheme changes (src/app.css), and these are the rules that look at them. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const rulesFor = {
	light: { type: 'tag', values: tags },
	dark: { type: 'rule', values: colourRules }
} as const;

/** What axe finds against WCAG 2.2 AA on a page as it stands, one line each. */
export async function findingsOn(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
	// Colours that are still changing would be read as they are halfway.
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	const { violations } = await new AxeBuilder({ page })
		.options({ runOnly: rulesFor[colorScheme], resultTypes: ['violations'] })
		.setLegacyMode()
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}
