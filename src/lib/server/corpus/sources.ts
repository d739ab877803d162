import { ok, type Result } from '../../core/kit/result';
import { splitFrontMatter } from './front-matter';
import type { Located } from './located';
import type { CorpusProblem } from './problem';
import { schemas, type ArticleHead, type ExamplesFile, type Motions, type People, type QuoteFile } from './schemas';
import { namesIn, readText } from './text-file';
import { readYaml } from './yaml-file';

/** An article's file, well formed. */
export type ArticleSource = { slug: string; head: Located<ArticleHead>; text: string };

/** A file of quotes, well formed; its slug is the file's name. */
export type QuoteSource = { slug: string; list: Located<QuoteFile> };

/**
 * Every file of the corpus that is well formed. A file that isn't stands only among the names, so
 * that nothing is said to be missing because of a slip inside it.
 */
export type Sources = {
	articleNames: string[];
	quoteNames: string[];
	articles: ArticleSource[];
	quotes: QuoteSource[];
	people: Located<People> | null;
	motions: Located<Motions> | null;
	examples: Located<ExamplesFile> | null;
};

/** The files of a corpus as values, and everything that is wrong with their form. */
export function readSources(dir: string): { sources: Sources; problems: CorpusProblem[] } {
	const problems: CorpusProblem[] = [];
	const kept = <T>(result: Result<T, CorpusProblem[]>): T | null => {
		if (result.ok) return result.value;
		problems.push(...result.error);
		return null;
	};
	const articleNames = kept(namesIn(dir, 'articles', '.md')) ?? [];
	const quoteNames = kept(namesIn(dir, 'quotes', '.yaml')) ?? [];
	const sources = {
		articleNames,
		quoteNames,
		articles: articleNames.map((slug) => kept(readArticle(dir, slug))).filter((source) => source !== null),
		quotes: quoteNames.map((slug) => kept(readQuotes(dir, slug))).filter((source) => source !== null),
		people: kept(readPeople(dir)),
		motions: kept(readMotions(dir)),
		examples: kept(readExamples(dir))
	};
	return { sources, problems };
}

function readArticle(dir: string, slug: string): Result<ArticleSource, CorpusProblem[]> {
	const file = readText(dir, `articles/${slug}.md`);
	if (!file.ok) return file;
	const parts = splitFrontMatter(file.value);
	if (!parts.ok) return parts;
	const head = readYaml(parts.value.head, schemas.articleHead);
	return head.ok ? ok({ slug, head: head.value, text: parts.value.body }) : head;
}

function readQuotes(dir: string, slug: string): Result<QuoteSource, CorpusProblem[]> {
	const file = readText(dir, `quotes/${slug}.yaml`);
	if (!file.ok) return file;
	const list = readYaml(file.value, schemas.quoteFile);
	return list.ok ? ok({ slug, list: list.value }) : list;
}

function readPeople(dir: string): Result<Located<People>, CorpusProblem[]> {
	const file = readText(dir, 'people.yaml');
	return file.ok ? readYaml(file.value, schemas.people) : file;
}

function readMotions(dir: string): Result<Located<Motions>, CorpusProblem[]> {
	const file = readText(dir, 'motions.yaml');
	return file.ok ? readYaml(file.value, schemas.motions) : file;
}

function readExamples(dir: string): Result<Located<ExamplesFile>, CorpusProblem[]> {
	const file = readText(dir, 'examples.yaml');
	return file.ok ? readYaml(file.value, schemas.examples) : file;
}
