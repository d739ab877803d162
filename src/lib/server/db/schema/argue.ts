import { flag, fraction, json, moment, primaryKey, table, whole, words } from '../dialect';
import { game } from './game';

// The rows of argue rounds: what scores are worked out from, and the votes as counts. All of them go with their game.

/** What the scores of a round need to know of it as a whole. Its deck is in the game's first event. */
export const argueRound = table('argue_round', {
	gameId: words('game_id')
		.primaryKey()
		.references(() => game.id, { onDelete: 'cascade' }),
	/** How many pairs each judge compares that count. */
	pairs: whole('pairs').notNull(),
	hasSwitch: flag('has_switch').notNull(),
	usesMarks: flag('uses_marks').notNull()
});

/** What one seat has written for its side. */
export const argueCase = table(
	'argue_case',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		seat: whole('seat').notNull(),
		role: words('role').notNull(),
		side: words('side'),
		crew: whole('crew'),
		body: json('body').notNull(),
		/** What the teacher decided about the case and the reply; null: nothing. */
		decision: words('decision'),
		replyDecision: words('reply_decision'),
		marks: json('marks'),
		/** False for who waits to be let in or was sent out: no score is worked out from it. */
		isCounted: flag('is_counted').notNull(),
		/** Whether the teacher leaves out what this seat has judged. */
		isLeftOut: flag('is_left_out').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.seat] })]
);

/** What one seat has written for the other side. */
export const argueSteelman = table(
	'argue_steelman',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		seat: whole('seat').notNull(),
		side: words('side'),
		body: json('body').notNull(),
		decision: words('decision'),
		isStruck: flag('is_struck').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.seat] })]
);

/** What an Evidence Checker has found out about one card. */
export const argueCheck = table(
	'argue_check',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		seat: whole('seat').notNull(),
		/** Its place among the checker's cards. */
		position: whole('position').notNull(),
		body: json('body').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.seat, t.position] })]
);

/** One comparison of two arguments for the same side. */
export const argueJudgement = table(
	'argue_judgement',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		/** Its place among the comparisons of the round. */
		number: whole('number').notNull(),
		judge: whole('judge').notNull(),
		/** Stood on the left. */
		a: words('a').notNull(),
		b: words('b').notNull(),
		/** 1: the left one is better; 0: the right one; 0.5: too close. */
		y: fraction('y').notNull(),
		ms: whole('ms').notNull(),
		chips: json('chips').notNull(),
		isCheck: flag('is_check').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.number] })]
);

/** A player's word that a card helps a side. */
export const tagChallenge = table(
	'tag_challenge',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		seat: whole('seat').notNull(),
		card: words('card').notNull(),
		side: words('side').notNull(),
		why: words('why').notNull(),
		isAccepted: flag('is_accepted').notNull(),
		isDecided: flag('is_decided').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.seat, t.card] })]
);

/** What was held back, reported or decided about a text. */
export const moderationLog = table(
	'moderation_log',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		seq: whole('seq').notNull(),
		seat: whole('seat').notNull(),
		piece: words('piece').notNull(),
		what: words('what').notNull(),
		why: words('why'),
		at: moment('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.seq] })]
);

// Votes: how many, and never whose or when. The rows are written in an order of their own (see argue-vote.ts).

/** How many cast each ballot, the first (0) and the second time (1). */
export const voteTotal = table(
	'vote_total',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		wave: whole('wave').notNull(),
		cell: words('cell').notNull(),
		n: whole('n').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.wave, t.cell] })]
);

/** How many went from one ballot to another. */
export const voteMove = table(
	'vote_move',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		move: words('move').notNull(),
		n: whole('n').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.move] })]
);

/** How many named a card as the one that made them think most. */
export const voteCard = table(
	'vote_card',
	{
		gameId: words('game_id')
			.notNull()
			.references(() => game.id, { onDelete: 'cascade' }),
		card: words('card').notNull(),
		n: whole('n').notNull()
	},
	(t) => [primaryKey({ columns: [t.gameId, t.card] })]
);
