import { flag, index, json, moment, primaryKey, table, whole, words } from '../dialect';

/** A device that plays: no name, no address, only the hash of its cookie's token. */
export const player = table('player', {
	id: words('id').primaryKey(),
	tokenHash: words('token_hash').notNull().unique('player_token'),
	createdAt: moment('created_at').notNull()
});

/** A round as it was made: its questions stay as they were when it was first played or shared. */
export const round = table('round', {
	slug: words('slug').primaryKey(),
	spec: json('spec').notNull(),
	questions: json('questions').notNull(),
	/** The two sides of a round made from own articles; null: the project's own. */
	motion: json('motion'),
	/** Why such a round is not called balanced; null for the project's own, which always are. */
	warnings: json('warnings'),
	createdAt: moment('created_at').notNull()
});

/** One device's playing of a round. */
export const play = table(
	'play',
	{
		id: words('id').primaryKey(),
		playerId: words('player_id')
			.notNull()
			.references(() => player.id, { onDelete: 'cascade' }),
		roundSlug: words('round_slug')
			.notNull()
			.references(() => round.slug),
		startedAt: moment('started_at').notNull(),
		finishedAt: moment('finished_at')
	},
	(t) => [index('play_of_player').on(t.playerId, t.startedAt)]
);

/** An answer to one question of a play. A question is answered once: the key says so. */
export const answer = table(
	'answer',
	{
		playId: words('play_id')
			.notNull()
			.references(() => play.id, { onDelete: 'cascade' }),
		position: whole('position').notNull(),
		response: json('response').notNull(),
		points: whole('points').notNull(),
		isRight: flag('is_right').notNull(),
		answeredAt: moment('answered_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.playId, t.position] })]
);
