import { answersOf } from './database';
import {
	answerByForm,
	begin,
	post,
	questionAt,
	questionPath,
	rightResponse,
	wordsOnPage,
	wrongResponse
} from './rounds';
import { answer, expectVerdict, open } from './screen';
import { expect, test } from './test';

type Refusal = { name: string; path: number; fields: [string, string][]; says: string };

const choice = 'who-said-it' as const;

const refusals: Refusal[] = [
	{ name: 'a question further on', path: 3, fields: [['option', '0']], says: 'not the question you are on' },
	{ name: 'a question answered before', path: 1, fields: [['option', '0']], says: 'answered already' },
	{
		name: 'an option that there is not',
		path: 2,
		fields: [['option', '4']],
		says: 'does not fit this question'
	},
	{
		name: 'an option far out of range',
		path: 2,
		fields: [['option', '9999999999']],
		says: 'does not fit this question'
	},
	{ name: 'nothing chosen', path: 2, fields: [], says: 'Choose an answer first' },
	{ name: 'a word for a number', path: 2, fields: [['option', 'first']], says: 'Choose an answer first' },
	{ name: 'a number below nothing', path: 2, fields: [['option', '-1']], says: 'Choose an answer first' },
	{ name: 'half a number', path: 2, fields: [['option', '1.5']], says: 'Choose an answer first' },
	{ name: 'the name of a method', path: 2, fields: [['option', 'length']], says: 'Choose an answer first' },
	{
		name: 'pairs where one option is asked for',
		path: 2,
		fields: [
			['pair', '0'],
			['pair', '1']
		],
		says: 'Choose an answer first'
	}
];

for (const { name, path, fields, says } of refusals) {
	test(`an answer of ${name} changes nothing and is told why`, async ({ request }) => {
		const round = await begin({ request }, { seed: 111, kinds: [choice], count: 5 });
		await answerByForm({ request }, round, { number: 1, response: wrongResponse(questionAt(round, 1)) });
		const before = answersOf(round.id);
		expect(before).toHaveLength(1);

		const refused = await post({ request }, questionPath(round, path), fields);

		expect(answersOf(round.id)).toEqual(before);
		expect([303, 409, 422]).toContain(refused.status());
		const shown = refused.status() === 303 ? await request.get(refused.headers()['location'] ?? '') : refused;
		expect(await wordsOnPage(shown)).toContain(says);
	});
}

const pairings: { name: string; pairs: (key: number[]) => string[]; says: string }[] = [
	{ name: 'one speaker for two quotes', pairs: (key) => key.map(() => String(key[0])), says: 'does not fit' },
	{
		name: 'a quote without a speaker',
		pairs: (key) => key.map((each, i) => (i ? String(each) : '')),
		says: 'Choose'
	},
	{ name: 'a pair too few', pairs: (key) => key.slice(1).map(String), says: 'Choose' },
	{ name: 'a pair too many', pairs: (key) => [...key, 0].map(String), says: 'Choose' },
	{
		name: 'a speaker who is not among them',
		pairs: (key) => key.map((each) => String(each + 1)),
		says: 'does not fit'
	}
];

for (const { name, pairs, says } of pairings) {
	test(`a match-up with ${name} changes nothing and is told why`, async ({ request }) => {
		const round = await begin({ request }, { seed: 11, kinds: ['match-up'], count: 5 });
		const { key } = questionAt(round, 1);
		const given = pairs(typeof key === 'number' ? [] : key);
		const refused = await post(
			{ request },
			questionPath(round, 1),
			given.map((each) => ['pair', each])
		);
		expect(answersOf(round.id)).toEqual([]);
		expect([409, 422]).toContain(refused.status());
		expect(await wordsOnPage(refused)).toContain(says);
	});
}

test('an answer that another site sends is refused', async ({ request }) => {
	const round = await begin({ request }, { seed: 112, kinds: [choice], count: 5 });
	const refused = await request.post(questionPath(round, 1), {
		form: { option: '0' },
		headers: { origin: 'https://elsewhere.example', accept: 'text/html' },
		maxRedirects: 0
	});
	expect(refused.status()).toBe(403);
	expect(answersOf(round.id)).toEqual([]);
});

test('two answers sent at once count once', async ({ request }) => {
	const round = await begin({ request }, { seed: 113, kinds: [choice], count: 5 });
	const question = questionAt(round, 1);
	const both = await Promise.all(
		[rightResponse(question), wrongResponse(question)].map((response) =>
			answerByForm({ request }, round, { number: 1, response })
		)
	);
	for (const response of both) expect([303, 409]).toContain(response.status());
	expect(answersOf(round.id)).toHaveLength(1);
});

test('of two tabs with the same question the first answer counts, and the other tab says so', async ({
	page,
	context
}) => {
	const round = await begin(page, { seed: 114, kinds: [choice], count: 5 });
	const question = questionAt(round, 1);
	const other = await context.newPage();
	await open(page, questionPath(round, 1));
	await open(other, questionPath(round, 1));

	await answer(page, question, { response: wrongResponse(question) });
	await expectVerdict(page, 0);
	await answer(other, question, { response: rightResponse(question) });
	await expect(other.getByRole('alert')).toContainText('your first answer counts');
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Not right');
	expect(answersOf(round.id)).toMatchObject([{ response: wrongResponse(question), points: 0 }]);
});
