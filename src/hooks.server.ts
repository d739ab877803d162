import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import type { Examples } from '$lib/core/argue/deck/make-deck';
import { deckOf, type Deck } from '$lib/core/questions/deck';
import type { Corpus } from '$lib/core/quotes/corpus';
import { loadCorpus, loadExamples } from '$lib/server/corpus/load';
import { defaultFile, openDatabase, type Db } from '$lib/server/db/open';
import { playerOf } from '$lib/server/db/player';
import { settleSetting } from '$lib/server/db/setting';
import { openLive, type Live } from '$lib/server/live/live';
import { heldWordsIn, textFilter } from '$lib/server/live/text-filter';
import { log } from '$lib/server/log/log';
import { hashOf, newKey, playerCookie, tokenIn, wasNeverStored } from '$lib/server/session/player-cookie';
import { scriptsFor } from './routes/round-corpus';

/** What the server opens once and every request uses. */
type House = { db: Db; corpus: Corpus; deck: Deck; examples: Examples; cookieKey: string; live: Live };
let house: House | undefined;

/** Where `server.js`, which is no part of the build, finds the live games. */
const handover: { [key: symbol]: Live | undefined } = globalThis;
const liveGames = Symbol.for('either-side.live');

export const init: ServerInit = async () => {
	const db = openDatabase(process.env.DATABASE_URL || defaultFile, 'drizzle');
	const corpus = await loadCorpus(db, 'corpus');
	const examples = loadExamples('corpus');
	const cookieKey = await settleSetting(db, 'cookie-key', newKey());
	// In development this file may be loaded anew.
	await handover[liveGames]?.close();
	const live = await openLive({
		db,
		cookieKey,
		scriptFor: scriptsFor({ db, corpus }),
		filter: filterFor(corpus)
	});
	handover[liveGames] = live;
	house = { db, corpus, deck: deckOf(corpus), examples, cookieKey, live };
	process.once('sveltekit:shutdown', () => db.$client.close());
};

/** What looks at players' texts: it knows the articles, and what the school holds back beside the usual. */
function filterFor({ articles }: Corpus) {
	const file = process.env.HELD_WORDS_FILE;
	return textFilter({
		held: file ? heldWordsIn(readFileSync(file, 'utf8')) : [],
		articlesOf: ({ cards }) => {
			const slugs = new Set(cards.map(({ article }) => article.slug));
			return articles.filter(({ slug }) => slugs.has(slug)).map(({ text }) => text);
		}
	});
}

export const handle: Handle = async ({ event, resolve }) => {
	if (!house) throw new Error('a request came before init');
	const value = event.cookies.get(playerCookie);
	const who = await whoIs(house, value);
	Object.assign(event.locals, house, who);
	if (who.isStartedAfresh) event.cookies.delete(playerCookie, { path: '/' });

	const response = await resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' });
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
	return response;
};

/** The device, by its cookie, and its player, if it has played by itself. */
async function whoIs({ db, cookieKey }: House, cookie: string | undefined) {
	const token = cookie === undefined ? null : tokenIn(cookieKey, cookie);
	const player = token === null ? undefined : await playerOf(db, hashOf(token));
	const isOurs = token !== null && (player !== undefined || wasNeverStored(token));
	return {
		device: isOurs ? hashOf(token) : null,
		player: player ?? null,
		isStartedAfresh: cookie !== undefined && !isOurs
	};
}

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	const id = randomBytes(5).toString('hex');
	log.error({ id, err: error, path: event.url.pathname, method: event.request.method }, 'request failed');
	return { message: 'Something went wrong here, and it was not your doing.', id };
};
