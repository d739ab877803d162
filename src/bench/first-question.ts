import type { Browser } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { hold, playButton, withBrowser, withPhone, type Phone } from './browser';
import { choiceKinds, openQuestion } from './play';
import { medianOf, spreadOf } from './spread';

const runs = 5;
const targetMillis = 1_500;
const slowdown = 4;
const network = {
	offline: false,
	latency: 400,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};

const watchPaint = fileURLToPath(new URL('./watch-paint.js', import.meta.url));
const questionShown = ['[role="region"][aria-label="Question"] :is(blockquote, .person)', 'fieldset label'];
const buttonShown = ['form:not(details *) button'];

/** All in milliseconds from the start: of the navigation, or of the press. */
type Timing = { shown: number; htmlReceived: number; firstPaint: number };

/** How long a slow phone on a slow network, with nothing cached, waits for a question. */
export function measureFirstQuestion(address: string) {
	return withBrowser(async (browser) => {
		// The first one warms the browser and the server, and doesn't count.
		await openDirectly(browser, address, 0);
		const directly = await timings((run) => openDirectly(browser, address, run));
		return {
			about:
				"the browser's own times of painting; 400 ms are added to every request, but none for connecting (TCP, TLS)",
			cpuSlowdown: slowdown,
			latencyMillis: network.latency,
			runs,
			openedDirectly: directly,
			pressedOnStartPage: await timings(() => press(browser, address)),
			startPage: await timings(() => openStartPage(browser, address)),
			targetOpenedDirectly: targetMillis,
			isMet: directly.millis.median < targetMillis
		};
	});
}

async function timings(time: (run: number) => Promise<Timing>) {
	const all: Timing[] = [];
	for (let run = 0; run < runs; run++) all.push(await time(run));
	const median = (of: keyof Timing) => medianOf(all.map((each) => each[of]));
	return {
		millis: spreadOf(all.map(({ shown }) => shown)),
		htmlReceived: median('htmlReceived'),
		firstPaint: median('firstPaint')
	};
}

function openDirectly(browser: Browser, address: string, run: number): Promise<Timing> {
	return withPhone(browser, address, async (phone) => {
		const question = await openQuestion(address, choiceKinds[run % choiceKinds.length] ?? 'who-said-it');
		await hold(phone, question);
		await slowDown(phone);
		await phone.page.goto(question.path, { waitUntil: 'load' });
		return await timingOf(phone, questionShown);
	});
}

function press(browser: Browser, address: string): Promise<Timing> {
	return withPhone(browser, address, async (phone) => {
		await slowDown(phone);
		await phone.page.goto('/', { waitUntil: 'networkidle' });
		await playButton(phone).click();
		await phone.page.waitForURL('**/practice/*/1', { waitUntil: 'load' });
		return await timingOf(phone, questionShown);
	});
}

function openStartPage(browser: Browser, address: string): Promise<Timing> {
	return withPhone(browser, address, async (phone) => {
		await slowDown(phone);
		await phone.page.goto('/', { waitUntil: 'load' });
		return await timingOf(phone, buttonShown);
	});
}

async function slowDown({ page, cdp }: Phone): Promise<void> {
	await page.addInitScript({ path: watchPaint });
	await cdp.send('Network.emulateNetworkConditions', network);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** How often one asks doesn't matter: the browser writes the times down as it paints. */
async function timingOf({ page }: Phone, selectors: string[]): Promise<Timing> {
	const timing = await page.waitForFunction((all) => window.timingOf(all), selectors, { polling: 200 });
	return timing.jsonValue() as Promise<Timing>;
}

declare global {
	interface Window {
		/** See watch-paint.js. */
		timingOf(selectors: string[]): Timing | null;
	}
}
