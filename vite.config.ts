import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['src/**/*.test.ts', 'setup/**/*.test.ts'],
		environment: 'node',
		coverage: {
			include: ['src/lib/core/**/*.ts'],
			exclude: ['src/lib/core/**/*.test.ts'],
			reporter: ['text-summary'],
			thresholds: { lines: 95, branches: 85 }
		}
	}
});
