import { fold } from '../../core/game/reduce';
import type { Script } from '../../core/game/sheet';
import type { Question } from '../../core/questions/question';
import type { GameRow } from '../db/game';
import { eventsOf } from '../db/game-event';
import type { Db } from '../db/open';
import { QuizPlay, type QuizRecord } from './quiz-play';

/** What the screens of a quiz show of its questions. */
export type ScriptFor = (roundSlug: string, questions: Question[]) => Promise<Script>;

/** What is stored of a game, put together again. */
export type GameRecord = QuizRecord;

/** A game of whichever kind, played. */
export type AnyPlay = QuizPlay;

/** A game as it is recorded. */
export async function recordOf(
	db: Db,
	{ id, roundSlug }: Pick<GameRow, 'id' | 'roundSlug'>
): Promise<GameRecord> {
	if (roundSlug === null) throw new Error('a quiz without the round that it was made from');
	return { kind: 'quiz', game: fold(await eventsOf(db, id)), roundSlug };
}

/** A game to be played on from where its record ends. */
export async function playOf(record: GameRecord, scriptFor: ScriptFor): Promise<AnyPlay> {
	return new QuizPlay(record, await scriptFor(record.roundSlug, record.game.questions));
}
