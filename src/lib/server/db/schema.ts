import { isNull } from 'drizzle-orm';
import { flag, index, json, moment, primaryKey, table, unique, uniqueIndex, whole, words } from './dialect';

/** Values that the server keeps for itself: the key that signs cookies, which corpus is loaded. */
export const setting = table('setting', {
	name: words('name').primaryKey(),
	value: words('value').notNull()
});

export const motion = table('motion', {
	id: words('id').primaryKey(),
	question: words('question').notNull(),
	sides: json('sides').notNull()
});

export const article = table('article', {
	slug: words('slug').primaryKey(),
	position: whole('position').notNull(),
	title: words('title').notNull(),
	titleBasis: words('title_basis').notNull(),
	outlet: words('outlet'),
	outletBasis: words('outlet_basis').notNull(),
	outletNote: words('outlet_note'),
	date: words('date'),
	dateBasis: words('date_basis').notNull(),
	dateNote: words('date_note'),
	address: words('address'),
	sourceFile: words('source_file').notNull(),
	/** As given. Quotes, roles and furniture are offsets into it. */
	text: words('text').notNull(),
	furniture: json('furniture').notNull()
});

export const speaker = table('speaker', {
	id: words('id').primaryKey(),
	name: words('name').notNull(),
	aliases: json('aliases').notNull(),
	kind: words('kind').notNull(),
	isBody: flag('is_body').notNull(),
	isNamed: flag('is_named').notNull()
});

/** What a speaker was when an article appeared, and where the article says so. */
export const role = table(
	'role',
	{
		speakerId: words('speaker_id')
			.notNull()
			.references(() => speaker.id),
		articleSlug: words('article_slug')
			.notNull()
			.references(() => article.slug),
		position: whole('position').notNull(),
		role: words('role').notNull(),
		organisation: words('organisation'),
		start: whole('start').notNull(),
		end: whole('end').notNull()
	},
	(t) => [primaryKey({ columns: [t.speakerId, t.articleSlug] })]
);

export const quote = table(
	'quote',
	{
		id: words('id').primaryKey(),
		articleSlug: words('article_slug')
			.notNull()
			.references(() => article.slug),
		start: whole('start').notNull(),
		end: whole('end').notNull(),
		kind: words('kind').notNull(),
		run: whole('run'),
		cue: words('cue'),
		traps: json('traps').notNull(),
		note: words('note'),
		tellingPhrases: json('telling_phrases').notNull(),
		/** Both codings and the settled one; null for a term. */
		tags: json('tags'),
		isReviewed: flag('is_reviewed').notNull()
	},
	(t) => [unique('quote_place').on(t.articleSlug, t.start)]
);

export const quoteSpeaker = table(
	'quote_speaker',
	{
		quoteId: words('quote_id')
			.notNull()
			.references(() => quote.id),
		speakerId: words('speaker_id')
			.notNull()
			.references(() => speaker.id),
		position: whole('position').notNull()
	},
	(t) => [primaryKey({ columns: [t.quoteId, t.speakerId] })]
);

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

/** A live quiz. What happened in it are its events; these columns are what lists and look-ups need of it. */
export const game = table(
	'game',
	{
		id: words('id').primaryKey(),
		pin: words('pin').notNull(),
		/** The hash of the token in the cookie of the device that made it. */
		hostDevice: words('host_device').notNull(),
		roundSlug: words('round_slug')
			.notNull()
			.references(() => round.slug),
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
