import { error, type RequestEvent } from '@sveltejs/kit';
import { randomInt } from 'node:crypto';
import { maxSeed } from '$lib/core/kit/chance';
import { currentPosition, isOver, missedQuestions } from '$lib/core/practice/play';
import { makeRound } from '$lib/core/questions/round';
import { addPlay, playOf, type StoredPlay } from '$lib/server/db/play';
import { addRound, slugFor, type StoredRound } from '$lib/server/db/round';
import type { RoundWish } from './forms';
import { newId, welcomePlayer } from '$lib/server/session/player';

/**
 * Makes a round and stores it.
 *
 * @returns the round; without questions, and not stored, where the wish holds too few that stay balanced
 */
export async function startRound({ db, deck }: App.Locals, wish: RoundWish): Promise<StoredRound> {
	const spec = { ...wish, seed: wish.seed ?? randomInt(maxSeed), missedOf: null };
	const { questions } = makeRound(deck, spec);
	const made = { spec, questions, own: null };
	const round = { ...made, slug: slugFor(made) };
	if (questions.length > 0) await addRound(db, { ...round, createdAt: new Date() });
	return round;
}

/**
 * Makes a round of the questions that a play missed, as they were.
 *
 * @returns null when nothing was missed
 */
export async function startMissed({ db }: App.Locals, play: StoredPlay): Promise<StoredRound | null> {
	const questions = missedQuestions(play);
	if (questions.length === 0) return null;
	const spec = { ...play.spec, count: questions.length, missedOf: play.roundSlug };
	const made = { spec, questions, own: play.own };
	const round = { ...made, slug: slugFor(made) };
	await addRound(db, { ...round, createdAt: new Date() });
	return round;
}

/** Starts a play of a round for this device, which becomes a player now if it was none. */
export async function startPlay(event: RequestEvent, roundSlug: string): Promise<string> {
	const { locals } = event;
	const now = new Date();
	const player = locals.player ?? (await welcomePlayer(locals.db, event, now));
	const id = newId();
	await addPlay(locals.db, { id, playerId: player.id, roundSlug, startedAt: now });
	return id;
}

/** This device's own play. Another's is the same 404 as none. */
export async function ownPlay({ db, player }: App.Locals, id: string): Promise<StoredPlay> {
	const play = player ? await playOf(db, player.id, id) : undefined;
	if (!play) error(404, 'This round was not played on this device, or was forgotten.');
	return play;
}

/** Where a play goes on: its current question, or its result. */
export function currentPath(play: StoredPlay, search = ''): string {
	return `/practice/${play.id}/${isOver(play) ? 'result' : currentPosition(play) + 1}${search}`;
}
