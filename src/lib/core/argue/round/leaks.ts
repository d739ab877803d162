import type { Side } from '../../quotes/codebook';
import { timeFactors } from '../../seats/seat';
import { seatOf } from '../pairs/check-pair';
import { chips, type CrewMean, type Score, type Scores } from '../scoring/rows';
import type { Argue, Part } from './argue';
import { isBefore } from './drawing';
import { mayGoToPhones, mayGoToProjector } from './pool';
import { shownOf } from './shown';
import { viewArgueHost } from './view-host';
import { viewArgueMe } from './view-me';
import { viewArgueRoom, type WorkedOut } from './view-room';

// For tests: whether somebody sees what they must not know.

export type ArgueViewer = { as: 'player'; seat: number } | { as: 'projector' | 'remote' };

/**
 * What leaks to a viewer: everything in the view that changes when only that changes which the viewer must not know
 * now (others' names, crews, roles, private time, texts that nobody has approved, votes, scores, what judges and the
 * teacher said about others), and every property that belongs to the record alone.
 *
 * @returns paths such as `room.shown.routes.0.claim`; empty where nothing leaks
 */
export function argueLeaksIn(argue: Argue, workedOut: WorkedOut, viewer: ArgueViewer): string[] {
	const seen = viewOf(argue, workedOut, viewer);
	const changed = structuredClone(argue);
	const own = viewer.as === 'player' ? viewer.seat : null;
	if (viewer.as === 'player') hideOthers(changed, argue, viewer.seat);
	if (viewer.as === 'projector') hidePersons(changed);
	if (viewer.as !== 'remote') hideTexts(changed, argue, own);
	const other = viewOf(changed, hidden(argue, workedOut, viewer), viewer);
	return [...differences(seen, other, ''), ...recordNames(seen, viewer, '')];
}

/** What is in the record, and in no view. */
const inRecordAlone =
	'device seatByDevice seed judgements parts log dealtAt isCheck exemplars clashes phaseAt seq hasReported';
/** What is beside it the teacher's alone. */
const teachersAlone = 'reach emotive strength flag decidedAt infit leftOut marks judge tally reports';

function viewOf(argue: Argue, workedOut: WorkedOut, viewer: ArgueViewer): unknown {
	const view =
		viewer.as === 'player'
			? { room: viewArgueRoom(argue, workedOut), me: viewArgueMe(argue, viewer.seat, workedOut) }
			: viewArgueHost(argue, { ...workedOut, isRemote: viewer.as === 'remote' });
	// As it goes over the wire.
	return JSON.parse(JSON.stringify(view));
}

/** To a player all others are nobody in particular. */
function hideOthers(changed: Argue, argue: Argue, own: number): void {
	changed.seats.forEach((seat, i) => {
		if (i === own) return;
		seat.name = `Somebody else ${i}`;
		seat.device = `another device ${i}`;
		seat.isConnected = !seat.isConnected;
		seat.timeFactor = timeFactors.find((factor) => factor !== seat.timeFactor) ?? 1;
	});
	changed.parts.forEach((part, i) => {
		if (i === own) return;
		const isShown = (['enforcement', 'routes'] as const).some((side) =>
			shownOf(argue, side).some(({ seat }) => seat === i)
		);
		part.crew = (part.crew ?? 0) + 1;
		part.role = part.role === 'arguer' ? 'checker' : 'arguer';
		part.checks = [];
		part.pair = null;
		if (!isShown) part.consent = { show: true, name: true };
		part.marks = { claim: 1, evidence: 2, reasoning: 3, answering: 4 };
		part.nudgedAt = (part.nudgedAt ?? 0) + 1;
		part.hasReported = [own];
	});
	changed.judgements = changed.judgements.map((judgement) =>
		judgement.judge === own
			? judgement
			: { ...judgement, y: judgement.y === 1 ? 0 : 1, ms: 1, chips: [...chips] }
	);
	changed.tagChallenges = changed.tagChallenges.filter(({ seat }) => seat === own);
	changed.log = [];
	changed.leftOut = [];
}

/** On the projector nobody has a side, a role, a crew before the crews are shown, or time of their own. */
function hidePersons(changed: Argue): void {
	const isFree = (part: Part, seat: number) =>
		changed.seats[seat]?.status === 'in' &&
		!changed.shown.some((each) => each.seat === seat) &&
		!mayGoToProjector(part.moderation.steelman);
	const free = changed.parts.flatMap((part, seat) => (isFree(part, seat) ? [seat] : []));
	const crews = changed.parts.map(({ crew }) => crew);
	const judged = free.map((seat) => changed.parts[seat] as Part);
	free.forEach((seat, i) => (changed.parts[seat] = judged[(i + 1) % judged.length] as Part));
	if (!isBefore(changed.phase, 'reveal')) changed.parts.forEach((part, i) => (part.crew = crews[i] ?? null));
	for (const seat of changed.seats) {
		seat.timeFactor = timeFactors.find((factor) => factor !== seat.timeFactor) ?? 1;
	}
}

/** What a viewer may not read becomes something else of the same length. */
function hideTexts(changed: Argue, argue: Argue, own: number | null): void {
	const pair = own === null ? null : argue.parts[own]?.pair;
	const inPair = pair ? [seatOf(pair.a), seatOf(pair.b)] : [];
	changed.parts.forEach((part, seat) => {
		if (seat === own) return;
		const { case: written, moderation, steelman } = part;
		const isRead = inPair.includes(seat) || argue.shown.some((each) => each.seat === seat);
		const may =
			own === null ? mayGoToProjector : (of: typeof moderation.case) => mayGoToPhones(of, argue.settings);
		if (!isRead || !may(moderation.case)) {
			written.claim = blotted(written.claim);
			for (const use of written.evidence) use.reason = blotted(use.reason);
		}
		if (!isRead || !may(moderation.reply)) written.answer.reply = blotted(written.answer.reply);
		if (!mayGoToProjector(moderation.steelman)) steelman.text = blotted(steelman.text);
		for (const each of Object.values(moderation)) {
			if (each.why !== null) each.why = blotted(each.why);
			each.findings = each.findings.toReversed();
		}
	});
}

function blotted(text: string): string {
	return text.replace(/\p{L}/gu, 'x');
}

/** Votes that are not shown yet, and scores that are nobody else's business. */
function hidden(argue: Argue, { tally, scores }: WorkedOut, viewer: ArgueViewer): WorkedOut {
	const isEarly = isBefore(argue.phase, 'reveal');
	const areVotesOpen = viewer.as === 'remote' ? !isBefore(argue.phase, 'debrief') : argue.areVotesShown;
	const isEnd = !isBefore(argue.phase, 'debrief');
	return {
		tally: {
			totals: areVotesOpen && isEnd ? tally.totals : [{ '4 0 4': 99 }, { '0 4 4': 99 }],
			moves: areVotesOpen && isEnd ? tally.moves : { '4 0 4>0 4 4': 99 },
			cards: isEnd ? tally.cards : Object.fromEntries(argue.deck.cards.map(({ id }, i) => [id, 99 + i]))
		},
		scores: scores && otherScores(scores, { isEarly, viewer })
	};
}

function otherScores(scores: Scores, { isEarly, viewer }: { isEarly: boolean; viewer: ArgueViewer }): Scores {
	const isKnown = ({ seat }: Score) =>
		!isEarly && (viewer.as === 'remote' || (viewer.as === 'player' && viewer.seat === seat));
	const word = (side: Side) => (isEarly ? { ssr: 1, word: 'steady' as const } : scores.reliability[side]);
	return {
		scores: scores.scores.map((score) => (isKnown(score) ? score : otherScore(score))),
		reliability: { enforcement: word('enforcement'), routes: word('routes') },
		crews: isEarly || viewer.as === 'player' ? scores.crews.map(otherMean) : scores.crews
	};
}

function otherMean(crew: CrewMean | null): CrewMean {
	return { mean: (crew?.mean ?? 0) + 1, counted: (crew?.counted ?? 0) + 3 };
}

function otherScore(score: Score): Score {
	return {
		...score,
		evidence: score.evidence + 1,
		peer: (score.peer ?? 0) + 1,
		fairMinded: score.fairMinded + 1,
		total: score.total + 1,
		lines: [],
		pickChance: 0.123,
		isOftenPicked: !score.isOftenPicked
	};
}

/** Where two views differ. */
function differences(a: unknown, b: unknown, path: string): string[] {
	if (!isTree(a) || !isTree(b)) return a === b ? [] : [path];
	const names = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...names].flatMap((name) => differences(a[name], b[name], pathTo(path, name)));
}

function recordNames(view: unknown, viewer: ArgueViewer, path: string): string[] {
	if (!isTree(view)) return [];
	const barred = `${inRecordAlone}${viewer.as === 'remote' ? '' : ` ${teachersAlone}`}`.split(' ');
	return Object.entries(view).flatMap(([name, value]) => [
		...(barred.includes(name) ? [pathTo(path, name)] : []),
		...recordNames(value, viewer, pathTo(path, name))
	]);
}

function pathTo(path: string, name: string): string {
	return path === '' ? name : `${path}.${name}`;
}

function isTree(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
