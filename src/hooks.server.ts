import { randomBytes } from 'node:crypto';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { deckOf, type Deck } from '$lib/core/questions/deck';
import type { Corpus } from '$lib/core/quotes/corpus';
import { loadCorpus } from '$lib/server/corpus/load';
import { defaultFile, openDatabase, type Db } from '$lib/server/db/open';
import { playerOf } from '$lib/server/db/player';
import { settleSetting } from '$lib/server/db/setting';
import { log } from '$lib/server/log/log';
import { hashOf, newKey, playerCookie, tokenIn } from '$lib/server/session/player-cookie';

/** What the server opens once and every request uses. */
type House = { db: Db; corpus: Corpus; deck: Deck; cookieKey: string };
let house: House | undefined;

export const init: ServerInit = async () => {
	const db = openDatabase(process.env.DATABASE_URL || defaultFile, 'drizzle');
	const corpus = await loadCorpus(db, 'corpus');
	const cookieKey = await settleSetting(db, 'cookie-key', newKey());
	house = { db, corpus, deck: deckOf(corpus), cookieKey };
	process.once('sveltekit:shutdown', () => db.$client.close());
};

export const handle: Handle = async ({ event, resolve }) => {
	if (!house) throw new Error('a request came before init');
	const { db, corpus, deck, cookieKey } = house;
	const value = event.cookies.get(playerCookie);
	const token = value === undefined ? null : tokenIn(cookieKey, value);
	const player = token === null ? undefined : await playerOf(db, hashOf(token));
	const isStartedAfresh = value !== undefined && player === undefined;
	Object.assign(event.locals, { db, corpus, deck, cookieKey, player: player ?? null, isStartedAfresh });
	if (isStartedAfresh) event.cookies.delete(playerCookie, { path: '/' });

	const response = await resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' });
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
	return response;
};

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	const id = randomBytes(5).toString('hex');
	log.error({ id, err: error, path: event.url.pathname, method: event.request.method }, 'request failed');
	return { message: 'Something went wrong here, and it was not your doing.', id };
};
