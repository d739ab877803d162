import { error, type Cookies } from '@sveltejs/kit';
import type { OwnArticle } from '$lib/core/checking/own-article';
import { ownArticleOf } from '$lib/server/db/own-article';
import type { Player } from '$lib/server/db/player';
import { welcomePlayer } from '$lib/server/session/player';

/** This device's own article. Another's is the same 404 as none. */
export async function ownArticle({ db, player }: App.Locals, id: string): Promise<OwnArticle> {
	const article = player ? await ownArticleOf(db, player.id, id) : undefined;
	if (!article) error(404, 'This article was not brought in on this device, or was deleted.');
	return article;
}

/** The device's player; it becomes one now if it was none. */
export async function playerHere(
	locals: App.Locals,
	cookies: Cookies,
	{ url, now }: { url: URL; now: Date }
): Promise<Player> {
	return locals.player ?? (await welcomePlayer(locals.db, { locals, cookies, url }, now));
}
