import type { GameSettings } from '../../../core/game/settings';

/** The settings with the class's view of the standings hidden, or shown again. */
export function withStandingsSwitched(settings: GameSettings): GameSettings {
	if (areStandingsShown(settings)) return { ...settings, board: 'nothing' };
	const { standings, teams } = settings;
	return {
		...settings,
		board: teams ? 'teams' : 'five',
		standings: standings === 'never' ? 'each' : standings
	};
}

/** Whether the class sees on the projector how it stands, after each question or at the end. */
export function areStandingsShown({ standings, board }: GameSettings): boolean {
	return standings !== 'never' && board !== 'nothing';
}
