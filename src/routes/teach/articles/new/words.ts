import type { ImportRefusal } from '$lib/server/imports/import';

/** Why nothing was brought in: an import's own refusals, and those of the form around it. */
export type NewRefusal = ImportRefusal | 'no-file' | 'no-address' | 'too-many';

/** What happened, and what to do next. */
export const newWords: Record<NewRefusal, string> = {
	empty: 'There is no text in it. Paste the words of the article, or choose another file.',
	'too-long': 'The text is longer than 200,000 characters. Paste the part that you need.',
	'too-large': 'It is larger than 5 MB. Copy the words of the article and paste them instead.',
	binary:
		'That is not text but the inside of a file. Upload the file itself, or copy its words from the page.',
	'not-this-kind': 'This kind of file can’t be read. Use .txt, .md, .html, .docx or .pdf, or paste the text.',
	encrypted: 'The file is locked with a password. Save it without one, or copy its words and paste them.',
	'no-text':
		'The file holds pictures of pages and no text. Find the article as text, or type the part you need.',
	damaged:
		'The file is damaged or not what its name says. Save it once more, or copy its words and paste them.',
	'too-slow':
		'Reading it took too long, so it was stopped. Copy the words of the article and paste them instead.',
	'too-hungry':
		'Reading it took too much memory, so it was stopped. Copy the words of the article and paste them instead.',
	'unpacks-too-large': 'The file unpacks to far more than an article. Copy the words and paste them instead.',
	'not-an-article':
		'No article was found on that page. Copy the words of the article and paste them instead.',
	busy: 'Several articles are being read just now. Wait a few seconds and try once more.',
	'no-file': 'Choose a file first.',
	'no-address': 'Type the address of the article first.',
	'address-refused':
		'That is not the address of a web page. It begins with https:// or http:// and has no port.',
	'address-private':
		'That address is inside a private network, which this server does not open. Copy the words and paste them.',
	'address-unreachable': 'No site answers at that address. Look for a slip in it, or paste the text instead.',
	'address-too-slow': 'The site took longer than 10 seconds. Try once more, or paste the text instead.',
	'address-too-large': 'The page is larger than 3 MB. Copy the words of the article and paste them instead.',
	'address-not-text':
		'There is no page of text at that address. Save it as a file and upload that, or paste the text.',
	'address-error':
		'The site did not give the page: it may want a login. Copy the words and paste them instead.',
	'too-many': 'This device has 200 articles, which is the most. Delete one that you do not need under Teach.'
};
