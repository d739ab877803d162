import {
	chromium,
	devices,
	type Browser,
	type BrowserContext,
	type CDPSession,
	type Page
} from '@playwright/test';
import config from '../../playwright.config';
import type { OpenQuestion } from './play';

/** A phone that has opened nothing yet. */
export type Phone = { site: string; page: Page; context: BrowserContext; cdp: CDPSession };

/** A name for this computer that only the browser knows, and not as its own. */
const schoolHost = 'school.test';

/** Runs `measure` with the Chromium that the tests use. */
export async function withBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
	const options = config.use?.launchOptions;
	const args = [...(options?.args ?? []), `--host-resolver-rules=MAP ${schoolHost} 127.0.0.1`];
	const browser = await chromium.launch({ ...options, args });
	try {
		return await measure(browser);
	} finally {
		await browser.close();
	}
}

/**
 * Runs `measure` on a phone with an empty cache, without cookies.
 *
 * @param site - the server's address, as the phone has it
 */
export async function withPhone<T>(
	browser: Browser,
	site: string,
	measure: (phone: Phone) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ ...devices['Pixel 7'], locale: 'en-GB', baseURL: site });
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		return await measure({ site, page, context, cdp });
	} finally {
		await context.close();
	}
}

/** The server's address as another computer would have it: over plain http. */
export function asOnSchoolNetwork(address: string): string {
	return address.replace('127.0.0.1', schoolHost);
}

/** Lets the phone be the device that a play belongs to. */
export async function hold({ context, site }: Phone, { cookie }: OpenQuestion): Promise<void> {
	const [name = '', value = ''] = cookie.split('=');
	await context.addCookies([{ name, value, url: site }]);
}

export function playButton({ page }: Phone) {
	return page.getByRole('button', { name: 'Play ten questions' });
}
