import { isNull } from 'drizzle-orm';
import { flag, index, json, moment, primaryKey, table, uniqueIndex, whole, words } from '../dialect';
import { round } from './play';

/** A live game. What happened in it are its events; these columns are what lists and look-ups need of it. */
export const game = table(
	'game',
	{
		id: words('id').primaryKey(),
		pin: words('pin').notNull(),
		/** The hash of the token in the cookie of the device that made it. */
		hostDevice: words('host_device').notNull(),
		/** `quiz` or `argue`. */
		kind: words('kind').notNull().default('quiz'),
		/** The stored round that a quiz was made from; null for an argue round, whose deck is in its first event. */
		roundSlug: words('round_slug').references(() => round.slug),
		title: words('title').notNull(),
		/** How many played; counted when it is over. */
		players: whole('players').notNull(),
		madeAt: moment('made_at').notNull(),
		endedAt: moment('ended_at'),
		deletesAt: moment('deletes_at').notNull()
	},
	(t) => [
		uniqueIndex('game_open_pin').on(t.pin).where(isNull(t.endedAt)),
		index('game_of_host').on(t.hostDevice, t.madeAt),
		index('game_to_delete').on(t.deletesAt)
	]
);

/** Another device that may host a game. */
export const gameHost = table(
	'game_host',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		device: words('device').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.device] }), index('game_host_device').on(t.device)]
);

/** What happened in a game within one turn of the event loop: the game's record, from which it is folded. */
export const gameEvent = table(
	'game_event',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		/** The game's version before the first of them. The key keeps a version from being written twice. */
		seq: whole('seq').notNull(),
		events: json('events').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.seq] })]
);

/** What a seat answered to a question of a game, and what it earned by the key that holds now. */
export const gameAnswer = table(
	'game_answer',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		/** The question's place among those of the game. */
		question: whole('question').notNull(),
		seat: whole('seat').notNull(),
		response: json('response').notNull(),
		isSure: flag('is_sure'),
		takenMs: whole('taken_ms').notNull(),
		points: whole('points').notNull(),
		isRight: flag('is_right').notNull(),
		answeredAt: moment('answered_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.question, t.seat] })]
);
