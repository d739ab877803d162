import { and, count, desc, eq, isNotNull } from 'drizzle-orm';
import { parse, ValiError } from 'valibot';
import type { Deck } from '../../core/argue/deck/deck';
import { solo, soloAfter, SoloFault, withStep } from '../../core/argue/solo/reduce';
import type { Begun, Deed, Solo, SoloRefusal, SoloStep } from '../../core/argue/solo/solo';
import { ok, refuse, type Result } from '../../core/kit/result';
import type { Side } from '../../core/quotes/codebook';
import type { Db } from './open';
import { argueSolo } from './schema/own-argue';
import { storedDeck } from './stored-deck';
import { storedSide, storedSoloSteps } from './stored-solo';

/** So many exercises a player may keep: more are a script's. */
const mostSolos = 300;

/** Nobody writes so often to one exercise. */
const mostWrites = 5000;

/** An exercise as it is stored. */
export type StoredSolo = {
	id: string;
	/** Goes up with everything that is stored. */
	seq: number;
	startedAt: Date;
	finishedAt: Date | null;
	/** Where it stands. */
	solo: Solo;
};

/** Starts an exercise. */
export async function addSolo(
	db: Db,
	{ id, playerId, side, deck, at }: { id: string; playerId: string; side: Side; deck: Deck; at: Date }
): Promise<Result<null, 'too-many'>> {
	const [had] = await db.select({ solos: count() }).from(argueSolo).where(eq(argueSolo.playerId, playerId));
	if ((had?.solos ?? 0) >= mostSolos) return refuse('too-many');
	await db.insert(argueSolo).values({ id, playerId, side, deck, seq: 0, steps: [], startedAt: at });
	return ok(null);
}

/** The player's own exercise; another's is the same as none. */
export async function soloOf(db: Db, playerId: string, id: string): Promise<StoredSolo | undefined> {
	const row = await rowOf(db, playerId, id);
	return row && storedSoloFrom(row);
}

/** The player's exercises, the latest first. One that can't be read is left out: it must not hide the others. */
export async function solosOf(db: Db, playerId: string, most: number): Promise<StoredSolo[]> {
	const rows = await db
		.select()
		.from(argueSolo)
		.where(eq(argueSolo.playerId, playerId))
		.orderBy(desc(argueSolo.startedAt), desc(argueSolo.id))
		.limit(most);
	return rows.flatMap((row) => readable(row) ?? []);
}

/** How many exercises the player has finished, by the side that was argued first. */
export async function solosFinished(db: Db, playerId: string): Promise<Record<Side, number>> {
	const rows = await db
		.select({ side: argueSolo.side, solos: count() })
		.from(argueSolo)
		.where(and(eq(argueSolo.playerId, playerId), isNotNull(argueSolo.finishedAt)))
		.groupBy(argueSolo.side);
	const of = (side: Side) => rows.find((row) => row.side === side)?.solos ?? 0;
	return { enforcement: of('enforcement'), routes: of('routes') };
}

/** Why a step was not stored: the rules refuse it, another tab was quicker, or there is no such exercise. */
export type TakeRefusal = SoloRefusal | 'stale' | 'no-solo' | 'too-many';

/**
 * Takes a step in the player's own exercise and stores it, when the rules allow it.
 *
 * @param seq - the exercise's as the page knows it
 */
export async function takeSoloStep(
	db: Db,
	playerId: string,
	id: string,
	{ seq, deed, at }: { seq: number; deed: Deed; at: Date }
): Promise<Result<StoredSolo, TakeRefusal>> {
	const row = await rowOf(db, playerId, id);
	if (!row) return refuse('no-solo');
	if (row.seq !== seq) return refuse('stale');
	if (seq >= mostWrites) return refuse('too-many');
	const { begun, steps } = read(row);
	const step: SoloStep = { ...deed, at: at.getTime() };
	const next = solo(soloAfter(begun, steps), step);
	if (!next.ok) return next;
	const finishedAt = next.value.phase === 'over' ? at : null;
	const stored = await db
		.update(argueSolo)
		.set({ steps: withStep(steps, step), seq: seq + 1, finishedAt })
		.where(and(eq(argueSolo.id, id), eq(argueSolo.playerId, playerId), eq(argueSolo.seq, seq)))
		.returning({ seq: argueSolo.seq });
	if (stored.length === 0) return refuse('stale');
	return ok({ id, seq: seq + 1, startedAt: row.startedAt, finishedAt, solo: next.value });
}

export async function deleteSolo(db: Db, playerId: string, id: string): Promise<void> {
	await db.delete(argueSolo).where(and(eq(argueSolo.id, id), eq(argueSolo.playerId, playerId)));
}

type Row = typeof argueSolo.$inferSelect;

async function rowOf(db: Db, playerId: string, id: string): Promise<Row | undefined> {
	return await db.query.argueSolo.findFirst({
		where: and(eq(argueSolo.id, id), eq(argueSolo.playerId, playerId))
	});
}

function read({ deck, side, startedAt, steps }: Row): { begun: Begun; steps: SoloStep[] } {
	return {
		begun: { deck: parse(storedDeck, deck), side: parse(storedSide, side), startedAt: startedAt.getTime() },
		steps: parse(storedSoloSteps, steps)
	};
}

function storedSoloFrom(row: Row): StoredSolo {
	const { begun, steps } = read(row);
	const { id, seq, startedAt, finishedAt } = row;
	return { id, seq, startedAt, finishedAt, solo: soloAfter(begun, steps) };
}

function readable(row: Row): StoredSolo | undefined {
	try {
		return storedSoloFrom(row);
	} catch (error) {
		if (error instanceof ValiError || error instanceof SoloFault) return undefined;
		throw error;
	}
}
