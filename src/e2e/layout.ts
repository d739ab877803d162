import type { Page } from '@playwright/test';

/** What stands further right or left than the screen; nothing when the page does not scroll sideways. */
export async function beyondTheEdge(page: Page): Promise<string[]> {
	return await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
			const { left, right, width } = element.getBoundingClientRect();
			return width > 1 && (right > clientWidth + 1 || left < -1);
		});
		const page = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : [];
		return [...page, ...beyond.map((element) => `${element.tagName} ${element.className}`)];
	});
}

/** What hides a part of its own words and cannot be scrolled to show it; what is for screen readers alone is left out. */
export async function cutOff(page: Page): Promise<string[]> {
	return await page.evaluate(() =>
		[...document.body.querySelectorAll('*')]
			.filter((element) => {
				const { overflowX, overflowY, clipPath } = getComputedStyle(element);
				if (clipPath !== 'none') return false;
				const isWide = element.scrollWidth > element.clientWidth + 1;
				const isHigh = element.scrollHeight > element.clientHeight + 1;
				return (overflowX !== 'visible' && isWide) || (/hidden|clip/.test(overflowY) && isHigh);
			})
			.map((element) => `${element.tagName} ${element.className}`)
	);
}
