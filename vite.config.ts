import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { liveSockets } from './setup/live-sockets.js';

// Small modules travel together: a phone pays some 300 bytes of headers for each file. First those that any page may
// need, then those of a player's phone, of a host's screens and of a teacher's desk, none of which loads another's.
// What argue rounds have, and the reading of texts that it rests on, is loaded by those who play, host or practise
// one: a phone in a quiz has none of it.
const reading = 'text/(tokens|paragraphs)|quotes/(telling|people|furniture)';
const own = `lib/(ui/(argue|author|game|report)|core/(argue|checking|report|${reading}))|routes/(argue|host|teach)`;
const files = [
	{
		name: 'shared',
		test: `/src/(?!${own})(lib|routes)/(?!.*SpeakerChips).*\\.ts$|/src/lib/ui/kit/|vite/preload|disclose-version|/node_modules/(svelte|@sveltejs)/`
	},
	{
		name: 'phone',
		test: '/ui/game/(phone/.*|connection.svelte|link|outbox|server-clock|tab-storage|team-name|time-left|transport)\\.ts$'
	},
	{ name: 'argue-phone', test: '/src/lib/ui/argue/phone/.*\\.ts$' },
	{ name: 'argue-host', test: '/src/(lib/ui/argue/(projector|remote)|routes/host/argue)/.*\\.ts$' },
	{ name: 'host', test: '/src/(lib/(ui/(game|report)|core/report)|routes/host)/.*\\.ts$' },
	{ name: 'desk', test: '/src/(lib/(ui/author|core/checking)|routes/teach)/.*\\.ts$' }
];
const groups = files.map(({ name, test }, i) => ({
	name,
	test: new RegExp(test),
	priority: files.length - i
}));

const tests = ['src/**/*.test.ts', 'setup/**/*.test.ts'];
const core = ['src/lib/core/**/*.test.ts'];

export default defineConfig({
	plugins: [sveltekit(), liveSockets()],
	build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
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
