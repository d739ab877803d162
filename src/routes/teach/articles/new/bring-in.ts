import type { RequestEvent } from '@sveltejs/kit';
import { refuse, type Result } from '$lib/core/kit/result';
import { extract } from '$lib/core/quotes/extract';
import { addOwnArticle } from '$lib/server/db/own-article';
import type { Imported } from '$lib/server/imports/import';
import { playerHere } from '../../own';

/** Finds the quotes of a text and stores both for this device, which becomes a player now if it was none. */
export async function bringIn(
	{ locals, cookies, url }: RequestEvent,
	imported: Imported
): Promise<Result<string, 'too-many' | 'empty'>> {
	if (imported.text.trim() === '') return refuse('empty');
	const extraction = extract(imported.text);
	const at = new Date();
	const { id } = await playerHere(locals, cookies, { url, now: at });
	return await addOwnArticle(locals.db, { ...imported, extraction, motion: null, playerId: id, at });
}
