import { readFileSync } from 'node:fs';
import type { APIResponse } from '@playwright/test';
import * as v from 'valibot';
import { breakRound } from './database';
import { answerByForm, begin, playByForm, questionPath, rightResponse, type Sender } from './rounds';
import { expect, test } from './test';

test('every page forbids foreign and inline scripts, and sets the security headers', async ({ request }) => {
	for (const path of await pathsFor({ request })) await expectGuarded(await request.get(path), path);
});

test('the page of an error is guarded like any other', async ({ request }) => {
	const round = await begin({ request }, { seed: 164_000 + test.info().repeatEachIndex, count: 5 });
	breakRound(round.slug);
	const response = await request.get(questionPath(round, 1));
	expect(response.status()).toBe(500);
	await expectGuarded(response, 'the error page');
});

test('each answer of a page has a nonce of its own', async ({ request }) => {
	const nonces = [await request.get('/'), await request.get('/')].map(
		(response) => policyIn(response.headers()['content-security-policy'] ?? '').get('script-src')?.[1]
	);
	expect(new Set(nonces).size).toBe(2);
});

test('the cookie is out of reach of scripts and of other sites', async ({ page }) => {
	await begin(page, { seed: 161, count: 5 });
	const cookies = await page.context().cookies();
	expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/' }]);
});

test('only playing leaves a cookie', async ({ page }) => {
	for (const path of ['/', '/practice', '/articles', '/articles/javid-at-dover-2019', '/about'])
		await page.goto(path);
	expect(await page.context().cookies()).toEqual([]);
});

test('the health address says the version, the schema and what is loaded', async ({ request }) => {
	const response = await request.get('/healthz');
	expect(response.status()).toBe(200);
	expect(response.headers()['cache-control']).toBe('no-store');
	expect(await response.json()).toEqual({
		ok: true,
		version: v.parse(v.object({ version: v.string() }), jsonFile('package.json')).version,
		schema: v.parse(v.object({ entries: v.array(v.unknown()) }), jsonFile('drizzle/meta/_journal.json'))
			.entries.length,
		articles: 5,
		quotes: 74
	});
});

function jsonFile(path: string): unknown {
	return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** The address of each page, in the states that differ for the server. */
async function pathsFor(sender: Sender): Promise<string[]> {
	const played = await begin(sender, { seed: 162, count: 5 });
	await playByForm(sender, played, rightResponse);
	const unfinished = await begin(sender, { seed: 163, kinds: ['who-said-it'], count: 5 });
	await answerByForm(sender, unfinished, { number: 1, response: 0 });
	return [
		'/',
		'/practice',
		`/practice/${played.id}/result`,
		questionPath(unfinished, 1),
		questionPath(unfinished, 2),
		`/r/${played.slug}`,
		'/articles',
		'/articles/javid-at-dover-2019',
		'/about',
		'/nowhere',
		'/r/nowhere'
	];
}

async function expectGuarded(response: APIResponse, page: string): Promise<void> {
	const headers = response.headers();
	const policy = policyIn(headers['content-security-policy'] ?? '');
	const scripts = policy.get('script-src') ?? [];
	expect(scripts, page).toEqual(["'self'", expect.stringMatching(/^'nonce-.{16,}'$/)]);
	for (const [name, sources] of policy) {
		if (name !== 'style-src-attr') expect(sources, `${name} of ${page}`).not.toContain("'unsafe-inline'");
		expect(sources.join(' '), `${name} of ${page}`).not.toMatch(/https?:|\*|unsafe-eval/);
	}
	expect(policy.get('default-src'), page).toEqual(["'self'"]);
	expect(policy.get('frame-ancestors'), page).toEqual(["'none'"]);
	expect(policy.get('form-action'), page).toEqual(["'self'"]);
	expect(policy.get('base-uri'), page).toEqual(["'self'"]);
	expect(headers['x-content-type-options'], page).toBe('nosniff');
	expect(headers['referrer-policy'], page).toBe('same-origin');
	expect(headers['permissions-policy'], page).toContain('camera=()');
	for (const [tag, nonce] of (await response.text()).matchAll(/<script\b(?:[^>]*?nonce="([^"]*)")?[^>]*>/g)) {
		expect(`'nonce-${nonce}'`, `${tag} of ${page}`).toBe(scripts[1]);
	}
}

function policyIn(header: string): Map<string, string[]> {
	return new Map(
		header.split(';').map((part) => {
			const [name = '', ...sources] = part.trim().split(/\s+/);
			return [name, sources];
		})
	);
}
