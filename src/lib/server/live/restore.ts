import { gamesToRestore, hostsOf, type GameRow } from '../db/game';
import type { Db } from '../db/open';
import { log } from '../log/log';
import { playOf, recordOf, type Props } from './plays';
import type { Seated } from './room';

/**
 * Every game that was not over when the server stopped, or not for long, folded from its events. One that cannot be
 * read is left where it is: it must not keep the others from going on.
 */
export async function restored(db: Db, props: Props, overSince: Date): Promise<Seated[]> {
	const games: Seated[] = [];
	for (const row of await gamesToRestore(db, overSince)) {
		try {
			games.push(await seatedFrom(db, props, row));
		} catch (err) {
			log.error({ err, game: row.id }, 'a game cannot be read');
		}
	}
	return games;
}

async function seatedFrom(db: Db, props: Props, row: GameRow): Promise<Seated> {
	const play = await playOf(await recordOf(db, row), props);
	return { play, hosts: new Set(await hostsOf(db, row.id)) };
}
