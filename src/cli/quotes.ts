import { readFileSync } from 'node:fs';
import { extract } from '../lib/core/quotes/extract';

// Prints an article's quotes, speakers and figures as JSON: npm run --silent quotes -- article.txt
// Without a file, or with -, it reads standard input.

const [file = '-', ...others] = process.argv.slice(2);
if (others.length > 0) stop('Name one file, or none to read standard input.');
console.log(JSON.stringify(extract(readText(file)), null, '\t'));

function readText(name: string): string {
	try {
		const bytes = readFileSync(name === '-' ? 0 : name);
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return stop(`${name} is not text in UTF-8.`);
		return stop(error instanceof Error ? error.message : String(error));
	}
}

function stop(words: string): never {
	console.error(`${words}\nquotes -- article.txt`);
	process.exit(1);
}
