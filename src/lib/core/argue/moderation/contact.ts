import { isFunctionWord } from '../../quotes/telling-words';

/** Digits written as words, as they are where a filter is to be got round. */
const digitWords = 'zero oh one two three four five six seven eight nine'.split(' ');
const spelt = new RegExp(`\\b(?:(?:double |triple )?(?:${digitWords.join('|')})\\b[\\s,.-]*){7,}`, 'iu');

const digitRun = /\+?[(]?\p{Nd}(?:[\s().\-–/]{0,3}\p{Nd}){8,}/gu;

/** Whether a text holds what can be dialled: nine digits or more, and neither dates, years nor sums. */
export function holdsPhone(text: string): boolean {
	const runs = text.normalize('NFKC').match(digitRun) ?? [];
	return runs.some(isDialled) || spelt.test(text);
}

function isDialled(run: string): boolean {
	const groups = run.match(/\p{Nd}+/gu) ?? [];
	const areYears = groups.every((group) => /^(?:1[89]|20)\d\d$/.test(group));
	const isDate = /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/.test(run);
	if (areYears || isDate) return false;
	return /^\+|^\(?0/.test(run) || groups.join('').length >= 10;
}

const mailServices =
	'gmail|googlemail|hotmail|outlook|yahoo|icloud|live|proton|protonmail|aol|btinternet|school';
const email = new RegExp(
	String.raw`[\p{L}\p{N}._%+-]\s?@\s?[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}]|[\p{L}\p{N}]\s{0,3}(?:\(at\)|\[at\]|\bat\b)\s*(?:${mailServices})\s*(?:\(dot\)|\[dot\]|\bdot\b|\.)\s*\p{L}{2,}`,
	'iu'
);

export function holdsEmail(text: string): boolean {
	return email.test(text.normalize('NFKC'));
}

/** Ends of addresses on the web that end no sentence: "to", "it" and "me" count before a stroke only. */
const endings =
	'com|org|net|edu|gov|info|biz|uk|eu|fr|de|ie|pl|ro|io|gg|tv|app|dev|xyz|site|online|shop|club|link|ly|cc|ru|cn|ac';
const link = new RegExp(
	String.raw`\b(?:https?:|ftp:)?\/\/\S|\bwww\.\S|[\p{L}\p{N}-]\.(?:${endings})(?![\p{L}\p{N}])|[\p{L}\p{N}-]\.\p{L}{2,24}\/\S|[\p{L}\p{N}] (?:dot|\[dot\]|\(dot\)) (?:com|org|net|uk|gg|tv|io)\b`,
	'iu'
);

export function holdsLink(text: string): boolean {
	return link.test(text.normalize('NFKC'));
}

const networks =
	'snap|snapchat|insta|instagram|ig|tiktok|discord|whatsapp|telegram|twitter|facebook|fb|xbox|psn|roblox';
const handle = new RegExp(
	[
		String.raw`(?<![\p{L}\p{N}._%+@-])@[\p{L}\p{N}_][\p{L}\p{N}_.]+`,
		String.raw`\b[\p{L}\p{N}_.]{2,32}#\p{Nd}{4}\b`,
		String.raw`\b(?:${networks})\s*(?:is|:|=|-)\s*[\p{L}\p{N}_.]+`,
		String.raw`\b(?:add|follow|message|msg|dm|text) (?:me|us)\b`,
		String.raw`\b(?:my|our|his|her|their) (?:${networks})\b`
	].join('|'),
	'iu'
);

/** Whether a text holds a name on a network, or asks to be found on one. */
export function holdsHandle(text: string): boolean {
	return handle.test(text.normalize('NFKC'));
}

/** Of the United Kingdom; its second half has none of the letters C, I, K, M, O, V. */
const postcode = /\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d(?!(?:st|nd|rd|th)\b)[ABD-HJLNP-UW-Z]{2}\b/i;

const surely = 'street|st|road|rd|avenue|ave|lane|crescent|terrace|mews|close|drive|gardens|grove';
/** Words of any text: they end an address where all of it has capitals. */
const perhaps = 'Way|Place|Court|Square|Walk|Hill|Row|Park|View|Green|Rise|House|Parade|Yard|Gate|Mount';
const street = new RegExp(String.raw`\b\d{1,4}[a-z]?,? ((?:\p{L}[\p{L}'’-]* ){1,2})(?:${surely})\b`, 'giu');
const capitalStreet = new RegExp(
	String.raw`\b\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’-]* ){1,3}(?:${perhaps})\b`,
	'u'
);

/** Everybody knows who lives there. */
const public_ = /\b(?:10|11|number (?:10|ten)) downing (?:street|st)\b/giu;

/** Whether a text holds where somebody lives: a postcode, or a number in a street. */
export function holdsAddress(text: string): boolean {
	const plain = text.normalize('NFKC').replace(public_, '');
	if (postcode.test(plain) || capitalStreet.test(plain)) return true;
	return [...plain.matchAll(street)].some(([, between = '']) =>
		between
			.trim()
			.split(' ')
			.every((word) => !isFunctionWord(word.toLowerCase()))
	);
}
