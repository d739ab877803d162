import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Db } from '../db/open';
import type { TextFilter } from './argue-play';
import type { Clock } from './clock';
import type { Caller, House } from './connection';
import { openGames, type Games } from './games';
import { isPhrase, phraseFor } from './phrase';
import type { ScriptFor } from './plays';
import type { Room } from './room';
import { Sockets } from './sockets';
import { Streams } from './streams';
import { textFilter } from './text-filter';
import { WrongTries } from './wrong-tries';

/** After so many wrong phrases in ten minutes nobody of the address takes a game over. */
const mostWrongPhrases = 1000;

/** So long screens have to hear a goodbye before the server is gone. */
const farewellMs = 1000;

/** Everything about live games that a running server holds. */
export type Live = {
	readonly games: Games;
	/** Takes over a connection that wants to become a WebSocket. */
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
	/** Opens a stream of events for a screen without a WebSocket; null while the server stops. */
	listen(caller: Caller): ReadableStream<Uint8Array> | null;
	/** Takes what such a screen posts. @returns whether there is such a stream */
	hear(id: string, device: string | null, message: string): boolean;
	/** The four words with which another device takes a game over. For its hosts only. */
	phraseOf(room: Room): string;
	/** Lets a device host a game, by its phrase. */
	takeOver(
		pin: string,
		phrase: string,
		device: string,
		address: string
	): Promise<'taken' | 'not-right' | 'too-many'>;
	/** Stores what is left to store and says goodbye to everybody. */
	close(): Promise<void>;
};

/** Opens the live games: those that were being played when the server stopped go on. */
export async function openLive(what: {
	db: Db;
	cookieKey: string;
	scriptFor: ScriptFor;
	/** What looks at players' texts; the usual one unless it is given. */
	filter?: TextFilter;
	clock?: Clock;
}): Promise<Live> {
	const { db, cookieKey, scriptFor, filter = textFilter(), clock } = what;
	const games = await openGames({ db, scriptFor, filter, ...(clock && { clock }) });
	const house: House = { games, cookieKey, wrongPins: new WrongTries() };
	const sockets = new Sockets(house);
	const streams = new Streams(house);
	const wrongPhrases = new WrongTries();
	return {
		games,
		upgrade: (request, socket, head) => sockets.upgrade(request, socket, head),
		listen: (caller) => streams.open(caller),
		hear: (id, device, message) => streams.hear(id, device, message),
		phraseOf: ({ table }) => phraseFor(cookieKey, table.id),
		takeOver: async (pin, phrase, device, address) => {
			if ((await wrongPhrases.count(address)) >= mostWrongPhrases) return 'too-many';
			const room = games.byPin(pin);
			if (room && isPhrase(cookieKey, room.table.id, phrase)) {
				await games.addHost(room, device);
				return 'taken';
			}
			return await refusedLater(wrongPhrases, address);
		},
		close: async () => {
			await games.close();
			streams.close();
			await Promise.race([sockets.close(), after(farewellMs)]);
		}
	};
}

async function refusedLater(tries: WrongTries, address: string): Promise<'not-right' | 'too-many'> {
	const delayMs = await tries.delayFor(address);
	if (delayMs === null) return 'too-many';
	if (delayMs > 0) await after(delayMs);
	return 'not-right';
}

function after(ms: number): Promise<void> {
	return new Promise((resolve) => void setTimeout(resolve, ms));
}
