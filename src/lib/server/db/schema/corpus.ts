import { flag, json, primaryKey, table, unique, whole, words } from '../dialect';

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
