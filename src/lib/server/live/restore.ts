import type { Question } from '../../core/questions/question';
import type { Script } from '../../core/game/sheet';
import { fold } from '../../core/game/reduce';
import { gamesToRestore, hostsOf, type GameRow } from '../db/game';
import { eventsOf } from '../db/game-event';
import type { Db } from '../db/open';
import { log } from '../log/log';
import type { Seated } from './room';

/** What the screens of a game show of its questions. */
export type ScriptFor = (roundSlug: string, questions: Question[]) => Promise<Script>;

/**
 * Every game that was not over when the server stopped, or not for long, folded from its events. One that cannot be
 * read is left where it is: it must not keep the others from going on.
 */
export async function restored(db: Db, scriptFor: ScriptFor, overSince: Date): Promise<Seated[]> {
	const games: Seated[] = [];
	for (const row of await gamesToRestore(db, overSince)) {
		try {
			games.push(await seatedFrom(db, scriptFor, row));
		} catch (err) {
			log.error({ err, game: row.id }, 'a game cannot be read');
		}
	}
	return games;
}

async function seatedFrom(db: Db, scriptFor: ScriptFor, { id, roundSlug }: GameRow): Promise<Seated> {
	const game = fold(await eventsOf(db, id));
	const script = await scriptFor(roundSlug, game.questions);
	return { game, script, roundSlug, hosts: new Set(await hostsOf(db, id)) };
}
