import { ok, refuse, type Result } from '../../../core/kit/result';
import type { Reading, ReadingRefusal } from './job';
import { pageFacts } from './page-facts';
import { textBelow } from './paragraphs';

const neverArticle = 'nav, aside, footer, [role="navigation"], [role="complementary"], [role="contentinfo"]';
/** Readability's choice is taken if it keeps this part of what the page says, or an article's length. */
const enoughShare = 0.4;
const enoughLength = 600;
/** Pages nest up to some sixty elements. Readability's time grows with the cube: 5 s at 800. */
const deepest = 200;

/** Loads what reading HTML needs. */
export async function loadHtml() {
	const [{ parseHTML }, { Readability }] = await Promise.all([
		import('linkedom'),
		import('@mozilla/readability')
	]);
	return { parseHTML, Readability };
}

/**
 * The article in a web page, as plain paragraphs, with what the page says about it. Nothing of the page runs.
 *
 * @param html - a whole page, or the piece of one that somebody copied
 * @param address - where it was found, for its relative addresses; null where nobody knows
 */
export async function readHtml(
	html: string,
	address: string | null
): Promise<Result<Reading, ReadingRefusal>> {
	const { parseHTML, Readability } = await loadHtml();
	const { document: page } = parseHTML(asDocument(html));
	const facts = pageFacts(page, address);
	const whole = wholePage(parseHTML(asDocument(html)).document);
	// Readability takes the page apart, so it comes last.
	const found = isDeep(page.documentElement)
		? null
		: new Readability(page, { serializer: (node) => textBelow(node) }).parse();
	const chosen = found?.content && isEnough(found.content.text, whole.text) ? found.content : whole;
	if (chosen.text === '') return refuse('not-an-article');
	return ok({ ...facts, author: facts.author ?? found?.byline?.trim() ?? null, ...chosen });
}

/** linkedom takes what it is given: without a body of its own, a page's text would be outside of any. */
function asDocument(html: string): string {
	if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
	const [, head = '', rest = html] = /<head[^>]*>([\s\S]*?)<\/head>([\s\S]*)$/i.exec(html) ?? [];
	const body = rest.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '');
	return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

function isDeep(root: Element): boolean {
	const stack = [{ element: root, depth: 1 }];
	for (let top = stack.pop(); top; top = stack.pop()) {
		if (top.depth > deepest) return true;
		for (const element of top.element.children) stack.push({ element, depth: top.depth + 1 });
	}
	return false;
}

function wholePage(page: Document): { text: string; captions: { start: number; end: number }[] } {
	const article = page.querySelectorAll('article');
	const root = article.length === 1 ? article[0] : (page.querySelector('main') ?? page.body);
	for (const element of page.querySelectorAll(neverArticle)) element.remove();
	return textBelow(root ?? page.documentElement);
}

function isEnough(text: string, whole: string): boolean {
	return text.length >= enoughLength || text.length >= whole.length * enoughShare;
}
