import { wordCount } from '../../text/spans';
import type { Case } from '../case';
import type { Scores } from '../scoring/rows';
import type { Argue } from './argue';
import { isBefore } from './drawing';
import { phaseBefore } from './going-on';
import type { ArgueHostView, ArguePersonView } from './host-view';
import { pairsFor } from './pairing';
import { partOf, seatsIn } from './part';
import { isPlaying } from './pool';
import { queueOf, waitingIn } from './queue';
import { scoreOf } from './score-of';
import { shownNames } from './shown';
import { helpFor } from './ticks';
import { viewOwn } from './view-own';
import { viewArgueRoom, type WorkedOut } from './view-room';

/**
 * A crew's mean is shown where so many of its members are counted in it. Of one it would be that player's own points,
 * and of two each could take their own from it and be left with the other's; of three nobody can by themselves.
 */
const fewestCounted = 3;

/**
 * What the host's screens show.
 *
 * @param isRemote - whether it is the host's own screen; the class sees every other
 */
export function viewArgueHost(
	argue: Argue,
	{ isRemote, ...workedOut }: WorkedOut & { isRemote: boolean }
): ArgueHostView {
	const queue = queueOf(argue);
	const judged = judgedIn(argue);
	return {
		room: viewArgueRoom(argue, workedOut),
		pin: argue.pin,
		settings: argue.settings,
		isLocked: argue.isLocked,
		people: argue.seats.map((_, seat) => ({
			...viewPerson(argue, seat),
			own: isRemote ? viewPersonOwn(argue, seat, { scores: workedOut.scores, judged }) : null
		})),
		progress: viewProgress(argue, judged),
		crews: viewCrews(argue, workedOut.scores),
		waiting: waitingIn(queue),
		shownNames: shownNames(argue),
		areVotesShown: argue.areVotesShown,
		canGoBack: phaseBefore(argue) !== null,
		own: isRemote ? viewOwn(argue, { ...workedOut, queue }) : null
	};
}

function viewPerson({ seats }: Argue, seat: number): Omit<ArguePersonView, 'own'> {
	const found = seats[seat];
	if (!found) throw new Error(`the round has no seat ${seat}`);
	const { name, status, isConnected } = found;
	return { seat, name, status, isConnected };
}

function viewPersonOwn(
	argue: Argue,
	seat: number,
	{ scores, judged }: { scores: Scores | null; judged: readonly number[] }
): ArguePersonView['own'] {
	const { role, side, crew, case: written, steelman, marks, isStruck } = partOf(argue, seat);
	return {
		timeFactor: argue.seats[seat]?.timeFactor ?? 1,
		role,
		side,
		crew,
		ticks: helpFor(argue, seat).ticks,
		words: wordsIn(written),
		judged: judged[seat] ?? 0,
		score: isBefore(argue.phase, 'reveal') ? null : viewTotals(scores, seat),
		marks,
		isLeftOut: argue.leftOut.includes(seat),
		hasSteelman: steelman.text.trim() !== '',
		isStruck
	};
}

function viewTotals(scores: Scores | null, seat: number) {
	const score = scoreOf(scores, seat);
	if (!score) return null;
	const { evidence, peer, fairMinded, total } = score;
	return { evidence, peer, fairMinded, total };
}

/** Counts for the class. Those of arguers alone: evidence is checked in private. */
function viewProgress(argue: Argue, judged: readonly number[]): ArgueHostView['progress'] {
	const here = seatsIn(argue);
	const cases = here.map((seat) => partOf(argue, seat)).filter(({ role }) => role === 'arguer');
	const count = (isThere: (written: Case) => boolean) => cases.filter((part) => isThere(part.case)).length;
	return {
		players: cases.length,
		claim: count(({ claim }) => claim.trim() !== ''),
		twoCards: count(({ evidence }) => evidence.length === 2),
		reasons: count(({ evidence }) => evidence.some(({ reason }) => reason.trim() !== '')),
		replies: count(({ answer }) => answer.reply.trim() !== ''),
		judged: here.reduce((sum, seat) => sum + (judged[seat] ?? 0), 0),
		pairs: here.length * pairsFor(argue)
	};
}

function viewCrews(argue: Argue, scores: Scores | null): ArgueHostView['crews'] {
	if (argue.settings.board !== 'crews' || !scores || isBefore(argue.phase, 'reveal')) return null;
	const crews = scores.crews.flatMap((found, crew) =>
		found && found.counted >= fewestCounted ? [{ crew, mean: found.mean, names: namesIn(argue, crew) }] : []
	);
	return crews.length > 0 ? crews : null;
}

function namesIn({ parts, seats }: Argue, crew: number): string[] {
	return parts.flatMap((part, seat) => {
		const isMember = part.crew === crew && isPlaying({ seats }, seat);
		return isMember ? [seats[seat]?.name ?? ''] : [];
	});
}

function wordsIn({ claim, evidence, answer }: Case): number {
	const texts = [claim, ...evidence.map(({ reason }) => reason), answer.reply];
	return texts.reduce((sum, text) => sum + wordCount(text), 0);
}

/** How many pairs each seat has compared. */
function judgedIn({ judgements, seats }: Argue): number[] {
	const judged = seats.map(() => 0);
	for (const { judge } of judgements) judged[judge] = (judged[judge] ?? 0) + 1;
	return judged;
}
