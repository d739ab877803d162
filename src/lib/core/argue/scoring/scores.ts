import type { Side } from '../../quotes/codebook';
import { emptyCase } from '../case';
import { checkerLines } from './checker';
import { copyWhysOf } from './copies';
import { crewMeans } from './crews';
import { evidenceLines } from './evidence';
import { fairnessLines, judgingOf, type Judging } from './fairness';
import { groundOf, type Ground } from './ground';
import { full, mostOf, part, pointsOf } from './lines';
import { countedJudgements, peersOf, type Peers, type Standing } from './peers';
import { chips, type ArgumentId, type Chip, type Marks, type Score, type ScoreLine } from './rows';
import type { ScoreRows, Scores, Writer } from './rows';
import type { ScoreRule } from './rules';

/** The most points of each part. */
export const mostOfPart = { evidence: 50, peer: 30, fairMinded: 20 } as const;

/** Four marks of 0 to 4. */
const mostMarks = 16;

/**
 * Every score of a round, from its rows alone: the same rows give the same scores, in whatever order they come, and
 * exchanging the sides in all of them changes none.
 *
 * `evidence` (0 to 50) is the points of the case, or the checks, or the teacher's marks; `peer` (0 to 30) is how often
 * the case would be picked over an average one for its side; `fairMinded` is 0 to 20. The total is what there is of
 * 100 points; where a part does not count or was not asked for, the others are taken for the whole.
 */
export function scoresOf(rows: ScoreRows): Scores {
	const ground = groundOf(rows.deck, rows.tagRulings, copyWhysOf(rows.writers));
	const peers = peersOf(rows);
	const round = { rows, ground, peers, judging: judgingOf(rows), chipsGiven: chipsGivenIn(rows) };
	const scores = rows.writers.map((writer) => scoreOf(writer, round));
	const members = rows.writers.map((writer, i) => ({ writer, score: scores[i] as Score }));
	return {
		scores,
		reliability: { enforcement: peers.enforcement.reliability, routes: peers.routes.reliability },
		crews: crewMeans(members)
	};
}

/** The points that the app found in the case or the checks, whether or not the teacher's marks count instead. */
export function foundPoints(lines: readonly ScoreLine[]): number {
	return pointsOf(lines.filter(({ rule }) => !notOfEvidence.has(rule)));
}

const notOfEvidence = new Set<string>([
	'marks',
	'peer',
	'steelman-card',
	'steelman-text',
	'steelman-fair',
	'pairs',
	'chips',
	'care'
] satisfies ScoreRule[]);

/** What is the same for every writer of a round, and worked out once. */
type Round = {
	rows: ScoreRows;
	ground: Ground;
	peers: Record<Side, Peers>;
	judging: Judging;
	chipsGiven: Map<ArgumentId, Chip[]>;
};

function scoreOf(writer: Writer, { rows, ground, peers, judging, chipsGiven }: Round): Score {
	const found = writtenLines(writer, ground);
	const marks = marksLine(writer, rows);
	const counted = marks ? [marks] : found;
	const standing = standingOf(writer, peers);
	const peer = standing?.counts ? Math.round(mostOfPart.peer * standing.pickChance) : null;
	const fair = fairnessLines(writer, { rows, ground, judging });
	const most = mostOf(counted) + mostOf(fair) + (peer === null ? 0 : mostOfPart.peer);
	const points = pointsOf(counted) + pointsOf(fair) + (peer ?? 0);
	return {
		seat: writer.seat,
		evidence: pointsOf(counted),
		peer,
		fairMinded: pointsOf(fair),
		total: Math.round((100 * points) / most),
		lines: [...found, ...(marks ? [marks] : []), ...peerLines(writer, standing), ...fair],
		pickChance: standing?.counts ? standing.pickChance : null,
		isOftenPicked: standing?.isOftenPicked ?? false,
		chips: countsOf(chipsGiven.get(`seat:${writer.seat}`) ?? [])
	};
}

function writtenLines({ seat, role, side, case: written, checks }: Writer, ground: Ground): ScoreLine[] {
	if (role === 'checker') return checkerLines(seat, checks, ground);
	// Without a side there is nothing that a card could help.
	if (!side) return evidenceLines({ seat, side: 'enforcement', case: emptyCase }, ground);
	return evidenceLines({ seat, side, case: written }, ground);
}

/** @returns null where the teacher's marks don't count: they are for cases */
function marksLine({ role, marks }: Writer, { usesMarks }: ScoreRows): ScoreLine | null {
	if (!usesMarks || !marks || role === 'checker') return null;
	const { points, about } = markPoints(marks);
	const most = mostOfPart.evidence;
	return points === most ? full('marks', most, about) : part('marks', { points, most, about, why: 'marked' });
}

/** A teacher's marks as points, 0 to 50, and the four of them in the order claim, evidence, reasoning, answering. */
export function markPoints({ claim, evidence, reasoning, answering }: Marks): {
	points: number;
	about: string;
} {
	const each = [claim, evidence, reasoning, answering];
	const sum = each.reduce((all, mark) => all + mark, 0);
	return { points: Math.round((mostOfPart.evidence * sum) / mostMarks), about: each.join('+') };
}

function standingOf({ seat, side, role }: Writer, peers: Round['peers']): Standing | null {
	return role === 'arguer' && side ? (peers[side].standings.get(`seat:${seat}`) ?? null) : null;
}

/** A checker's case is not compared: there is nothing to say about it. */
function peerLines({ role }: Writer, standing: Standing | null): ScoreLine[] {
	if (role === 'checker') return [];
	const about = String(standing?.views ?? 0);
	if (!standing?.counts) return [part('peer', { most: 0, about, why: 'too-few-comparisons' })];
	const points = Math.round(mostOfPart.peer * standing.pickChance);
	return [{ rule: 'peer', points, most: mostOfPart.peer, about, why: null }];
}

/** The reasons of those who picked an argument; also where the comparisons are too few to count. */
function chipsGivenIn(rows: ScoreRows): Map<ArgumentId, Chip[]> {
	const given = new Map<ArgumentId, Chip[]>();
	for (const { a, b, y, chips } of countedJudgements(rows)) {
		if (y !== 0.5) push(given, y === 1 ? a : b, chips);
	}
	return given;
}

function push<K, V>(lists: Map<K, V[]>, key: K, values: readonly V[]): void {
	lists.set(key, [...(lists.get(key) ?? []), ...values]);
}

function countsOf(given: readonly Chip[]): Record<Chip, number> {
	const counts = chips.map((chip) => [chip, given.filter((each) => each === chip).length]);
	return Object.fromEntries(counts) as Record<Chip, number>;
}
