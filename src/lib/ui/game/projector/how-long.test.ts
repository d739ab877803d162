import { expect, test } from 'vitest';
import { usualSettings } from '../../../core/game/settings';
import { minutesFor } from './how-long';

test('ten usual questions take about seven minutes', () => {
	expect(minutesFor(10, usualSettings)).toBe(7);
	expect(minutesFor(1, { seconds: 5 })).toBe(1);
});
