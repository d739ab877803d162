/** An article as the screens of a round show it: its paragraphs with where each begins in the text. */
export type ArticleText = {
	title: string;
	outlet: string | null;
	date: string | null;
	paragraphs: { start: number; text: string }[];
};

const loaded = new Map<string, Promise<ArticleText>>();

/**
 * The text of an article, asked for once.
 *
 * @throws Error where it could not be had: then it may be asked for again
 */
export function articleText(slug: string): Promise<ArticleText> {
	const before = loaded.get(slug);
	if (before) return before;
	const asked = ask(slug).catch((problem: unknown) => {
		loaded.delete(slug);
		throw problem;
	});
	loaded.set(slug, asked);
	return asked;
}

async function ask(slug: string): Promise<ArticleText> {
	const response = await fetch(`/articles/${encodeURIComponent(slug)}/text`);
	if (!response.ok) throw new Error(`the text of ${slug}: ${response.status}`);
	// Our own server's.
	return (await response.json()) as ArticleText;
}
