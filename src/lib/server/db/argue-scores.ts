import { and, asc, eq } from 'drizzle-orm';
import { nullable, parse } from 'valibot';
import type { Check } from '../../core/argue/case';
import type { Piece } from '../../core/argue/round/argue';
import type { ArgueEvent } from '../../core/argue/round/event';
import { seatOf } from '../../core/argue/pairs/check-pair';
import type { Judgement, ScoreRows, Writer } from '../../core/argue/scoring/rows';
import type { Moment } from '../../core/seats/seat';
import { firstEventOf } from './game-event';
import type { Db } from './open';
import {
	argueCase,
	argueCheck,
	argueJudgement,
	argueRound,
	argueSteelman,
	moderationLog,
	tagChallenge
} from './schema/argue';
import * as stored from './stored-argue';

/**
 * What the scores of a round are worked out from, read from its rows: the same as from the round itself.
 *
 * @returns undefined where there is no such round
 * @throws ValiError when what is stored is none of ours
 */
export async function scoreRowsOf(db: Db, gameId: string): Promise<ScoreRows | undefined> {
	const made = await firstEventOf<ArgueEvent>(db, gameId);
	const round = await db.query.argueRound.findFirst({ where: eq(argueRound.gameId, gameId) });
	if (made?.type !== 'made' || !round) return undefined;
	const { pairs, hasSwitch, usesMarks } = round;
	const cases = await casesOf(db, gameId);
	const writers = await writersOf(db, gameId, cases);
	const counted = new Set(writers.map(({ seat }) => seat));
	const isCounted = (seat: number | null) => seat === null || counted.has(seat);
	return {
		deck: made.deck,
		pairs,
		hasSwitch,
		usesMarks,
		writers,
		judgements: (await judgementsOf(db, gameId)).filter(({ judge, a, b }) =>
			[judge, seatOf(a), seatOf(b)].every(isCounted)
		),
		tagRulings: (await tagRulingsOf(db, gameId)).filter(({ seat }) => isCounted(seat)),
		leftOut: cases.filter(({ isLeftOut }) => isLeftOut).map(({ seat }) => seat)
	};
}

async function casesOf(db: Db, gameId: string) {
	return await db.select().from(argueCase).where(eq(argueCase.gameId, gameId)).orderBy(asc(argueCase.seat));
}

async function writersOf(
	db: Db,
	gameId: string,
	cases: Awaited<ReturnType<typeof casesOf>>
): Promise<Writer[]> {
	const steelmen = await db.select().from(argueSteelman).where(eq(argueSteelman.gameId, gameId));
	const steelmanBySeat = new Map(steelmen.map((row) => [row.seat, row]));
	const checks = await checksOf(db, gameId);
	const approvals = await approvalsOf(db, gameId);
	return cases
		.filter(({ isCounted }) => isCounted)
		.map(({ seat, crew, role, side, body, decision, replyDecision, marks }) => {
			const steelman = steelmanBySeat.get(seat);
			return {
				seat,
				crew,
				role: parse(stored.storedRole, role),
				side: parse(nullable(stored.storedSide), side),
				case: parse(stored.storedCase, body),
				checks: checks.get(seat) ?? [],
				steelman: {
					...parse(stored.storedSteelman, steelman?.body),
					side: parse(nullable(stored.storedSide), steelman?.side)
				},
				isStruck: steelman?.isStruck ?? false,
				marks: parse(stored.storedMarks, marks),
				approvedAt: {
					case: approvals(seat, 'case', decision),
					reply: approvals(seat, 'reply', replyDecision),
					steelman: approvals(seat, 'steelman', steelman?.decision)
				}
			};
		});
}

/** When each text was last approved. What was decided about it later, or that it changed, stands beside the text. */
async function approvalsOf(db: Db, gameId: string) {
	const rows = await db
		.select()
		.from(moderationLog)
		.where(and(eq(moderationLog.gameId, gameId), eq(moderationLog.what, 'approved')))
		.orderBy(asc(moderationLog.seq));
	const last = new Map(rows.map(({ seat, piece, at }) => [`${seat} ${piece}`, at.getTime()]));
	return (seat: number, piece: Piece, decision: string | null | undefined): Moment | null =>
		decision === 'approved' ? (last.get(`${seat} ${piece}`) ?? null) : null;
}

async function checksOf(db: Db, gameId: string): Promise<Map<number, Check[]>> {
	const rows = await db
		.select()
		.from(argueCheck)
		.where(eq(argueCheck.gameId, gameId))
		.orderBy(asc(argueCheck.seat), asc(argueCheck.position));
	const bySeat = new Map<number, Check[]>();
	for (const { seat, body } of rows) {
		bySeat.set(seat, [...(bySeat.get(seat) ?? []), parse(stored.storedCheck, body)]);
	}
	return bySeat;
}

async function judgementsOf(db: Db, gameId: string): Promise<Judgement[]> {
	const rows = await db
		.select()
		.from(argueJudgement)
		.where(eq(argueJudgement.gameId, gameId))
		.orderBy(asc(argueJudgement.number));
	return rows.map(({ judge, a, b, y, ms, chips, isCheck }) => ({
		judge,
		a: parse(stored.storedArgumentId, a),
		b: parse(stored.storedArgumentId, b),
		y: parse(stored.storedY, y),
		ms,
		chips: parse(stored.storedChips, chips),
		isCheck
	}));
}

async function tagRulingsOf(db: Db, gameId: string): Promise<ScoreRows['tagRulings']> {
	const rows = await db
		.select()
		.from(tagChallenge)
		.where(and(eq(tagChallenge.gameId, gameId), eq(tagChallenge.isDecided, true)))
		.orderBy(asc(tagChallenge.seat), asc(tagChallenge.card));
	return rows.map(({ seat, card, side, isAccepted }) => ({
		seat,
		card,
		side: parse(stored.storedSide, side),
		isAccepted
	}));
}
