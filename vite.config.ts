import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { liveSockets } from './setup/live-sockets.js';

// Small modules that every page shares travel as one file: a phone pays some 300 bytes of headers for each.
const shared =
	/\/src\/(lib|routes)\/(?!.*SpeakerChips).*\.ts$|\/src\/lib\/ui\/kit\/|vite\/preload|disclose-version|\/node_modules\/(svelte|@sveltejs)\//;

const tests = ['src/**/*.test.ts', 'setup/**/*.test.ts'];
const core = ['src/lib/core/**/*.test.ts'];

export default defineConfig({
	plugins: [sveltekit(), liveSockets()],
	build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: shared }] } } } },
	test: {
		environment: 'node',
		projects: [
			// core keeps nothing between two calls: its tests can share a process, and load its modules once.
			{ extends: true, test: { name: 'core', include: core, isolate: false } },
			{ extends: true, test: { name: 'rest', include: tests, exclude: ['**/node_modules/**', ...core] } }
		],
		coverage: {
			include: ['src/lib/core/**/*.ts'],
			exclude: ['src/lib/core/**/*.test.ts', 'src/lib/core/quotes/fixtures.ts'],
			reporter: ['text-summary'],
			thresholds: { lines: 95, branches: 85 }
		}
	}
});
