import {
	test as base,
	expect,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';

export { expect };

type Options = {
	/** Statuses that a test brings about on purpose; the browser notes each in its console. */
	provoked: number[];
};

type Fixtures = {
	/** Gives another person a browser of their own. */
	another: (device?: BrowserContextOptions) => Promise<Page>;
};

/** A test that fails when a page reports an error or asks another server for anything. */
export const test = base.extend<Options & Fixtures>({
	provoked: [[], { option: true }],

	context: async ({ context, provoked }, use) => {
		const faults = faultsIn(context, provoked);
		await use(context);
		expect(faults, 'what the browser complains of').toEqual([]);
	},

	another: async ({ browser, provoked }, use) => {
		const theirs: { context: BrowserContext; faults: string[] }[] = [];
		await use(async (device) => {
			const context = await browser.newContext(device);
			theirs.push({ context, faults: faultsIn(context, provoked) });
			return await context.newPage();
		});
		for (const { context } of theirs) await context.close();
		expect(
			theirs.flatMap(({ faults }) => faults),
			'what the other browsers complain of'
		).toEqual([]);
	}
});

/** The address of the server under test. */
export function home(): string {
	const { baseURL } = test.info().project.use;
	if (!baseURL) throw new Error('playwright.config.ts names no baseURL');
	return baseURL;
}

function faultsIn(context: BrowserContext, provoked: readonly number[]): string[] {
	const faults: string[] = [];
	const { host } = new URL(home());
	const note = (address: string) => {
		if (/^(https?|wss?):/.test(address) && new URL(address).host !== host) {
			faults.push(`asked another server: ${address}`);
		}
	};
	context.on('console', (message) => {
		const { url } = message.location();
		if (message.type() !== 'error' || isProvoked(provoked, message.text(), url)) return;
		faults.push(`console: ${message.text()} (${url})`);
	});
	context.on('weberror', (thrown) => faults.push(`page: ${thrown.error().message}`));
	context.on('request', (request) => note(request.url()));
	context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
	return faults;
}

/** A page may be refused on purpose; a script, a style or a picture that is missing is a fault all the same. */
function isProvoked(provoked: readonly number[], text: string, url: string): boolean {
	if (/\/_app\/|\.\w+$/.test(new URL(url, home()).pathname)) return false;
	return provoked.some((status) => text.includes(`responded with a status of ${status} `));
}
