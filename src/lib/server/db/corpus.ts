import { asc } from 'drizzle-orm';
import { parse } from 'valibot';
import type { Article } from '../../core/quotes/article';
import type { Corpus, Motion } from '../../core/quotes/corpus';
import type { Quote } from '../../core/quotes/quote';
import type { Speaker } from '../../core/quotes/speaker';
import { batch, type Db } from './open';
import { article, motion, quote, quoteSpeaker, role, speaker } from './schema/corpus';
import { setting } from './schema/setting';
import * as stored from './stored';

const digestName = 'corpus-digest';

/**
 * Puts a corpus in the place of the one before, all of it or nothing.
 *
 * @param digest - a hash of the files that it was read from, kept beside it
 * @throws RangeError when a quote does not stand at its offsets: a caller's bug, the reader refuses such files
 */
export async function storeCorpus(db: Db, corpus: Corpus, digest: string): Promise<void> {
	checkSpans(corpus);
	await batch(db, [
		...[quoteSpeaker, quote, role, speaker, article, motion].map((table) => db.delete(table)),
		db.insert(motion).values({ id: 'default', question: corpus.motion.question, sides: corpus.motion.sides }),
		...corpus.articles.map((row, position) => db.insert(article).values({ ...row, position })),
		...corpus.speakers.map((row) => db.insert(speaker).values(row)),
		...corpus.speakers.flatMap(({ id, roles }) =>
			roles.map(({ article: articleSlug, ...row }, position) =>
				db.insert(role).values({ ...row, speakerId: id, articleSlug, position })
			)
		),
		...corpus.quotes.flatMap((row) => [
			db.insert(quote).values({ ...row, articleSlug: row.article }),
			...row.speakers.map((speakerId, position) =>
				db.insert(quoteSpeaker).values({ quoteId: row.id, speakerId, position })
			)
		]),
		db
			.insert(setting)
			.values({ name: digestName, value: digest })
			.onConflictDoUpdate({ target: setting.name, set: { value: digest } })
	]);
}

/** The digest of the corpus that is stored, or undefined when none is. */
export async function storedDigest(db: Db): Promise<string | undefined> {
	const rows = await db.select().from(setting);
	return rows.find(({ name }) => name === digestName)?.value;
}

/** The stored corpus, whole: articles newest first, quotes in reading order, speakers by id. */
export async function corpusOf(db: Db): Promise<Corpus> {
	const articles = await articlesOf(db);
	return {
		articles,
		speakers: await speakersOf(db),
		quotes: await quotesOf(db, articles),
		motion: await motionOf(db)
	};
}

async function motionOf(db: Db): Promise<Motion> {
	const [row] = await db.select().from(motion).orderBy(asc(motion.id)).limit(1);
	if (!row) throw new Error('no corpus is stored');
	return { question: row.question, sides: parse(stored.storedMotionSides, row.sides) };
}

async function articlesOf(db: Db): Promise<Article[]> {
	const rows = await db.select().from(article).orderBy(asc(article.position));
	return rows.map(({ position: _, ...row }) => ({
		...row,
		titleBasis: parse(stored.storedTitleBasis, row.titleBasis),
		outletBasis: parse(stored.storedOutletBasis, row.outletBasis),
		dateBasis: parse(stored.storedDateBasis, row.dateBasis),
		furniture: parse(stored.storedFurniture, row.furniture)
	}));
}

async function speakersOf(db: Db): Promise<Speaker[]> {
	const roles = await db.select().from(role).orderBy(asc(role.speakerId), asc(role.position));
	const rows = await db.select().from(speaker).orderBy(asc(speaker.id));
	return rows.map((row) => ({
		...row,
		aliases: parse(stored.storedWords, row.aliases),
		kind: parse(stored.storedSpeakerKind, row.kind),
		roles: roles
			.filter(({ speakerId }) => speakerId === row.id)
			.map(({ articleSlug, role: words, organisation, start, end }) => ({
				article: articleSlug,
				role: words,
				organisation,
				start,
				end
			}))
	}));
}

async function quotesOf(db: Db, articles: Article[]): Promise<Quote[]> {
	const credits = await db
		.select()
		.from(quoteSpeaker)
		.orderBy(asc(quoteSpeaker.quoteId), asc(quoteSpeaker.position));
	const rows = await db.select().from(quote).orderBy(asc(quote.start));
	return articles.flatMap(({ slug, text }) =>
		rows
			.filter(({ articleSlug }) => articleSlug === slug)
			.map(({ articleSlug, ...row }) => ({
				...row,
				article: articleSlug,
				text: text.slice(row.start, row.end),
				kind: parse(stored.storedQuoteKind, row.kind),
				speakers: credits.filter(({ quoteId }) => quoteId === row.id).map(({ speakerId }) => speakerId),
				traps: parse(stored.storedTraps, row.traps),
				tellingPhrases: parse(stored.storedPhrases, row.tellingPhrases),
				tags: parse(stored.storedTags, row.tags)
			}))
	);
}

function checkSpans({ articles, quotes }: Corpus): void {
	const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
	const astray = quotes.find(
		({ article, start, end, text }) => texts.get(article)?.slice(start, end) !== text
	);
	if (astray) throw new RangeError(`quote ${astray.id} does not stand at ${astray.start} to ${astray.end}`);
}
