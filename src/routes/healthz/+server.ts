import { json } from '@sveltejs/kit';
import { schemaVersion } from '$lib/server/db/open';
import { version } from '../../../package.json';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => {
	const { articles, quotes } = locals.corpus;
	return json(
		{ ok: true, version, schema: schemaVersion(locals.db), articles: articles.length, quotes: quotes.length },
		{ headers: { 'cache-control': 'no-store' } }
	);
};
