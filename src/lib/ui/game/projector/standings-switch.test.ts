import { expect, test } from 'vitest';
import { usualSettings } from '../../../core/game/settings';
import { areStandingsShown, withStandingsSwitched } from './standings-switch';

test('standings are hidden and shown again as they were', () => {
	const hidden = withStandingsSwitched(usualSettings);
	expect(areStandingsShown(hidden)).toBe(false);
	expect(withStandingsSwitched(hidden)).toEqual(usualSettings);
});

test('standings that were never to be seen come after each question once they are asked for', () => {
	const never = { ...usualSettings, standings: 'never', teams: { count: 2, how: 'dealt' } } as const;
	expect(withStandingsSwitched(never)).toMatchObject({ standings: 'each', board: 'teams' });
});
