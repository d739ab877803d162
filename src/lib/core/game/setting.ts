import { ok, refuse, type Result } from '../kit/result';
import type { Of } from './event';
import { numberOf, type Game } from './game';
import type { GameRefusal } from './refusal';
import type { GameSettings } from './settings';
import { dealTeams } from './teams';

/** What holds for a whole game once its first question has opened. */
const fixed = ['names', 'approvesEach', 'cap', 'teams', 'devices'] as const satisfies (keyof GameSettings)[];

/** The host changes settings. They hold from now on, for the next question on. */
export function settled(game: Game, { settings }: Of<'settled'>): Result<Game, GameRefusal> {
	const before = game.settings;
	if (game.phase === 'over') return refuse('wrong-phase');
	const changed = fixed.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(settings[name]));
	if (game.phase !== 'lobby' && changed.length > 0) return refuse('not-a-setting');
	if (changed.includes('devices') && game.seats.length > 0) return refuse('not-a-setting');
	game.settings = settings;
	if (changed.includes('teams')) dealTeams(game);
	if (changed.includes('approvesEach') && !settings.approvesEach) {
		for (const seat of game.seats) if (seat.status === 'waiting') seat.status = 'in';
	}
	return ok(game);
}

/** Leaves questions out that are still to come, as long as the game keeps one. */
export function cut(game: Game, { questions }: Of<'cut'>): Result<Game, GameRefusal> {
	if (game.phase === 'over') return refuse('wrong-phase');
	const plan = game.plan.filter((question, i) => i < numberOf(game) || !questions.includes(question));
	if (plan.length === 0 || plan.length === game.plan.length) return refuse('not-a-question');
	game.plan = plan;
	return ok(game);
}
