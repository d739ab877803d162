import { expect, test } from 'vitest';
import { commandFor, type Command } from './keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test.each<[string, Command]>([
	['Enter', { type: 'right' }],
	['r', { type: 'right' }],
	['R', { type: 'right' }],
	['x', { type: 'wrong' }],
	['1', { type: 'digit', index: 0 }],
	['9', { type: 'digit', index: 8 }],
	['[', { type: 'move-end', end: 'start', by: -1 }],
	['{', { type: 'move-end', end: 'start', by: 1 }],
	[']', { type: 'move-end', end: 'end', by: 1 }],
	['}', { type: 'move-end', end: 'end', by: -1 }],
	['?', { type: 'open', panel: 'keys' }],
	['ArrowRight', { type: 'go', by: 1 }]
])('%s asks for one thing', (key, command) => {
	expect(commandFor({ ...plain, key })).toEqual(command);
});

test('Ctrl+Z and ⌘Z undo; whatever else is held with them belongs to the browser', () => {
	expect(commandFor({ ...plain, ctrlKey: true, key: 'z' })).toEqual({ type: 'undo' });
	expect(commandFor({ ...plain, metaKey: true, key: 'z' })).toEqual({ type: 'undo' });
	expect(commandFor({ ...plain, ctrlKey: true, key: 'r' })).toBeNull();
	expect(commandFor({ ...plain, altKey: true, key: '1' })).toBeNull();
});

test.each(['0', 'Tab', 'ArrowDown', 'ArrowUp', ' ', 'q'])('%s is left alone', (key) => {
	expect(commandFor({ ...plain, key })).toBeNull();
});
