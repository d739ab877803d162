import * as v from 'valibot';

const thing = v.record(v.string(), v.unknown());
type Thing = v.InferOutput<typeof thing>;

const articleType = /^(.*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;
const mostThings = 200;

/** What a page says of its article by schema.org, so far as it does. */
export type LinkedFacts = {
	title: string | null;
	outlet: string | null;
	author: string | null;
	date: string | null;
};

/**
 * The facts in a page's JSON-LD: of the first thing that is some kind of article.
 *
 * @param blocks - the contents of the page's `application/ld+json` scripts
 */
export function linkedFacts(blocks: string[]): LinkedFacts | null {
	const article = blocks.flatMap((block) => thingsIn(parsed(block))).find(isArticle);
	if (!article) return null;
	return {
		title: textOf(article.headline) ?? textOf(article.name),
		outlet: namesOf(article.publisher) ?? namesOf(article.isPartOf),
		author: namesOf(article.author) ?? namesOf(article.creator),
		date: textOf(article.datePublished) ?? textOf(article.dateCreated)
	};
}

function parsed(block: string): unknown {
	try {
		return JSON.parse(block.replace(/^\s*(<!--|<!\[CDATA\[)|(-->|\]\]>)\s*$/g, ''));
	} catch {
		// Many a page's JSON is broken: it then says nothing.
		return null;
	}
}

/** A block holds one thing, a list of things, or a graph of them. */
function thingsIn(value: unknown): Thing[] {
	const list = Array.isArray(value) ? value.slice(0, mostThings) : [value];
	return list.flatMap((item) => {
		const one = v.safeParse(thing, item);
		if (!one.success) return [];
		const graph: unknown = one.output['@graph'];
		return Array.isArray(graph) ? [one.output, ...thingsIn(graph)] : [one.output];
	});
}

function isArticle(one: Thing): boolean {
	const types = Array.isArray(one['@type']) ? one['@type'] : [one['@type']];
	return types.some((type) => typeof type === 'string' && articleType.test(type));
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Authors and publishers come as a name, as a thing with a name, or as a list of either. */
function namesOf(value: unknown): string | null {
	const list = Array.isArray(value) ? value.slice(0, mostThings) : [value];
	const names = list.flatMap((item) => {
		const one = v.safeParse(thing, item);
		return textOf(one.success ? one.output.name : item) ?? [];
	});
	return names.length > 0 ? names.join(', ') : null;
}
