import { sourcesOf, speakersOf, type Question } from '../lib/core/questions/question';
import { articleText } from './corpus';
import { answerByForm, begin, post, questionPath, rightResponse } from './rounds';
import { answer, goOn, open, readQuestion } from './screen';
import { expect, test } from './test';

/** A key as JSON or as a script writes it. */
const keyed = /["'{,[]key["']?\s*[:,]/;

for (const seed of [141, 142]) {
	test(`nothing that the server sends gives an open question away (seed ${seed})`, async ({ request }) => {
		const round = await begin({ request }, { seed });
		for (const [i, question] of round.questions.entries()) {
			const path = questionPath(round, i + 1);
			const sent = [
				await request.get(path),
				await request.get(`${path}/__data.json`),
				await request.get(`${path}/__data.json?x-sveltekit-invalidated=11`),
				await post({ request }, path)
			];
			for (const each of sent) expect(givenAway(await each.text(), question), each.url()).toEqual([]);
			await answerByForm({ request }, round, { number: i + 1, response: rightResponse(question) });
		}
	});
}

test('nothing that a browser loads before the answer gives it away', async ({ page }) => {
	const round = await begin(page, { seed: 143, count: 5 });
	const loaded: string[] = [];
	await page.route('**/*', async (route) => {
		const response = await route.fetch({ maxRedirects: 0 });
		loaded.push(await response.text());
		await route.fulfill({ response });
	});
	await open(page, questionPath(round, 1));
	for (const question of round.questions) {
		await readQuestion(page, question);
		const all = loaded.join('\n');
		expect(all).toContain(JSON.stringify([question.stem].flat()[0]).slice(1, -1));
		// No more than the id: a passage shown before may come from the same article and the same person.
		for (const { quote } of sourcesOf(question)) expect(all.includes(quote ?? question.id)).toBe(false);
		await answer(page, question, { response: rightResponse(question) });
		await goOn(page);
	}
	// What is still on its way, a font say, must not be cut off by the end of the test.
	await page.unrouteAll({ behavior: 'wait' });
});

test('neither the lists of rounds nor a round’s own page hold a key or a question', async ({ request }) => {
	const round = await begin({ request }, { seed: 144 });
	for (const path of ['/', '/__data.json', '/practice', '/practice/__data.json']) {
		const text = await (await request.get(path)).text();
		expect(text, path).not.toMatch(keyed);
		for (const { id } of round.questions) expect(text, path).not.toContain(id);
	}
	for (const path of [`/r/${round.slug}`, `/r/${round.slug}/__data.json`]) {
		const text = await (await request.get(path)).text();
		expect(text, path).not.toMatch(keyed);
		for (const { id, stem } of round.questions) {
			for (const words of [id, stem].flat()) expect(text, path).not.toContain(words);
		}
	}
});

/** What of a question's answer stands in a text: its key, where it comes from, whose it is, what stands around it. */
function givenAway(text: string, question: Question): string[] {
	const places = sourcesOf(question).flatMap(({ quote, article }) => [quote ?? article, article]);
	const around = sourcesOf(question).map(({ article, start, end }) => {
		const whole = articleText(article);
		return question.kind === 'finish-the-quote' ? whole.slice(start, end) : whole.slice(end + 2, end + 30);
	});
	const secrets = [...places, ...speakersOf(question), ...around].filter((each) => each.trim() !== '');
	return [...secrets.filter((secret) => text.includes(secret)), ...(keyed.exec(text) ?? [])];
}
