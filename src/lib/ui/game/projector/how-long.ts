import type { GameSettings } from '../../../core/game/settings';

/** About how many minutes a game takes that has yet to begin: people answer before time is up, then talk. */
export function minutesFor(questions: number, { seconds }: Pick<GameSettings, 'seconds'>): number {
	return Math.max(1, Math.round((questions * (seconds * 0.6 + 25)) / 60));
}
