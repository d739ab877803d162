import { index, json, moment, primaryKey, table, whole, words } from '../dialect';
import { player, round } from './play';

/** An article that a player has brought in, as it was given, with what the rules found in it. */
export const ownArticle = table(
	'own_article',
	{
		id: words('id').primaryKey(),
		playerId: words('player_id')
			.notNull()
			.references(() => player.id, { onDelete: 'cascade' }),
		title: words('title'),
		outlet: words('outlet'),
		author: words('author'),
		date: words('date'),
		address: words('address'),
		/** As given. Everything found in it is offsets into it. */
		text: words('text').notNull(),
		/** SHA-256, to tell that a text is still the one that the offsets were counted in. */
		textHash: words('text_hash').notNull(),
		furniture: json('furniture').notNull(),
		extraction: json('extraction').notNull(),
		/** Two sides of the player's own; null: the project's. */
		motion: json('motion'),
		/** Quotes that nobody has looked at yet, counted with every action so that a list need not fold them all. */
		left: whole('left_to_check').notNull(),
		createdAt: moment('created_at').notNull(),
		updatedAt: moment('updated_at').notNull()
	},
	(t) => [index('own_article_of_player').on(t.playerId, t.createdAt)]
);

/** One thing that a person did while checking. The key keeps two tabs from doing the same step twice. */
export const checkAction = table(
	'check_action',
	{
		articleId: words('article_id')
			.notNull()
			.references(() => ownArticle.id, { onDelete: 'cascade' }),
		seq: whole('seq').notNull(),
		action: json('action').notNull(),
		at: moment('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.articleId, t.seq] })]
);

/** Which own articles a round was made from: being here is what publishes them. */
export const roundArticle = table(
	'round_article',
	{
		roundSlug: words('round_slug')
			.notNull()
			.references(() => round.slug, { onDelete: 'cascade' }),
		articleId: words('article_id')
			.notNull()
			.references(() => ownArticle.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.roundSlug, t.articleId] }), index('round_of_article').on(t.articleId)]
);
