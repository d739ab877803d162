import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { randomInt } from 'node:crypto';
import { usualKeepDays } from '$lib/core/game/settings';
import { maxSeed } from '$lib/core/kit/chance';
import { contentNotesOf, type ContentNote } from '$lib/core/questions/content-notes';
import { sourcesOf } from '$lib/core/questions/question';
import { balanceOfQuestions } from '$lib/core/questions/round';
import { viewQuestion, viewSources } from '$lib/core/questions/view';
import type { Article } from '$lib/core/quotes/article';
import type { Corpus } from '$lib/core/quotes/corpus';
import { roundOf, type StoredRound } from '$lib/server/db/round';
import { count } from '$lib/ui/kit/format';
import { roundWishOf } from '../forms';
import { corpusForRound } from '../round-corpus';
import { startRound } from '../start';
import { keepFor } from './keep-for';
import { givenValues, settingsFrom } from './settings-form';

/** What a host sees of a stored round before the game. */
export async function roundToHost(locals: App.Locals, round: StoredRound) {
	const corpus = await corpusForRound(locals, round);
	const articles = articlesIn(corpus, round);
	return {
		slug: round.slug,
		questions: round.questions.length,
		kinds: [...new Set(round.questions.map(({ kind }) => kind))],
		articles: articles.map(({ slug, title }) => ({ slug, title })),
		balance: balanceOfQuestions(corpus.quotes, round.questions),
		motion: corpus.motion,
		isOwn: round.own !== null,
		warnings: round.own?.warnings ?? [],
		notes: notesOfRound(corpus, round)
	};
}

/** Opens a game as the form asks for it, and leads its host there. */
export async function openGame({ locals, request }: RequestEvent, device: string) {
	const form = await request.formData();
	const read = settingsFrom(form);
	const given = givenValues(form);
	if (!read.ok) return fail(422, { problems: read.error, given });
	const round = await roundFor(locals, form);
	if (!round) return fail(422, { problems: ['too-few' as const], given });
	const { settings, days } = read.value;
	const room = await locals.live.games.make({
		device,
		title: titleFor(await corpusForRound(locals, round), round),
		roundSlug: round.slug,
		questions: round.questions,
		settings,
		seed: randomInt(maxSeed)
	});
	if (days !== usualKeepDays) await keepFor(locals, device, room.table, days);
	return redirect(303, `/host/${room.table.pin}`);
}

/** The round that the form names, or a new one as it wishes for; null where there is none. */
async function roundFor(locals: App.Locals, form: FormData): Promise<StoredRound | null> {
	const slug = form.get('round');
	if (typeof slug === 'string') return (await roundOf(locals.db, slug)) ?? null;
	const round = await startRound(locals, roundWishOf(form, locals.corpus));
	return round.questions.length > 0 ? round : null;
}

/** What the game is called on every screen: its article's headline where there is one article. */
function titleFor(corpus: Corpus, round: StoredRound): string {
	const articles = articlesIn(corpus, round);
	const [only] = articles;
	if (only && articles.length === 1) return only.title;
	return `${count(round.questions.length, 'question')} from ${count(articles.length, 'article')}`;
}

function articlesIn(corpus: Corpus, { questions }: StoredRound): Article[] {
	const asked = new Set(questions.flatMap(sourcesOf).map(({ article }) => article));
	return corpus.articles.filter(({ slug }) => asked.has(slug));
}

function notesOfRound(corpus: Corpus, { questions }: StoredRound): ContentNote[] {
	const texts = questions.flatMap((question) => [
		...viewQuestion(corpus, question).stems,
		...viewSources(corpus, question).flatMap(({ passage }) =>
			passage.flatMap(({ pieces }) => pieces.map(({ text }) => text))
		)
	]);
	return contentNotesOf(texts);
}
