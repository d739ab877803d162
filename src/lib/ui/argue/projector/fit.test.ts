import { expect, test } from 'vitest';
import { argumentView } from '../../../core/argue/round/argument-view';
import { TestArgue } from '../../../core/argue/round/fixtures';
import { fitOf } from './fit';

const { argue } = new TestArgue().joinMany(8).toCompare();
const short = argumentView(argue, 'seat:0');

test('letters shrink by the longer of two arguments, never below what can be read, and not without need', () => {
	const long = { ...short, reply: 'word '.repeat(120) };
	const longer = { ...short, reply: 'word '.repeat(1000) };
	expect(fitOf([{ ...short, reply: null }], [])).toBe(1);
	expect(fitOf([short, long], [])).toBeLessThan(1);
	expect(fitOf([long, short], [])).toBe(fitOf([short, long], []));
	expect(fitOf([longer], [])).toBe(0.72);
});
