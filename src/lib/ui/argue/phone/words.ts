import type { Finding, Piece } from '../../../core/argue/round/argue';
import type { ScoreRule, ScoreWhy } from '../../../core/argue/scoring/rules';
import { count, formatList } from '../../kit/format';

/** What the texts are called that others read. */
export const pieceNames: Record<Piece, string> = {
	case: 'Your case',
	reply: 'Your reply',
	steelman: 'Your best reason for the other side'
};

/** What may be in a text that is looked at first. */
export const findingWords: Record<Finding, string> = {
	abuse: 'words that hurt',
	slur: 'words that hurt',
	name: 'somebody’s name',
	phone: 'a phone number',
	email: 'an e-mail address',
	link: 'a link',
	handle: 'an account name',
	address: 'an address',
	copied: 'words copied from an article or a card',
	'other-language': 'words in another language',
	'too-long': 'more words than fit'
};

/** "a link and a phone number" of what was found. */
export function foundWords(findings: readonly Finding[]): string {
	return formatList([...new Set(findings.map((finding) => findingWords[finding]))]);
}

/** The parts of a text, each said so that it can be ticked off. */
const tickWords: Record<string, string> = {
	claim: 'a claim',
	'card-1': 'first card',
	'card-2': 'second card',
	range: 'two different speakers',
	'reason-1': 'a reason for the first card',
	'reason-2': 'a reason for the second card',
	counter: 'a card of the other side',
	reply: 'a reply',
	move: 'how you reply',
	backing: 'a card that backs your reply',
	quoting: 'quotes as they are printed',
	'steelman-card': 'a card that helps that side',
	'steelman-text': 'a reason in your own words',
	'check-1': 'card 1',
	'check-2': 'card 2',
	'check-3': 'card 3',
	'check-4': 'card 4',
	'check-5': 'card 5'
};

export function tickName(part: string): string {
	return tickWords[part] ?? part;
}

const ruleWords: Record<ScoreRule, string> = {
	claim: 'Claim',
	evidence: 'A card that helps your side',
	range: 'Two different speakers',
	reason: 'A reason in your own words',
	faces: 'Takes up a card of the other side',
	answers: 'Answers it in your own words',
	move: 'Says how it answers',
	backed: 'Backs the reply with a card',
	quoting: 'Quotes as they are printed',
	found: 'Words found in the article',
	speaker: 'Who said it',
	date: 'When it was printed',
	tag: 'Which side it helps',
	'tag-reason': 'Why, in your own words',
	marks: 'Your teacher’s marks',
	peer: 'Picked by classmates',
	'steelman-card': 'A card for the other side',
	'steelman-text': 'The other side’s best reason, in your own words',
	'steelman-fair': 'Said fairly',
	pairs: 'Pairs compared',
	chips: 'A reason with each choice',
	care: 'Compared with care'
};

/** What a rule of the score looks at. */
export function ruleName(rule: string): string {
	return (ruleWords as Record<string, string>)[rule] ?? rule;
}

const whyWords: Record<ScoreWhy, string> = {
	blank: 'There is nothing here yet.',
	'too-short': 'It is too short to count.',
	'few-words': 'It says the same few words again.',
	'the-question': 'It only repeats the question or the side’s own line.',
	'copied-card': 'It is mostly the words of a card. Say it in your own.',
	'like-classmate': 'It is nearly the same as somebody else’s text.',
	'said-before': 'You wrote the same in another box.',
	'no-card': 'No card was chosen.',
	'unknown-card': 'That card is no longer in the round.',
	'same-card': 'It is the same card twice.',
	'one-step': 'It helps by one step: some of the points.',
	'does-not-help': 'By its tags this card does not help that side.',
	'one-speaker': 'Both cards are by the same speaker.',
	'no-reply': 'There is no reply.',
	'nothing-quoted': 'Nothing is quoted.',
	'words-differ': 'Some words in quotation marks differ from the article’s.',
	'not-found': 'Words in quotation marks stand in none of the articles.',
	'wrong-speaker': 'The words are somebody else’s.',
	wrong: 'The article or its tags say something else.',
	'too-much': 'So much was marked that the quote is only a part of it.',
	marked: 'Your teacher’s marks count instead.',
	'too-few-comparisons': 'There were not enough comparisons to count.',
	struck: 'Your teacher did not find it fair to that side.',
	'pairs-left': 'Some pairs were left.',
	'chips-missing': 'Some choices came without a reason.',
	'check-missed': 'In one pair the fuller argument was not picked.',
	'too-quick': 'It went too quickly to read both.'
};

/** Why a rule gave not all of its points. */
export function whyName(why: string): string {
	return (whyWords as Record<string, string>)[why] ?? why;
}

/** "clearer reason: 3 times". */
export function chipLine(chip: string, times: number): string {
	return `${chip}: ${count(times, 'time')}`;
}

/** How a box can begin: a tap puts the words in. */
export const starters = {
	claim: (name: string) => [
		`The best answer is ${name}, because `,
		`${name} would help most, because `,
		`We should rely on ${name}, since `
	],
	reason: ['This matters because ', 'This shows that ', 'If this is true, then '],
	reply: ['It is true that … But ', 'We cannot tell from this whether ', 'What matters more here is '],
	steelman: (name: string) => [
		`The best reason for ${name} is that `,
		`Somebody could fairly choose ${name}, because `
	]
} as const;
