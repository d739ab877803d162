import { randomInt } from 'node:crypto';
import { bestDeck } from '$lib/core/argue/deck/make-deck';
import { isPlayable } from '$lib/core/argue/own-deck/own-deck';
import { descriptionFrom, type DescriptionRefusal } from '$lib/core/checking/describe';
import { maxSeed } from '$lib/core/kit/chance';
import { ok, refuse, type Result } from '$lib/core/kit/result';
import type { Corpus, Motion } from '$lib/core/quotes/corpus';
import { addArgueDeck, longestTitle } from '$lib/server/db/argue-deck';
import { typedDescriptionOf } from '../articles/[id]/description-form';
import { deckSource, type Maker } from './source';

export type MakeRefusal =
	'no-articles' | 'two-motions' | 'too-few-cards' | 'too-many-decks' | 'title-too-long' | DescriptionRefusal;

/** What a form asks for. */
export type DeckForm = { articles: string[]; title: string; motion: Motion | null };

/** Reads the form that asks for a deck; a motion of null is that of the articles. */
export function deckFormOf(form: FormData): Result<DeckForm, MakeRefusal> {
	const articles = form.getAll('article').filter((each) => typeof each === 'string');
	const title = titleIn(form);
	if (articles.length === 0) return refuse('no-articles');
	if (title === null) return refuse('title-too-long');
	const { motion } = typedDescriptionOf(form);
	const described = descriptionFrom({ title: '', outlet: '', author: '', date: '', address: '', motion });
	if (!described.ok) return described;
	return ok({ articles: [...new Set(articles)], title, motion: described.value.motion });
}

/** The title in a form, tidied; null where it is too long. */
export function titleIn(form: FormData): string | null {
	const typed = form.get('title');
	const title = typeof typed === 'string' ? typed.trim().replace(/\s+/g, ' ') : '';
	return title.length > longestTitle ? null : title;
}

/**
 * Makes the most even deck that some articles give and stores it. It may fail the balance rules: then it says so
 * wherever it is shown.
 *
 * @returns the deck's id
 */
export async function makeOwnDeck(
	locals: Maker,
	playerId: string,
	{ articles, title, motion }: DeckForm
): Promise<Result<string, MakeRefusal>> {
	const { corpus, motions } = await deckSource(locals, articles);
	if (corpus.articles.length === 0) return refuse('no-articles');
	if (motions.length > 1) return refuse('two-motions');
	const asked = motion ?? corpus.motion;
	const found = bestDeck(corpus, { seed: randomInt(maxSeed), motion: asked, ...locals.examples });
	// The project's examples argue for its own two sides: under another question a teacher picks those that fit.
	const isOurs = JSON.stringify(asked) === JSON.stringify(locals.corpus.motion);
	const deck = isOurs ? found : { ...found, exemplars: [] };
	if (!isPlayable(deck)) return refuse('too-few-cards');
	return await addArgueDeck(locals.db, {
		playerId,
		title: title === '' ? titleFor(corpus, asked) : title,
		articles: corpus.articles.map(({ slug }) => slug),
		deck,
		at: new Date()
	});
}

function titleFor({ articles }: Corpus, { question }: Motion): string {
	const [only, ...others] = articles;
	return (only && others.length === 0 ? only.title : question).slice(0, longestTitle);
}
