import { createHash } from 'node:crypto';
import { checkSpan } from './check-span';
import { checkUnique } from './check-unique';
import { itemsIn } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';
import type { ArticleSource, Sources } from './sources';

/** What is wrong with the articles: names, hashes, dates, site furniture. */
export function checkArticles({ articles, quoteNames }: Sources): CorpusProblem[] {
	const heads = articles.map(({ head }) => head);
	return [...checkUnique(heads, 'slug'), ...articles.flatMap((article) => checkArticle(article, quoteNames))];
}

function checkArticle(article: ArticleSource, quoteNames: string[]): CorpusProblem[] {
	const { head, text } = article;
	const furniture = itemsIn(head, 'furniture');
	return [
		...checkNames(article, quoteNames),
		...checkHash(article),
		...checkDate(article),
		...furniture.flatMap((span) => checkSpan(span, { key: 'text', words: span.value.text }, text))
	];
}

function checkNames({ slug, head }: ArticleSource, quoteNames: string[]): CorpusProblem[] {
	const problems: CorpusProblem[] = [];
	if (head.value.slug !== slug) {
		const what = `The slug ${shown(head.value.slug)} is not the name of this file.`;
		problems.push(problemAt(head, ['slug'], what));
	}
	if (!quoteNames.includes(slug)) {
		problems.push(problemAt(head, ['slug'], `The article has no file quotes/${slug}.yaml.`));
	}
	return problems;
}

function checkHash({ head, text }: ArticleSource): CorpusProblem[] {
	const hash = createHash('sha256').update(text).digest('hex');
	if (hash === head.value.sha256) return [];
	const what = `The text has the SHA-256 ${hash}, so it is not the one that was given.`;
	return [problemAt(head, ['sha256'], what)];
}

function checkDate({ head }: ArticleSource): CorpusProblem[] {
	const { date, date_basis: basis } = head.value;
	if ((date === null) === (basis === 'unknown')) return [];
	const what =
		date === null
			? `Without a date, the date_basis must be unknown and not ${basis}.`
			: `With the date ${date}, the date_basis cannot be unknown.`;
	return [problemAt(head, ['date_basis'], what)];
}
