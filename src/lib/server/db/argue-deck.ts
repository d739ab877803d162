import { randomBytes } from 'node:crypto';
import { and, count, desc, eq } from 'drizzle-orm';
import { parse } from 'valibot';
import type { Deck } from '../../core/argue/deck/deck';
import { meetsHard } from '../../core/argue/deck/rules';
import {
	checkStep,
	deckAfter,
	isPlayable,
	type DeckRefusal,
	type DeckStep
} from '../../core/argue/own-deck/own-deck';
import { isOwnId } from '../../core/checking/own-article';
import { ok, refuse, type Result } from '../../core/kit/result';
import { batch, type Db } from './open';
import { readable } from './readable-id';
import { argueDeck, argueDeckArticle } from './schema/own-argue';
import { storedWords } from './stored';
import { storedDeck, storedSteps } from './stored-deck';

/** So many decks a player may have made. */
const mostDecks = 100;

/** Longer titles are a slip of the hand, in characters. */
export const longestTitle = 120;

/** So many steps can be undone: those before become part of the deck. */
const mostSteps = 200;

/** A deck that a player has made, as it is now. */
export type OwnDeck = {
	id: string;
	title: string;
	/** Slugs of the articles that its cards may come from. */
	articles: string[];
	deck: Deck;
	/** How many steps can be undone. */
	steps: number;
	/** Goes up with every change. */
	seq: number;
};

/** A deck in a list. */
export type DeckSummary = {
	id: string;
	title: string;
	cards: number;
	isBalanced: boolean;
	isPlayable: boolean;
	updatedAt: Date;
};

/** Stores a new deck, which lets whoever plays it read its own articles. */
export async function addArgueDeck(
	db: Db,
	{ playerId, title, articles, deck, at }: NewDeck
): Promise<Result<string, 'too-many-decks'>> {
	const [had] = await db.select({ decks: count() }).from(argueDeck).where(eq(argueDeck.playerId, playerId));
	if ((had?.decks ?? 0) >= mostDecks) return refuse('too-many-decks');
	const id = readable(randomBytes(16));
	const row = { id, playerId, title, articles: [...articles], deck, steps: [], seq: 0 };
	const published = articles.filter(isOwnId).map((articleId) => ({ deckId: id, articleId }));
	await batch(db, [
		db.insert(argueDeck).values({ ...row, createdAt: at, updatedAt: at }),
		...published.map((each) => db.insert(argueDeckArticle).values(each))
	]);
	return ok(id);
}

export type NewDeck = {
	playerId: string;
	title: string;
	articles: readonly string[];
	deck: Deck;
	at: Date;
};

/** The player's own deck; another's is the same as none. */
export async function argueDeckOf(db: Db, playerId: string, id: string): Promise<OwnDeck | undefined> {
	const found = await rowOf(db, playerId, id);
	if (!found) return undefined;
	const { made, steps, ...row } = found;
	return { ...row, deck: deckAfter(made, steps), steps: steps.length };
}

/** The player's decks, the latest first. */
export async function argueDecksOf(db: Db, playerId: string): Promise<DeckSummary[]> {
	const rows = await db
		.select()
		.from(argueDeck)
		.where(eq(argueDeck.playerId, playerId))
		.orderBy(desc(argueDeck.updatedAt), desc(argueDeck.id));
	return rows.map(({ id, title, deck: made, steps, updatedAt }) => {
		const deck = deckAfter(parse(storedDeck, made), parse(storedSteps, steps));
		const isBalanced = meetsHard(deck.balance);
		return { id, title, cards: deck.cards.length, isBalanced, isPlayable: isPlayable(deck), updatedAt };
	});
}

/** Why a change was not made: the rules refuse it, another tab was quicker, or there is no such deck. */
export type ChangeRefusal = DeckRefusal | 'stale' | 'no-deck' | 'nothing-to-undo';

/** A change that somebody asks for, and which version of the deck they saw. */
type Asked<T> = { seq: number; at: Date } & T;

/** Changes the player's own deck, when the rules allow it. */
export async function changeArgueDeck(
	db: Db,
	playerId: string,
	id: string,
	{ seq, at, step }: Asked<{ step: DeckStep }>
): Promise<Result<null, ChangeRefusal>> {
	const found = await rowOf(db, playerId, id);
	if (!found) return refuse('no-deck');
	if (found.seq !== seq) return refuse('stale');
	const checked = checkStep(deckAfter(found.made, found.steps), step);
	if (!checked.ok) return checked;
	const { made, steps } = shortened(found.made, [...found.steps, step]);
	return await replaced(db, id, { seq, at, made, steps });
}

/** Takes back the last change. */
export async function undoArgueDeck(
	db: Db,
	playerId: string,
	id: string,
	{ seq, at }: Asked<unknown>
): Promise<Result<null, ChangeRefusal>> {
	const found = await rowOf(db, playerId, id);
	if (!found) return refuse('no-deck');
	if (found.seq !== seq) return refuse('stale');
	if (found.steps.length === 0) return refuse('nothing-to-undo');
	return await replaced(db, id, { seq, at, made: found.made, steps: found.steps.slice(0, -1) });
}

/** @returns whether there was such a deck of the player's */
export async function renameArgueDeck(db: Db, playerId: string, id: string, title: string): Promise<boolean> {
	const renamed = await db
		.update(argueDeck)
		.set({ title })
		.where(and(eq(argueDeck.id, id), eq(argueDeck.playerId, playerId)))
		.returning({ id: argueDeck.id });
	return renamed.length > 0;
}

/**
 * Deletes a deck. Rounds that are played with it keep their cards.
 *
 * @returns whether there was such a deck of the player's
 */
export async function deleteArgueDeck(db: Db, playerId: string, id: string): Promise<boolean> {
	const gone = await db
		.delete(argueDeck)
		.where(and(eq(argueDeck.id, id), eq(argueDeck.playerId, playerId)))
		.returning({ id: argueDeck.id });
	return gone.length > 0;
}

async function rowOf(db: Db, playerId: string, id: string) {
	const [row] = await db
		.select()
		.from(argueDeck)
		.where(and(eq(argueDeck.id, id), eq(argueDeck.playerId, playerId)));
	if (!row) return undefined;
	const { title, seq } = row;
	const [articles, steps] = [parse(storedWords, row.articles), parse(storedSteps, row.steps)];
	return { id, title, seq, articles, made: parse(storedDeck, row.deck), steps };
}

function shortened(made: Deck, steps: DeckStep[]): { made: Deck; steps: DeckStep[] } {
	if (steps.length <= mostSteps) return { made, steps };
	return { made: deckAfter(made, steps.slice(0, 1)), steps: steps.slice(1) };
}

async function replaced(
	db: Db,
	id: string,
	{ seq, at, made, steps }: Asked<{ made: Deck; steps: DeckStep[] }>
): Promise<Result<null, 'stale'>> {
	const changed = await db
		.update(argueDeck)
		.set({ deck: made, steps, seq: seq + 1, updatedAt: at })
		.where(and(eq(argueDeck.id, id), eq(argueDeck.seq, seq)))
		.returning({ id: argueDeck.id });
	return changed.length > 0 ? ok(null) : refuse('stale');
}
