import { dateIn } from '../dates';
import { linkedFacts } from './json-ld';

export type PageFacts = {
	title: string | null;
	outlet: string | null;
	author: string | null;
	date: string | null;
	address: string | null;
};

const longestFact = 300;

/**
 * What a page says about its article, from its JSON-LD first, then its meta tags, then what it shows.
 *
 * @param address - where the page was found; null for one that was pasted
 */
export function pageFacts(page: Document, address: string | null): PageFacts {
	const blocks = Array.from(page.querySelectorAll('script[type="application/ld+json"]'));
	const linked = linkedFacts(blocks.map(({ textContent }) => textContent ?? ''));
	const outlet = tidy(linked?.outlet) ?? meta(page, 'og:site_name', 'application-name');
	return {
		title: titleOf(page, linked?.title ?? null, outlet),
		outlet,
		author: authorOf(page, linked?.author ?? null),
		date: dateOf(page, linked?.date ?? null),
		address: canonicalOf(page, address)
	};
}

function titleOf(page: Document, linked: string | null, outlet: string | null): string | null {
	const headings = page.querySelectorAll('h1');
	const title =
		tidy(linked) ??
		meta(page, 'og:title', 'twitter:title') ??
		(headings.length === 1 ? tidy(headings[0]?.textContent) : null) ??
		tidy(page.querySelector('title')?.textContent);
	return title === null || outlet === null ? title : withoutOutlet(title, outlet);
}

/** "Ferry row reaches the town hall | Northmouth Lantern" */
function withoutOutlet(title: string, outlet: string): string {
	const [, head, tail] = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(title) ?? [];
	return head && tail?.toLowerCase() === outlet.toLowerCase() ? head : title;
}

function authorOf(page: Document, linked: string | null): string | null {
	const shown = page.querySelector('[rel="author"], [itemprop="author"], .byline, .author');
	const author =
		tidy(linked) ??
		meta(page, 'author', 'article:author', 'parsely-author', 'dc.creator') ??
		tidy(shown?.textContent);
	const name = author?.replace(/^(written |words )?by:? /i, '') ?? null;
	return name === null || /^https?:/i.test(name) || name.length > 120 ? null : name;
}

function dateOf(page: Document, linked: string | null): string | null {
	const time = page.querySelector('time[datetime]');
	const said = [
		linked,
		meta(page, 'article:published_time', 'og:article:published_time', 'datePublished', 'date'),
		meta(page, 'parsely-pub-date', 'dc.date', 'publish-date', 'sailthru.date'),
		time?.getAttribute('datetime'),
		time?.textContent
	];
	for (const words of said) {
		const date = words ? dateIn(words) : null;
		if (date !== null) return date;
	}
	return null;
}

function canonicalOf(page: Document, address: string | null): string | null {
	const named = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(page, 'og:url');
	if (!named || !URL.canParse(named, address ?? undefined)) return address;
	const url = new URL(named, address ?? undefined);
	return /^https?:$/.test(url.protocol) && url.href.length <= 2_000 ? url.href : address;
}

function meta(page: Document, ...names: string[]): string | null {
	for (const name of names) {
		const tag = page.querySelector(
			`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`
		);
		const content = tidy(tag?.getAttribute('content'));
		if (content !== null) return content;
	}
	return null;
}

function tidy(words: string | null | undefined): string | null {
	const tidied = words?.replace(/\s+/g, ' ').trim() ?? '';
	return tidied === '' || tidied.length > longestFact ? null : tidied;
}
