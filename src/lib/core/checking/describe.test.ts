import { expect, test } from 'vitest';
import { descriptionFrom, type TypedDescription } from './describe';

const typed: TypedDescription = {
	title: ' Ferry  row ',
	outlet: 'Northmouth Lantern',
	author: '',
	date: '2030-03-04',
	address: 'https://lantern.example/ferry',
	motion: null
};
const motion = {
	question: 'What should the harbour rely on?',
	sides: [
		{ name: 'Patrols', line: 'More boats on the bar.' },
		{ name: 'Ferries', line: 'A safe way across.' }
	]
};

test('a description is tidied, and an empty field says that it is not known', () => {
	expect(descriptionFrom(typed)).toEqual({
		ok: true,
		value: { ...typed, title: 'Ferry row', author: null }
	});
});

test('two sides of one’s own take the places of the first and the second', () => {
	const result = descriptionFrom({ ...typed, motion });
	expect(result.ok && result.value.motion).toEqual({
		question: 'What should the harbour rely on?',
		sides: [
			{ side: 'enforcement', name: 'Patrols', shortName: 'Patrols', line: 'More boats on the bar.' },
			{ side: 'routes', name: 'Ferries', shortName: 'Ferries', line: 'A safe way across.' }
		]
	});
});

test.each<[string, Partial<TypedDescription>]>([
	['too-long', { title: 'a'.repeat(301) }],
	['not-a-day', { date: '4 March' }],
	['not-a-day', { date: '2030-02-30' }],
	['not-an-address', { address: 'javascript:alert(1)' }],
	['not-an-address', { address: 'lantern.example' }],
	['motion-incomplete', { motion: { ...motion, question: ' ' } }],
	['motion-incomplete', { motion: { ...motion, sides: motion.sides.slice(0, 1) } }],
	[
		'motion-incomplete',
		{ motion: { ...motion, sides: motion.sides.map(({ name }) => ({ name, line: '' })) } }
	],
	[
		'sides-alike',
		{ motion: { ...motion, sides: motion.sides.map(({ line }) => ({ name: 'Boats', line })) } }
	],
	['too-long', { motion: { ...motion, question: 'a'.repeat(301) } }]
])('%s is refused', (code, change) => {
	expect(descriptionFrom({ ...typed, ...change })).toEqual({ ok: false, error: code });
});
