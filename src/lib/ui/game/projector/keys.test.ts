import { expect, test } from 'vitest';
import { actFor, keyList } from './keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false };

test('a key does the same with capital letters on', () => {
	expect(actFor({ ...plain, key: 'p' })).toBe('pause');
	expect(actFor({ ...plain, key: 'P' })).toBe('pause');
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s held a press belongs to the browser', (held) => {
	expect(actFor({ ...plain, [held]: true, key: 'p' })).toBeNull();
});

test('a key that is held down acts once', () => {
	expect(actFor({ ...plain, repeat: true, key: ' ' })).toBeNull();
});

test('other keys do nothing, whatever they are called', () => {
	for (const key of ['x', 'Enter', 'Tab', 'constructor', '__proto__']) {
		expect(actFor({ ...plain, key })).toBeNull();
	}
});

test('every key in the list does something', () => {
	for (const [key] of keyList) {
		expect(actFor({ ...plain, key: key === 'Space' ? ' ' : key })).not.toBeNull();
	}
});
