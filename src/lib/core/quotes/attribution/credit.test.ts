import { expect, test } from 'vitest';
import { articleOf, creditsIn, onlyStatementIn } from '../found-in';

/** Who is credited with the one quote of a paragraph, and by which rule. */
function creditIn(...paragraphs: string[]): [string, string | null] {
	const { speaker, rule } = onlyStatementIn(articleOf(...paragraphs));
	return [speaker, rule];
}

const said = 'Nobody may stay without papers';

test.each([
	['a verb and a name after the quote', `“${said},” said Ada Quill.`, 'verb-then-name'],
	['a verb of asking after the quote', '“Will it open in May?” asked Ada Quill.', 'verb-then-name'],
	['a name signed below the quote', `“${said}.” — Ada Quill`, 'verb-then-name'],
	['a name and a verb after the quote', `“${said},” Ada Quill said.`, 'name-then-verb-after'],
	['a name and a verb after an exclamation', `“${said}!” Ada Quill shouted.`, 'name-then-verb-after'],
	[
		'a name, an adverb and a verb after the quote',
		`“${said},” Ada Quill later added.`,
		'name-then-verb-after'
	],
	['the speaker, whoever was told', `“${said},” Ada Quill told Ben Tarrow.`, 'name-then-verb-after'],
	['“was how” and a name after it', `“${said}” was how Ada Quill put it.`, 'name-then-verb-after'],
	['a name, a verb and a colon before it', `Ada Quill said: “${said}.”`, 'name-then-verb-before'],
	['a name, a verb and a comma before it', `Ada Quill said, “${said}.”`, 'name-then-verb-before'],
	[
		'the speaker before it, whoever is told',
		`Ada Quill told Ben Tarrow: “${said}.”`,
		'name-then-verb-before'
	],
	['a verb before part of a sentence', 'Ada Quill called it “a wall of wet paper”.', 'name-then-verb-before'],
	['“adding” after the main clause', `Ada Quill opened the pier, adding: “${said}.”`, 'gerund'],
	['“calling it” after the main clause', 'Ada Quill left, calling it “a wall of wet paper”.', 'gerund'],
	[
		'“describing” after a name and a verb',
		'It would fail, Ada Quill said, describing it as “wet paper”.',
		'gerund'
	],
	['“according to” after it', 'It is “a wall of wet paper”, according to Ada Quill.', 'according-to'],
	['“according to” before it', 'According to Ada Quill, it is “a wall of wet paper”.', 'according-to'],
	['“in the words of”', 'It is, in the words of Ada Quill, “a wall of wet paper”.', 'according-to'],
	['a reply that is somebody’s before it', `Ada Quill’s reply was short: “${said}.”`, 'possessive'],
	[
		'a reply that is somebody’s after it',
		`“${said}.” Ada Quill’s reply came within the hour.`,
		'next-sentence'
	],
	['a clause that ends in a colon', `Ada Quill has a new message: “${said}.”`, 'colon-before'],
	['the subject of its sentence', 'Ada Quill dreams of lamps “on every single pole”.', 'sentence-subject']
])('%s credits the speaker', (_, text, rule) => {
	expect(creditIn(text)).toEqual(['Ada Quill', rule]);
});

test('a paragraph that ends in a colon credits the quote after it', () => {
	expect(creditIn('Ada Quill told the town hall on Monday:', `“${said}.”`)).toEqual([
		'Ada Quill',
		'colon-before'
	]);
});

test('a quote alone in its paragraph goes to whoever the paragraph before is about', () => {
	expect(creditIn('Ada Quill came back to the quay and spoke for an hour.', `“${said}.”`)).toEqual([
		'Ada Quill',
		'speaker-before'
	]);
});

test.each([
	['was described by Ada Quill as “a wall of wet paper”'],
	['has been branded “a wall of wet paper” by Ada Quill'],
	['was widely called “a wall of wet paper” by Ada Quill of Open Shore']
])('a plan that %s is credited to the agent', (words) => {
	expect(creditIn(`The plan ${words}.`)[0]).toBe('Ada Quill');
});

test('who was told by somebody is not the speaker', () => {
	expect(creditIn(`Ben Tarrow was told by Ada Quill: “${said}.”`)[0]).toBe('Ada Quill');
});

test('the outer of two verbs of saying gives the speaker', () => {
	expect(creditIn('Ben Tarrow said Ada Quill had once called the ferry “a floating palace”.')[0]).toBe(
		'Ben Tarrow'
	);
});

test('the nearest verb gives the speaker where nobody reports it', () => {
	expect(creditIn('Ben Tarrow blamed the storm for what Ada Quill called “a wall of wet paper”.')[0]).toBe(
		'Ada Quill'
	);
});

test('a quote whose sentence and neighbours name nobody has no speaker and needs a person', () => {
	expect(
		onlyStatementIn(articleOf('It was talked about. “Nobody has ever asked the town what it wants.”'))
	).toMatchObject({
		speaker: 'nobody',
		rule: null,
		confidence: 0,
		mention: null,
		cue: null,
		needsReview: true
	});
});

test('the words that name the speaker and the verb that credits are given with their places', () => {
	const text = articleOf(`“${said},” a weary Mr Quill later said.`, 'Tom Quill left.');
	const { mention, cue } = onlyStatementIn(text);
	expect(mention && text.slice(mention.start, mention.end)).toMatch(/Mr Quill$/);
	expect(cue && text.slice(cue.start, cue.end)).toBe('said');
});

test('a scare quote after a verb that says little is a term, and nobody’s statement', () => {
	expect(creditsIn(articleOf('Ada Quill opened the “smart” pier on Monday.'))).toEqual([]);
});

test('two who are joined after the verb are both credited, and a person looks at it', () => {
	const quote = onlyStatementIn(articleOf(`“${said},” said Ada Quill and Ben Tarrow.`));
	expect(quote.speaker).toBe('Ben Tarrow and Ada Quill');
	expect(quote.flags).toContain('joint');
	expect(quote.needsReview).toBe(true);
});

test('a speaker who is joined to somebody unknown is looked at', () => {
	const quote = onlyStatementIn(articleOf(`Britain and the Harbour Trust both said: “${said}.”`));
	expect(quote.flags).toContain('joint');
	expect(quote.needsReview).toBe(true);
});

test('a headline that says who speaks is credited as the article credits the same words', () => {
	const text = [
		'Patrols ‘not enough’, says ferry union',
		'The boats lay in the harbour all week.',
		'The Ferry Union called the plan “not enough”.'
	].join('\n\n');
	expect(creditsIn(text)).toEqual([
		['Ferry Union', 'not enough'],
		['Ferry Union', 'not enough']
	]);
});
