import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Which folder may import what. One row a folder; a folder without a row may import nothing of ours.
 * `own` are path patterns of this project, `packages` the npm packages beside them.
 */
const floors = [
	// core: the rules. Values in, values out.
	{ folder: 'core/kit', own: [], packages: ['pure-rand'] },
	{ folder: 'core/text', own: ['core/kit'], packages: [] },
	{ folder: 'core/quotes', own: ['core/kit', 'core/text'], packages: ['fastest-levenshtein'] },
	{ folder: 'core/balance', own: ['core/kit', 'core/quotes'], packages: [] },
	{ folder: 'core/questions', own: ['core/kit', 'core/text', 'core/quotes', 'core/balance'], packages: [] },
	{
		folder: 'core/checking',
		own: ['core/kit', 'core/text', 'core/quotes', 'core/questions', 'core/balance'],
		packages: []
	},
	{ folder: 'core/scoring', own: ['core/kit', 'core/questions'], packages: [] },
	{
		folder: 'core/practice',
		own: ['core/kit', 'core/text', 'core/quotes', 'core/questions', 'core/scoring', 'core/balance'],
		packages: []
	},
	// Who sits in a room, by which name: the same in every kind of game.
	{ folder: 'core/seats', own: ['core/kit'], packages: [] },
	{
		folder: 'core/game',
		own: [
			'core/kit',
			'core/text',
			'core/quotes',
			'core/questions',
			'core/scoring',
			'core/balance',
			'core/seats'
		],
		packages: ['valibot']
	},
	// The argue round: the same shape as the game, and what is worked out from what players write and compare.
	{
		folder: 'core/argue',
		own: ['core/kit', 'core/text', 'core/quotes', 'core/balance', 'core/seats', 'core/game'],
		packages: ['valibot', 'fastest-levenshtein', 'pure-rand']
	},
	// What clients and the server say to each other in a live game, of whichever kind.
	{
		folder: 'core/live',
		own: ['core/kit', 'core/seats', 'core/game', 'core/argue'],
		packages: ['valibot']
	},
	// What a game leaves behind, as plain rows.
	{
		folder: 'core/report',
		own: [
			'core/kit',
			'core/text',
			'core/quotes',
			'core/questions',
			'core/scoring',
			'core/seats',
			'core/game'
		],
		packages: []
	},
	{
		folder: 'core/exchange',
		own: ['core/kit', 'core/text', 'core/quotes', 'core/questions', 'core/balance'],
		packages: []
	},
	// server: one outside thing each.
	{ folder: 'server/db', own: ['core', 'server/db'], packages: ['better-sqlite3', 'drizzle-orm', 'valibot'] },
	{ folder: 'server/corpus', own: ['core', 'server/db'], packages: ['yaml', 'valibot'] },
	{
		folder: 'server/imports',
		own: ['core'],
		packages: ['linkedom', '@mozilla/readability', 'mammoth', 'unpdf', 'yaml', 'valibot']
	},
	{ folder: 'server/session', own: ['core', 'server/db'], packages: [] },
	{
		folder: 'server/live',
		own: ['core', 'server/db', 'server/session', 'server/log'],
		packages: ['ws', 'rate-limiter-flexible', 'obscenity']
	},
	// Rows -> a spreadsheet's bytes.
	{ folder: 'server/sheets', own: ['core'], packages: ['papaparse', 'write-excel-file'] },
	{ folder: 'server/log', own: [], packages: ['pino'] },
	// ui: one folder a feature; it sees the rules, never the server.
	{ folder: 'ui/kit', own: ['core/kit'], packages: [] },
	{ folder: 'ui/quote', own: ['core', 'ui/kit'], packages: [] },
	{ folder: 'ui/author', own: ['core', 'ui/kit', 'ui/quote'], packages: [] },
	{ folder: 'ui/practice', own: ['core', 'ui/kit', 'ui/quote'], packages: ['svelte-dnd-action'] },
	{ folder: 'ui/game', own: ['core', 'ui/kit', 'ui/quote', 'ui/practice'], packages: ['uqr'] },
	{ folder: 'ui/argue', own: ['core', 'ui/kit', 'ui/quote', 'ui/game'], packages: [] },
	{ folder: 'ui/report', own: ['core', 'ui/kit', 'ui/quote', 'ui/practice'], packages: [] }
];

const builtIns = ['node:*'];

/** How far below its row's folder a file may lie: `core/quotes/quote.ts` and `core/quotes/marks/pair.ts`. */
const depths = [0, 1];

/** The files of a row at one depth. */
function filesOf({ folder }, depth, ending) {
	return [`src/lib/${folder}/${'*/'.repeat(depth)}*.${ending}`];
}

/**
 * Everything that a folder's files may not import, as patterns of no-restricted-imports.
 * Our own modules are named by $lib or relatively, and what `../` leads to depends on the file's depth.
 */
function rulesFor({ folder, own, packages }, depth) {
	const floor = folder.split('/')[0];
	const allowed = [folder, ...own];
	const open = allowed.map((path) => path.replace('/', '\\/')).join('|');
	const sameFloor = allowed
		.filter((path) => path.startsWith(`${floor}/`))
		.map((path) => path.split('/')[1])
		.join('|');
	const toFloor = `(\\.\\.\\/){${depth + 1}}`;
	const outside = packages.map((name) => name.replace(/[/.]/g, '\\$&')).join('|');
	const node = floor === 'server' ? 'node:|' : '';
	const svelteOwn = floor === 'ui' ? 'svelte(\\/|$)|' : '';
	const regexes = [
		`^\\$lib\\/(?!(${open})(\\/|$))`,
		`^(\\.\\.\\/){${depth + 2},}(?!(${open})(\\/|$))`,
		`^(?![.$])(?!${node}${svelteOwn}(${outside || '\\b\\B'})(\\/|$))`
	];
	if (!allowed.includes(floor)) regexes.push(`^${toFloor}(?!\\.\\.)(?!(${sameFloor})(\\/|$))`);
	if (floor !== 'ui') regexes.push('^\\$(app|env)\\/');
	return regexes.map((regex) => ({
		regex,
		message: `src/lib/${folder} may not import this: see the table in eslint.config.js`
	}));
}

const testsToo = ['vitest', 'fast-check', ...builtIns];

export default ts.config(
	{
		ignores: [
			'build',
			'.svelte-kit',
			'node_modules',
			'coverage',
			'test-results',
			'playwright-report',
			'data',
			'drizzle'
		]
	},
	js.configs.recommended,
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['*.js', 'drizzle.config.ts', 'setup/*.js', 'setup/*.cjs', 'setup/*.test.ts']
				},
				// The same for every file: the project is loaded anew wherever two files differ in this.
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/only-throw-error': 'off',
			'max-params': ['error', 4]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			// Addresses here come from data with their own encoding; the app has no base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	...floors.flatMap((row) =>
		depths.map((depth) => ({
			files: filesOf(row, depth, '{ts,svelte}'),
			ignores: ['**/*.test.ts'],
			rules: { 'no-restricted-imports': ['error', { patterns: rulesFor(row, depth) }] }
		}))
	),
	...floors.flatMap((row) =>
		depths.map((depth) => ({
			files: filesOf(row, depth, 'test.ts'),
			rules: {
				'no-restricted-imports': [
					'error',
					{
						patterns: rulesFor(
							{
								...row,
								own: ['core', 'server'],
								packages: [...row.packages, ...testsToo.map((name) => name.replace('*', ''))]
							},
							depth
						)
					}
				]
			}
		}))
	),
	{
		// Deeper than the table reaches, and so without a row.
		files: ['src/lib/*/*/*/*/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^[.$]' }] }] }
	},
	{
		// core has no clock and no chance of its own.
		files: ['src/lib/core/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				'fetch',
				'setTimeout',
				'setInterval',
				'console',
				'process',
				'window',
				'document',
				'crypto'
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random' },
				{ object: 'Date', property: 'now' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'core has no clock: take the time as an argument'
				}
			]
		}
	},
	{
		files: ['src/cli/**', 'src/bench/**', 'setup/**', 'server.js'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.js', '**/*.cjs'],
		...ts.configs.disableTypeChecked
	},
	{
		files: ['**/*.cjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off', 'no-var': 'off' }
	}
);
