import { expect, test } from 'vitest';
import { articleOf, onlyStatementIn } from '../found-in';

const said = '“Nobody may stay without papers.”';

function speakerIn(...paragraphs: string[]): string {
	return onlyStatementIn(articleOf(...paragraphs)).speaker;
}

test.each([
	['a relative clause', `Edda Finch, who rents rooms in Northmouth, said: ${said}`],
	['a relative clause with a name', `Edda Finch, who once worked for Cleo Marsh, said: ${said}`],
	['an apposition', `Edda Finch, a landlady in Northmouth, said: ${said}`],
	['an apposition with a name', `Edda Finch, a friend of Cleo Marsh, said: ${said}`],
	['an age', `Edda Finch, 61, said: ${said}`],
	['an age and an apposition', `Edda Finch, 61, a retired driver from Northmouth, said: ${said}`],
	['a participle', `Edda Finch, speaking on the quay, said: ${said}`],
	['a day', `Edda Finch on Monday said: ${said}`],
	['an adverb', `Edda Finch bluntly said: ${said}`],
	['an auxiliary', `Edda Finch has since said: ${said}`],
	['brackets', `Edda Finch (Northmouth) said: ${said}`],
	['another verb joined by “and”', `Edda Finch visited the quay and said: ${said}`],
	['another verb with a name joined by “and”', `Edda Finch thanked Ben Tarrow and told the crowd: ${said}`]
])('between a name and its verb %s is passed over', (_, text) => {
	expect(speakerIn(text)).toBe('Edda Finch');
});

test.each([
	['an apposition after the name', '“Nobody may stay,” said Edda Finch, a landlady who knows Cleo Marsh.'],
	[
		'a relative clause after the name',
		'“Nobody may stay,” said Edda Finch, whose brother works for Ben Tarrow.'
	],
	['an apposition before the verb', '“Nobody may stay,” Edda Finch, a landlady in Northmouth, said.'],
	['a clause before the main one', `When Ben Tarrow came, Edda Finch said: ${said}`],
	[
		'a question before the main clause',
		`Asked by Ben Tarrow whether it would rain, Edda Finch said: ${said}`
	],
	['a role before the name', `The driver, Edda Finch, said: ${said}`],
	['a role in capitals before the name', `Harbour Secretary Edda Finch said: ${said}`],
	['the deputy of somebody before the name', `Ada Quill’s deputy, Edda Finch, said: ${said}`]
])('%s leaves the name the speaker', (_, text) => {
	expect(speakerIn(text)).toBe('Edda Finch');
});

test.each([
	['A spokesman for the Lantern Trust', 'A spokesman'],
	['The director of Open Shore', 'The director'],
	['A spokeswoman for Ada Quill', 'A spokeswoman'],
	['Ada Quill’s deputy', 'Ada Quill’s deputy'],
	['A friend of Ada Quill', 'A friend'],
	['Two officers', 'Two officers'],
	['A Harbour Office spokesman', 'A Harbour Office spokesman']
])('of “%s said” the speaker is “%s”, and nobody named in it', (words, speaker) => {
	expect(speakerIn(`${words} said: ${said}`)).toBe(speaker);
});

test.each([
	['her letter', 'Ada Quill wrote to the towns on Monday. Her letter said: “Nobody may stay.”'],
	['a letter with her name', 'Ada Quill’s letter said: “Nobody may stay.”'],
	['a statement from her', 'A statement from Ada Quill said: “Nobody may stay.”'],
	['a report by her', 'A report by Ada Quill said: “Nobody may stay.”']
])('%s speaks for whoever wrote it', (_, text) => {
	expect(speakerIn(text)).toBe('Ada Quill');
});

test('a report that nobody has signed is its own speaker', () => {
	expect(speakerIn(`The report said: ${said}`)).toBe('The report');
});

test.each([
	['two people', 'Ada Quill and Ben Tarrow said: “We will both be there.”', ['Ada Quill', 'Ben Tarrow']],
	[
		'two people, in part',
		'Ada Quill and Ben Tarrow called it “a common enemy”.',
		['Ada Quill', 'Ben Tarrow']
	],
	['two bodies', 'The Harbour Trust and Open Shore said: “Nobody may stay.”', ['Harbour Trust', 'Open Shore']]
])('a joint statement of %s has two speakers, a flag and a look to come', (_, text, names) => {
	const { speaker, speakers, flags, needsReview } = onlyStatementIn(articleOf(text));
	expect(speaker).toBe(names.join(' and '));
	expect(new Set(speakers).size).toBe(2);
	expect(flags).toContain('joint');
	expect(needsReview).toBe(true);
});

test('a name joined by “and” to what somebody does is no second speaker', () => {
	expect(speakerIn(`Ada Quill met Ben Tarrow and Cleo Marsh said: ${said}`)).toBe('Cleo Marsh');
});
