import * as v from 'valibot';
import { parse } from 'yaml';
import { dateIn } from './dates';

export type MarkdownFacts = {
	title: string | null;
	outlet: string | null;
	author: string | null;
	date: string | null;
	address: string | null;
};

const frontMatter = /^\s*---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n---[ \t]*(\r?\n|$)/;
const head = v.record(v.string(), v.unknown());
const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/m;
const longestTitle = 300;

/**
 * A Markdown file's article: its words as they are, without front matter and without the marks at the start of a
 * line (`#`, `>`), around a link and around stressed words.
 *
 * Lists, tables, code and a mark that could be a letter of the text stay: that no word is lost or changed matters
 * more than looks.
 */
export function fromMarkdown(given: string): { text: string; facts: MarkdownFacts } {
	const [block = '', yaml = ''] = frontMatter.exec(given) ?? [];
	const body = given.slice(block.length);
	const facts = factsFrom(yaml);
	const title = facts.title ?? titleFrom(heading.exec(body)?.[1]);
	return { text: unmarked(body).trim(), facts: { ...facts, title } };
}

function unmarked(body: string): string {
	return body
		.replace(/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, '$1')
		.replace(/^[ \t]{0,3}(>[ \t]?)+/gm, '')
		.replace(/!\[[^\]\n]{0,500}\]\([^()\s]{1,2000}\)/g, '')
		.replace(/\[([^\]\n]{1,500})\]\([^()\s]{1,2000}\)/g, '$1')
		.replace(/(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2');
}

function factsFrom(yaml: string): MarkdownFacts {
	const parsed = v.safeParse(head, parsedYaml(yaml));
	const said = parsed.success ? parsed.output : {};
	const date = said.date instanceof Date ? said.date.toISOString() : wordsOf(said.date);
	const address = wordsOf(said.address) ?? wordsOf(said.url) ?? wordsOf(said.source);
	return {
		title: titleFrom(wordsOf(said.title)),
		outlet: wordsOf(said.outlet) ?? wordsOf(said.publisher) ?? wordsOf(said.site),
		author: wordsOf(said.author) ?? wordsOf(said.byline),
		date: date === null ? null : dateIn(date),
		address: address !== null && /^https?:\/\//.test(address) && URL.canParse(address) ? address : null
	};
}

function parsedYaml(yaml: string): unknown {
	try {
		return parse(yaml, { maxAliasCount: 10 });
	} catch {
		// What stands between two rulers need not be YAML: it then says nothing.
		return null;
	}
}

function wordsOf(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function titleFrom(words: string | null | undefined): string | null {
	return words && words.length <= longestTitle ? unmarked(words) : null;
}
