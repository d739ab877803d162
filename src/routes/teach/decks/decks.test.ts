import { expect, test } from 'vitest';
import { cardsIn } from '$lib/core/argue/deck/pool';
import { meetsHard } from '$lib/core/argue/deck/rules';
import type { CheckAction } from '$lib/core/checking/checking';
import { harbourArticle, harbourMotion, harbourSteps } from '$lib/core/checking/fixtures';
import { tagsFor } from '$lib/core/checking/tagging';
import { valueOf } from '$lib/core/quotes/fixtures';
import { readCorpus, readExamples } from '$lib/server/corpus/read';
import { argueDeckOf } from '$lib/server/db/argue-deck';
import { addCheckAction } from '$lib/server/db/check-action';
import { openDatabase } from '$lib/server/db/open';
import { addOwnArticle } from '$lib/server/db/own-article';
import { addPlayer } from '$lib/server/db/player';
import { publishedCorpus } from '../../round-corpus';
import { changeDeck, undoChange } from './change';
import { deckFormOf, makeOwnDeck } from './make';
import { deckSource, spareCards } from './source';

const at = new Date(Date.UTC(2030, 2, 4, 10));
const corpus = valueOf(readCorpus('corpus'));
const examples = valueOf(readExamples('corpus'));
const slugs = corpus.articles.map(({ slug }) => slug);
const { id: _, actions: __, ...about } = harbourArticle;

async function house() {
	const db = openDatabase(':memory:', 'drizzle');
	for (const name of ['ada', 'ben']) {
		await addPlayer(db, { id: name, tokenHash: `hash of ${name}`, createdAt: at });
	}
	const localsOf = (id: string) => ({ db, corpus, examples, player: { id } }) as unknown as App.Locals;
	const make = (articles: string[], title = '') =>
		makeOwnDeck(localsOf('ada'), 'ada', { articles, title, motion: null });
	return { db, localsOf, make };
}

type House = Awaited<ReturnType<typeof house>>;

/** Sends a form to an action as this player. */
async function send(
	{ localsOf }: House,
	[who, id]: [string, string],
	fields: Record<string, string>,
	action: typeof changeDeck | typeof undoChange = changeDeck
) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	const request = new Request('http://x/', { method: 'POST', body: form });
	const event = { locals: localsOf(who), params: { id }, request };
	return await action(event as unknown as Parameters<typeof changeDeck>[0]);
}

test('a deck of the project’s articles is balanced, and brings its examples and facts', async () => {
	const here = await house();
	const own = await argueDeckOf(here.db, 'ada', valueOf(await here.make(slugs)));
	if (!own) throw new Error('no deck');
	expect(own.title).toBe(corpus.motion.question);
	expect(meetsHard(own.deck.balance)).toBe(true);
	expect(own.deck.exemplars).toHaveLength(8);
	expect(own.deck.digest.length).toBeGreaterThan(0);
});

test('under another question the examples wait to be picked', async () => {
	const { db, localsOf } = await house();
	const form = { articles: slugs, title: 'x'.repeat(9), motion: harbourMotion };
	const own = await argueDeckOf(db, 'ada', valueOf(await makeOwnDeck(localsOf('ada'), 'ada', form)));
	expect(own?.deck.motion).toEqual(harbourMotion);
	expect(own?.deck.exemplars).toEqual([]);
	const cards = new Set(own?.deck.cards.map(({ id }) => id));
	expect(examples.exemplars.some((each) => cardsIn(each).every((id) => cards.has(id)))).toBe(true);
});

test('articles that are not there, too one-sided or about two questions make no deck', async () => {
	const here = await house();
	const own = valueOf(await addOwnArticle(here.db, { ...about, motion: harbourMotion, playerId: 'ada', at }));
	expect(await here.make(['none'])).toEqual({ ok: false, error: 'no-articles' });
	// Nothing is checked in it.
	expect(await here.make([own])).toEqual({ ok: false, error: 'too-few-cards' });
	expect(await here.make([own, ...slugs])).toEqual({ ok: false, error: 'two-motions' });
});

test('a teacher’s own tagged article makes a deck that says that it is not balanced', async () => {
	const here = await house();
	const article = { ...about, date: '2030-03-04', motion: harbourMotion };
	const id = valueOf(await addOwnArticle(here.db, { ...article, playerId: 'ada', at }));
	const labels = { q1: 'ENF', q2: 'ENF', q3: 'LEANS LEG', q5: 'LEG' } as const;
	const tagging = Object.entries(labels).map(([quote, label]): CheckAction => {
		return { type: 'tagged', quote, ...tagsFor({ label, ground: 'safety' }) };
	});
	for (const [seq, action] of [...harbourSteps, ...tagging].entries()) {
		valueOf(await addCheckAction(here.db, 'ada', id, { seq, action, at }));
	}
	const own = await argueDeckOf(here.db, 'ada', valueOf(await here.make([id])));
	expect(own?.title).toBe(article.title);
	expect(own?.deck.motion).toEqual(harbourMotion);
	expect(own?.deck.offered).toMatchObject({ enforcement: { length: 2 }, routes: { length: 2 } });
	expect(own?.deck.cards.every(({ text }) => article.text.includes(text))).toBe(true);
	expect(meetsHard(own?.deck.balance ?? [])).toBe(false);
	const published = await publishedCorpus({ db: here.db, corpus }, id);
	expect(published.articles.map(({ slug }) => slug)).toEqual([id]);
});

test('a form is read with its articles, title and question', () => {
	const form = new FormData();
	expect(deckFormOf(form)).toEqual({ ok: false, error: 'no-articles' });
	form.append('article', 'ferry-row');
	form.append('article', 'ferry-row');
	form.set('title', '  Ferry   row ');
	expect(deckFormOf(form)).toEqual({
		ok: true,
		value: { articles: ['ferry-row'], title: 'Ferry row', motion: null }
	});
	form.set('motion', 'own');
	expect(deckFormOf(form)).toEqual({ ok: false, error: 'motion-incomplete' });
	form.set('title', 'x'.repeat(121));
	expect(deckFormOf(form)).toEqual({ ok: false, error: 'title-too-long' });
});

test('a card is taken out and put in by a form, and the figures follow', async () => {
	const here = await house();
	const id = valueOf(await here.make(slugs));
	const before = await argueDeckOf(here.db, 'ada', id);
	const card = before?.deck.offered.routes[0];
	const fields = { step: 'card-taken-out', value: card ?? '', seq: '0' };
	expect(await send(here, ['ada', id], fields)).toEqual({ done: 'card-taken-out' });
	expect(meetsHard((await argueDeckOf(here.db, 'ada', id))?.deck.balance ?? [])).toBe(false);
	expect(await send(here, ['ada', id], fields)).toMatchObject({ status: 409, data: { problem: 'stale' } });
	const back = { step: 'card-put-in', value: card ?? '', seq: '1' };
	expect(await send(here, ['ada', id], back)).toEqual({ done: 'card-put-in' });
	expect(meetsHard((await argueDeckOf(here.db, 'ada', id))?.deck.balance ?? [])).toBe(true);
	expect(await send(here, ['ada', id], { seq: '2' }, undoChange)).toEqual({ done: 'undone' });
	await expect(send(here, ['ben', id], { ...back, seq: '3' })).rejects.toMatchObject({ status: 404 });
});

test('forms that make no sense change nothing and keep what was typed', async () => {
	const here = await house();
	const id = valueOf(await here.make(slugs));
	const seq = '0';
	const spare = spareCards(await deckSource(here.localsOf('ada'), slugs), { cards: [] })[0];
	const refused = async (fields: Record<string, string>) => {
		const sent = await send(here, ['ada', id], fields);
		return 'data' in sent ? sent.data.problem : 'done';
	};
	expect(await refused({ seq, step: 'none' })).toBe('not-a-step');
	expect(await refused({ seq: 'x', step: 'card-taken-out', value: spare?.id ?? '' })).toBe('not-a-step');
	expect(await refused({ seq, step: 'card-put-in', value: 'none' })).toBe('no-such-spare');
	expect(await refused({ seq, step: 'example-put-in', value: 'none' })).toBe('no-such-example');
	expect(await refused({ seq, step: 'example-written', side: 'left' })).toBe('not-a-step');
	expect(await refused({ seq, step: 'fact-taken-out', value: '-1' })).toBe('no-such-fact');
	const typed = { seq, step: 'example-written', side: 'routes', claim: 'Half a case.' };
	expect(await send(here, ['ada', id], typed)).toMatchObject({ data: { problem: 'two-cards', typed } });
	expect((await argueDeckOf(here.db, 'ada', id))?.seq).toBe(0);
});
