import { defineConfig, devices } from '@playwright/test';
import process from 'node:process';
import { browserPath } from './setup/browser.js';

const address = 'http://127.0.0.1:4173';

export default defineConfig({
	testDir: 'src/e2e',
	testMatch: '**/*.e2e.ts',
	// Emptied before every run, and so a folder of its own beside the server's log and database.
	outputDir: 'test-results/traces',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	timeout: 30_000,
	use: {
		baseURL: address,
		locale: 'en-GB',
		// A trace costs a quarter of a run, kept or not: `npx playwright test --last-failed --trace on` records one.
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: browserPath(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--disable-dev-shm-usage'
			]
		}
	},
	projects: [{ name: 'desk', use: devices['Desktop Chrome'] }],
	webServer: {
		command: 'node setup/serve-for-tests.js',
		url: address,
		// One name of the public web, for an article that is brought in by its address.
		env: { PORT: '4173', TEST_SITE: 'lantern.example=4174' },
		timeout: 120_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 8_000 }
	}
});
