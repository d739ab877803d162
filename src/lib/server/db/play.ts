import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { parse, ValiError } from 'valibot';
import type { Answer, Play } from '../../core/practice/play';
import { fullPoints } from '../../core/scoring/mark';
import { batch, preparedOnce, type Db } from './open';
import { answer, play, round } from './schema/play';
import { storedResponse } from './stored';
import { roundFrom, type StoredRound } from './round';

/** A play as it is stored, with its round. */
export type StoredPlay = Play & {
	id: string;
	roundSlug: string;
	spec: StoredRound['spec'];
	own: StoredRound['own'];
	startedAt: Date;
	finishedAt: Date | null;
};

export async function addPlay(
	db: Db,
	row: { id: string; playerId: string; roundSlug: string; startedAt: Date }
): Promise<void> {
	await db.insert(play).values(row);
}

const playWithRound = preparedOnce((db) =>
	db
		.select({
			play,
			round: {
				spec: round.spec,
				questions: round.questions,
				motion: round.motion,
				warnings: round.warnings
			}
		})
		.from(play)
		.innerJoin(round, eq(play.roundSlug, round.slug))
		.where(and(eq(play.id, sql.placeholder('id')), eq(play.playerId, sql.placeholder('playerId'))))
		.prepare()
);

const answersInOrder = preparedOnce((db) =>
	db
		.select()
		.from(answer)
		.where(eq(answer.playId, sql.placeholder('playId')))
		.orderBy(asc(answer.position))
		.prepare()
);

/** The player's own play; another's is the same as none. */
export async function playOf(db: Db, playerId: string, id: string): Promise<StoredPlay | undefined> {
	const [row] = await playWithRound(db).execute({ id, playerId });
	if (!row) return undefined;
	const { roundSlug, startedAt, finishedAt } = row.play;
	return { id, roundSlug, startedAt, finishedAt, ...roundFrom(row.round), answers: await answersOf(db, id) };
}

/** The player's unfinished play of a round, the latest first. */
export async function openPlayOf(
	db: Db,
	playerId: string,
	roundSlug: string
): Promise<{ id: string } | undefined> {
	return await db.query.play.findFirst({
		columns: { id: true },
		where: and(eq(play.playerId, playerId), eq(play.roundSlug, roundSlug), isNull(play.finishedAt)),
		orderBy: desc(play.startedAt)
	});
}

/** The player's plays, the latest first. One whose stored round can't be read is left out: it must not hide the others. */
export async function playsOf(db: Db, playerId: string, most: number): Promise<StoredPlay[]> {
	const rows = await db
		.select({ id: play.id })
		.from(play)
		.where(eq(play.playerId, playerId))
		.orderBy(desc(play.startedAt), desc(play.id))
		.limit(most);
	const plays = await Promise.all(rows.map(({ id }) => readablePlayOf(db, playerId, id)));
	return plays.filter((each) => each !== undefined);
}

/**
 * Stores an answer, and with the last one that the play is over.
 * The database takes one answer a question: a second one changes nothing.
 */
export async function addAnswer(
	db: Db,
	playId: string,
	{ given, isLast, at }: { given: Answer; isLast: boolean; at: Date }
): Promise<void> {
	const { position, response, points, isRight } = given;
	const row = { playId, position, response, points, isRight, answeredAt: at };
	await batch(db, [
		db.insert(answer).values(row).onConflictDoNothing(),
		...(isLast
			? [
					db
						.update(play)
						.set({ finishedAt: at })
						.where(and(eq(play.id, playId), isNull(play.finishedAt)))
				]
			: [])
	]);
}

async function readablePlayOf(db: Db, playerId: string, id: string): Promise<StoredPlay | undefined> {
	try {
		return await playOf(db, playerId, id);
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof ValiError) return undefined;
		throw error;
	}
}

async function answersOf(db: Db, playId: string): Promise<Answer[]> {
	const rows = await answersInOrder(db).execute({ playId });
	return rows.map(({ position, response, points, isRight }) => ({
		position,
		response: parse(storedResponse, response),
		points,
		isRight,
		share: points / fullPoints
	}));
}
