import { chanceFrom, drawBelow, shuffled } from '../../kit/chance';
import { ok, refuse, type Result } from '../../kit/result';
import { sides, type Side } from '../../quotes/codebook';
import { opposite } from '../deck/deck';
import type { Argue } from './argue';
import type { OfArgue } from './event';
import { isBlank, partOf, seatsIn } from './part';
import type { ArgueRefusal } from './refusal';
import { phases, type ArguePhase } from './settings';

type Reduced = Result<Argue, ArgueRefusal>;

/** With fewer arguers than this nobody could compare what is not their own: pairs of examples are compared together. */
const fewestForClass = 4;

/** With fewer than this crews are pairs, so that there is enough for a judge that is not the own crew's. */
const fewestForCrews = 16;

/** Nobody joins a crew of so many. */
const largestCrew = 4;

/** Sides never come from a ballot: each seat's is drawn, the two sides as even as the number allows. */
export function drawSides(argue: Argue): void {
	const chance = chanceFrom(argue.seed + argue.draws * 7919);
	const arguers = shuffled(chance, arguersIn(argue));
	const coin = drawBelow(chance, 2);
	const crews = crewSizes(arguers.length).flatMap((size, crew) => Array<number>(size).fill(crew));
	arguers.forEach((seat, i) => {
		const part = partOf(argue, seat);
		part.side = sides[(i + coin) % 2] ?? 'enforcement';
		part.crew = crews[i] ?? 0;
	});
	for (const seat of seatsIn(argue)) {
		const part = partOf(argue, seat);
		if (part.role !== 'checker') continue;
		part.side = null;
		part.crew = smallestCrew(argue, seat);
	}
	argue.draws += 1;
	setMode(argue);
}

/** Whether there are enough to compare what they wrote themselves; who came late counts when it comes to that. */
export function setMode(argue: Argue): void {
	argue.mode = arguersIn(argue).length < fewestForClass ? 'table' : 'class';
}

/**
 * Whoever comes once sides are drawn gets the smaller one; who comes after the building checks evidence. Who comes
 * back has all that they had.
 */
export function seatLate(argue: Argue, seat: number): void {
	if (argue.draws === 0) return;
	const part = partOf(argue, seat);
	const isNew = part.crew === null;
	if (isNew) part.crew = smallestCrew(argue, seat);
	if (isNew && !isBefore(argue.phase, 'answer')) part.role = 'checker';
	if (part.role === 'arguer') part.side ??= smallerSide(argue, seat);
	if (argue.phase === 'switch') setSteelmanSide(argue, seat);
}

/** A role is chosen in private, and may be changed until one has written. */
export function roleTaken(argue: Argue, { seat, role }: OfArgue<'roleTaken'>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	if (!isBefore(argue.phase, 'answer') || !isBlank(part)) return refuse('wrong-phase');
	part.role = role;
	part.side = null;
	if (argue.draws > 0) seatLate(argue, seat);
	return ok(argue);
}

/** The draw is made anew, as long as nobody has written. */
export function redrawn(argue: Argue): Reduced {
	if (argue.phase !== 'sides' && argue.phase !== 'build') return refuse('wrong-phase');
	if (argue.parts.some((part) => !isBlank(part))) return refuse('wrong-phase');
	drawSides(argue);
	return ok(argue);
}

/** The host moves somebody to a side, in silence. */
export function moved(argue: Argue, { seat, side }: OfArgue<'moved'>): Reduced {
	const part = argue.parts[seat];
	if (!part) return refuse('no-seat');
	if (part.role !== 'arguer' || argue.draws === 0) return refuse('no-side');
	if (part.side === side) return ok(argue);
	if (!isBefore(argue.phase, 'answer') || !isBlank(part)) return refuse('wrong-phase');
	part.side = side;
	return ok(argue);
}

/** Everybody argues for the side that they have not argued for; who had none gets one by lot. */
export function setSteelmanSide(argue: Argue, seat: number): void {
	const part = partOf(argue, seat);
	const lot = sides[(argue.seed + seat) % 2] ?? 'enforcement';
	part.steelmanFor = part.side ? opposite(part.side) : lot;
}

/** Whether a phase comes before another, in the order of all phases. */
export function isBefore(phase: ArguePhase, other: ArguePhase): boolean {
	return phases.indexOf(phase) < phases.indexOf(other);
}

function arguersIn(argue: Argue): number[] {
	return seatsIn(argue).filter((seat) => partOf(argue, seat).role === 'arguer');
}

/** Crews of three and four, or of two and three in a small class; neighbours in the draw argue for different sides. */
function crewSizes(arguers: number): number[] {
	const crews = Math.max(1, arguers < fewestForCrews ? Math.floor(arguers / 2) : Math.round(arguers / 4));
	const least = Math.floor(arguers / crews);
	const larger = arguers - least * crews;
	return Array.from({ length: crews }, (_, crew) => least + Number(crew < larger));
}

function smallerSide(argue: Argue, seat: number): Side {
	const others = arguersIn(argue).filter((other) => other !== seat);
	const count = (side: Side) => others.filter((other) => partOf(argue, other).side === side).length;
	const lead = count('enforcement') - count('routes');
	if (lead === 0) return sides[(argue.seed + seat) % 2] ?? 'enforcement';
	return lead > 0 ? 'routes' : 'enforcement';
}

function smallestCrew(argue: Argue, seat: number): number {
	const counts: number[] = [];
	argue.parts.forEach(({ crew }, other) => {
		if (crew !== null) counts[crew] = (counts[crew] ?? 0) + Number(other !== seat);
	});
	const smallest = Math.min(...counts);
	// Where all are full, whoever comes begins another.
	return smallest >= largestCrew ? counts.length : Math.max(0, counts.indexOf(smallest));
}
