import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import { questionKinds, type Question, type QuestionKind } from '../lib/core/questions/question';
import type { Response } from '../lib/core/scoring/mark';
import { roundOf } from './database';
import { home } from './test';

export type Wish = { seed: number; count?: 5 | 10 | 20; kinds?: QuestionKind[]; articles?: string[] };

/** Whoever sends forms and keeps cookies: a page, or a program that no page is needed for. */
export type Sender = { request: APIRequestContext };

/** A round that somebody has begun to play. */
export type Begun = { id: string; slug: string; questions: Question[] };

/** Begins a round with a seed, as the form on the start page does. */
export async function begin(
	sender: Sender,
	{ seed, count = 10, kinds = [], articles = [] }: Wish
): Promise<Begun> {
	const asked = await post(sender, '/', [
		['seed', String(seed)],
		['count', String(count)],
		...kinds.map((kind): Field => ['kind', kind]),
		...articles.map((slug): Field => ['article', slug])
	]);
	const place = placeOf(asked);
	// A round shorter than wished for is shown before it is played.
	const first = place.startsWith('/r/') ? placeOf(await post(sender, place.replace(/\?.*/, ''))) : place;
	const id = /^\/practice\/([^/]+)\/1$/.exec(first)?.[1] ?? '';
	return { id, ...roundOf(id) };
}

/** Begins the first round of a wish, counted by seeds, that has what is looked for. */
export async function beginWith(
	sender: Sender,
	wish: Omit<Wish, 'seed'>,
	isFit: (questions: Question[]) => boolean
): Promise<Begun> {
	for (let seed = 0; seed < 40; seed++) {
		const round = await begin(sender, { ...wish, seed });
		if (isFit(round.questions)) return round;
	}
	throw new Error('none of forty rounds has what is looked for');
}

/** Begins ten questions of all five kinds. */
export async function beginMixed(sender: Sender): Promise<Begun> {
	return await beginWith(sender, { count: 10 }, (questions) => {
		const found = new Set(questions.map(({ kind }) => kind));
		return questions.length === 10 && questionKinds.every((kind) => found.has(kind));
	});
}

/** Answers the next question of a round by its form, without the screen. */
export async function answerByForm(
	sender: Sender,
	round: Begun,
	{ number, response }: Given
): Promise<APIResponse> {
	return await post(sender, questionPath(round, number), fieldsOf(response));
}

/** Answers a whole round by its forms. */
export async function playByForm(
	sender: Sender,
	round: Begun,
	respond: (question: Question, i: number) => Response
) {
	for (const [i, question] of round.questions.entries()) {
		const answered = await answerByForm(sender, round, { number: i + 1, response: respond(question, i) });
		expect(answered.status()).toBe(303);
	}
}

export type Given = { number: number; response: Response };
type Field = [name: string, value: string];

/** Sends a form as a page of this site does, with the sender's cookies. */
export async function post(sender: Sender, path: string, fields: Field[] = []): Promise<APIResponse> {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return await sender.request.post(path, {
		form,
		headers: { origin: home(), accept: 'text/html' },
		maxRedirects: 0
	});
}

/** The words that a page shows, of an answer that no browser has opened. */
export async function wordsOnPage(response: APIResponse): Promise<string> {
	const main = /<main[^>]*>([^]*)<\/main>/.exec(await response.text())?.[1] ?? '';
	return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

export function questionPath({ id }: Pick<Begun, 'id'>, number: number): string {
	return `/practice/${id}/${number}`;
}

/** The question that is asked under a number, counted from 1. */
export function questionAt({ questions }: Pick<Begun, 'questions'>, number: number): Question {
	const question = questions[number - 1];
	if (!question) throw new Error(`the round has no question ${number}`);
	return question;
}

export function rightResponse({ key }: Question): Response {
	return key;
}

/** A response that is wrong in every part. */
export function wrongResponse(question: Question): Response {
	if (question.kind !== 'match-up') return (question.key + 1) % question.options.length;
	const [first = 0, ...others] = question.key;
	return [...others, first];
}

/** What a response earns: a thousand when right, and of a match-up the share of its pairs. */
export function pointsFor(question: Question, response: Response): number {
	if (question.kind !== 'match-up') return response === question.key ? 1000 : 0;
	const given = typeof response === 'number' ? [] : response;
	const pairs = question.key.filter((speaker, quote) => given[quote] === speaker);
	return Math.round((1000 * pairs.length) / question.key.length);
}

function fieldsOf(response: Response): Field[] {
	if (typeof response === 'number') return [['option', String(response)]];
	return response.map((speaker) => ['pair', String(speaker)]);
}

function placeOf(response: APIResponse): string {
	expect(response.status()).toBe(303);
	return response.headers()['location'] ?? '';
}
