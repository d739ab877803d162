import type { ArgueEvent } from '../../core/argue/round/event';
import { foldArgue } from '../../core/argue/round/reduce';
import { fold } from '../../core/game/reduce';
import type { Script } from '../../core/game/sheet';
import type { Question } from '../../core/questions/question';
import { tallyOf } from '../db/argue-vote';
import type { GameRow } from '../db/game';
import { eventsOf } from '../db/game-event';
import type { Db } from '../db/open';
import { ArguePlay, type ArgueRecord, type TextFilter } from './argue-play';
import type { PlayedTable } from './play';
import { QuizPlay, type QuizRecord } from './quiz-play';

/** What the screens of a quiz show of its questions. */
export type ScriptFor = (roundSlug: string, questions: Question[]) => Promise<Script>;

/** What playing needs that is not in a game's record. */
export type Props = { scriptFor: ScriptFor; filter: TextFilter };

/** What is stored of a game, put together again. */
export type GameRecord = QuizRecord | ArgueRecord;

/** What a recorded game has in common with every other. */
export function tableOf(record: GameRecord): PlayedTable {
	return record.kind === 'quiz' ? record.game : record.argue;
}

/** A game of whichever kind, played. */
export type AnyPlay = QuizPlay | ArguePlay;

/** A game as it is recorded. */
export async function recordOf(
	db: Db,
	{ id, kind, roundSlug }: Pick<GameRow, 'id' | 'kind' | 'roundSlug'>
): Promise<GameRecord> {
	if (kind === 'argue') {
		return { kind, argue: foldArgue(await eventsOf<ArgueEvent>(db, id)), tally: await tallyOf(db, id) };
	}
	if (roundSlug === null) throw new Error('a quiz without the round that it was made from');
	return { kind, game: fold(await eventsOf(db, id)), roundSlug };
}

/** A game to be played on from where its record ends. */
export async function playOf(record: GameRecord, { scriptFor, filter }: Props): Promise<AnyPlay> {
	if (record.kind === 'argue') return new ArguePlay(record, filter);
	return new QuizPlay(record, await scriptFor(record.roundSlug, record.game.questions));
}
