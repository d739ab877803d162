import type { Browser } from '@playwright/test';
import { asOnSchoolNetwork, hold, playButton, withBrowser, withPhone, type Phone } from './browser';
import { Host, makeGame } from './live/host';
import { until } from './live/wait';
import { openQuestion } from './play';

const targetBytes = 45_000;
const targetInGame = 60_000;

type Group = 'javascript' | 'html' | 'css' | 'fonts' | 'other';
const groups: Partial<Record<string, Group>> = {
	Script: 'javascript',
	Document: 'html',
	Stylesheet: 'css',
	Font: 'fonts'
};

/** Bytes, headers with them. `scriptHeaders` are a part of `javascript`. */
type Weight = Record<Group, number> & { scripts: number; scriptHeaders: number; scriptEncodings: string[] };
type ResponseReceived = { requestId: string; type: string; response: Response };
type Response = { headers: Record<string, string>; encodedDataLength: number };

/** What a phone with an empty cache receives for its first question, in bytes on the wire, headers with them. */
export function measureWeight(address: string) {
	return withBrowser(async (browser) => {
		const openDirectly = await questionOpener(address);
		const weigh = async (site: string) => ({
			openedDirectly: await weightOf(browser, site, openDirectly),
			startPageThenQuestion: await weightOf(browser, site, startAndPlay),
			pinThenLiveQuestion: await weightOf(browser, site, (phone) => joinGame(phone, address))
		});
		const here = await weigh(address);
		return {
			about: 'most css stands inside the html, and counts there',
			...here,
			// Over plain http browsers ask for gzip; for brotli only over https and on their own computer.
			overPlainHttp: await weigh(asOnSchoolNetwork(address)),
			targetJavascript: targetBytes,
			isMet: here.startPageThenQuestion.javascript < targetBytes,
			targetJavascriptInGame: targetInGame,
			isMetInGame: here.pinThenLiveQuestion.javascript < targetInGame
		};
	});
}

function weightOf(browser: Browser, site: string, open: (phone: Phone) => Promise<void>): Promise<Weight> {
	return withPhone(browser, site, async (phone) => {
		const weight = watch(phone);
		await open(phone);
		return weight;
	});
}

/** Counts what arrives from now on, which leaves out what the browser takes from its cache. */
function watch({ cdp }: Phone): Weight {
	const none = { javascript: 0, html: 0, css: 0, fonts: 0, other: 0 };
	const weight: Weight = { ...none, scripts: 0, scriptHeaders: 0, scriptEncodings: [] };
	const responses = new Map<string, ResponseReceived>();
	cdp.on('Network.requestWillBeSent', ({ redirectResponse }) => {
		if (redirectResponse) weight.html += redirectResponse.encodedDataLength;
	});
	cdp.on('Network.responseReceived', (received) => responses.set(received.requestId, received));
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const received = responses.get(requestId);
		if (!received || encodedDataLength === 0) return;
		const group = groups[received.type] ?? 'other';
		weight[group] += encodedDataLength;
		if (group === 'javascript') addScript(weight, received.response);
	});
	return weight;
}

function addScript(weight: Weight, { headers, encodedDataLength }: Response): void {
	const encoding = headers['content-encoding'] ?? headers['Content-Encoding'] ?? 'none';
	weight.scripts++;
	weight.scriptHeaders += encodedDataLength;
	if (!weight.scriptEncodings.includes(encoding)) weight.scriptEncodings.push(encoding);
}

async function questionOpener(address: string) {
	const question = await openQuestion(address, 'who-said-it');
	return async (phone: Phone) => {
		await hold(phone, question);
		await phone.page.goto(question.path, { waitUntil: 'networkidle' });
	};
}

async function startAndPlay(phone: Phone): Promise<void> {
	await phone.page.goto('/', { waitUntil: 'networkidle' });
	await playButton(phone).click();
	await phone.page.waitForURL('**/practice/*/1', { waitUntil: 'networkidle' });
}

/** From typing the PIN to the first question of a live game. */
async function joinGame({ page }: Phone, address: string): Promise<void> {
	const host = new Host(await makeGame(address, { questions: 5, cap: 5 }), () => undefined);
	await page.goto('/play', { waitUntil: 'networkidle' });
	await page.getByLabel('Game PIN').fill(host.made.pin);
	await page.getByRole('button', { name: 'Join' }).click();
	await page.getByLabel('Your name').fill('Zoe');
	await page.getByRole('button', { name: 'Join' }).click();
	await page.getByRole('heading', { name: 'You’re in' }).waitFor();
	host.connect(Number(new URL(address).port));
	await until(() => host.place !== null, { seconds: 10, what: () => 'the host in its lobby' });
	host.goOn();
	await page.getByRole('region', { name: 'Question' }).waitFor();
	await page.waitForLoadState('networkidle');
	host.drop();
}
