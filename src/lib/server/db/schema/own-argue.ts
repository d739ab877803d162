import { index, json, moment, primaryKey, table, whole, words } from '../dialect';
import { ownArticle } from './own-article';
import { player } from './play';

/** One player's arguing alone: what it began with, and every step since. */
export const argueSolo = table(
	'argue_solo',
	{
		id: words('id').primaryKey(),
		playerId: words('player_id')
			.notNull()
			.references(() => player.id, { onDelete: 'cascade' }),
		/** The side argued first, for counting. */
		side: words('side').notNull(),
		deck: json('deck').notNull(),
		/** How many steps there are: two tabs cannot both add the next one. */
		seq: whole('seq').notNull(),
		steps: json('steps').notNull(),
		startedAt: moment('started_at').notNull(),
		finishedAt: moment('finished_at')
	},
	(t) => [index('argue_solo_of_player').on(t.playerId, t.startedAt)]
);

/** A deck that somebody has made for argue rounds. */
export const argueDeck = table(
	'argue_deck',
	{
		id: words('id').primaryKey(),
		playerId: words('player_id')
			.notNull()
			.references(() => player.id, { onDelete: 'cascade' }),
		title: words('title').notNull(),
		/** The articles that its cards may come from. */
		articles: json('articles').notNull(),
		/** As it was made; its cards stay even where an article goes. */
		deck: json('deck').notNull(),
		/** What was changed since. */
		steps: json('steps').notNull(),
		/** Goes up with every change: two tabs cannot both make the next one. */
		seq: whole('seq').notNull(),
		createdAt: moment('created_at').notNull(),
		updatedAt: moment('updated_at').notNull()
	},
	(t) => [index('argue_deck_of_player').on(t.playerId, t.updatedAt)]
);

/** Which own articles a deck was made from: being here lets others read them, as a round does. */
export const argueDeckArticle = table(
	'argue_deck_article',
	{
		deckId: words('deck_id')
			.notNull()
			.references(() => argueDeck.id, { onDelete: 'cascade' }),
		articleId: words('article_id')
			.notNull()
			.references(() => ownArticle.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.deckId, t.articleId] }), index('deck_of_article').on(t.articleId)]
);
