import { shuffled } from '../../kit/chance';
import { sides, type Side } from '../../quotes/codebook';
import type { Case } from '../case';
import type { Exemplar } from '../deck/deck';
import { exampleId } from '../pairs/check-pair';
import type { PoolEntry } from '../pairs/dealt';
import type { Argue, Moderation, Part } from './argue';
import { exampleOf } from './example';
import { chanceFor } from './lots';
import { partOf } from './part';
import type { ArgueSettings } from './settings';

/** So many arguments a side are filled up to with exemplars where there are fewer. */
const fewestArguments = 6;

/** So many reports take a text from all phones until the teacher has decided. */
export const reportsToHide = 2;

/**
 * The arguments that may be compared now: those that are written and may go to phones, and exemplars, as many for
 * each side, where fewer than six were written for one. Where so few play that they sit at one table, exemplars alone.
 */
export function poolOf(argue: Argue): PoolEntry[] {
	if (argue.mode === 'table') return argue.deck.exemplars.map(exemplarEntry);
	const written = argue.parts.flatMap((part, seat) => writtenEntry(argue, part, seat) ?? []);
	return [...written.filter((entry) => isFitToRead(argue, entry)), ...padding(argue, written)];
}

/** A case that others can be asked to read: it says something and rests on a card. */
export function isWritten({ claim, evidence }: Case): boolean {
	return claim.trim() !== '' && evidence.length > 0;
}

/** Whether a text may be read on other players' phones. */
export function mayGoToPhones(
	{ flag, decision, decidedAt, reports }: Moderation,
	{ passesClean }: Pick<ArgueSettings, 'passesClean'>
): boolean {
	// A decision takes the reports before it off the list: these came after.
	if (reports.length >= reportsToHide) return false;
	if (decision !== null) return decision === 'approved';
	// One that was sent back, or changed since it was approved, waits for the teacher whatever the settings.
	return passesClean && flag === 'clean' && decidedAt === null;
}

/** Whether a text may be read on the projector: never before the teacher said so. */
export function mayGoToProjector({ decision, reports }: Moderation): boolean {
	return decision === 'approved' && reports.length < reportsToHide;
}

/** Whether what a seat has done counts: who left for a while may come back; who waits or was sent out has no part. */
export function isPlaying({ seats }: Pick<Argue, 'seats'>, seat: number): boolean {
	const status = seats[seat]?.status;
	return status === 'in' || status === 'left';
}

function writtenEntry(argue: Argue, part: Part, seat: number): PoolEntry | null {
	const { role, side, crew } = part;
	if (role !== 'arguer' || side === null || !isPlaying(argue, seat) || !isWritten(part.case)) return null;
	return { id: `seat:${seat}`, side, crew, seat };
}

function isFitToRead(argue: Argue, { seat }: PoolEntry): boolean {
	return seat === null || mayGoToPhones(partOf(argue, seat).moderation.case, argue.settings);
}

/** Counted by what was written, not by what is approved yet: in a large class the judges wait for the teacher. */
function padding(argue: Argue, written: readonly PoolEntry[]): PoolEntry[] {
	const spare = sides.map((side) => spareExemplars(argue, side));
	const missing = sides.map(
		(side) => fewestArguments - written.filter((entry) => entry.side === side).length
	);
	const count = Math.max(0, Math.min(Math.max(...missing), ...spare.map(({ length }) => length)));
	return spare.flatMap((exemplars) => exemplars.slice(0, count).map(exemplarEntry));
}

/** The exemplars of a side by lot, those last that the class has compared together. */
function spareExemplars(argue: Argue, side: Side): Exemplar[] {
	const own = argue.deck.exemplars.filter((exemplar) => exemplar.side === side);
	const drawn = shuffled(chanceFor(argue.seed, 'padding'), own);
	const shown = exampleOf(argue);
	const isKnown = ({ id }: Exemplar) => shown?.left.id === id || shown?.right.id === id;
	return [...drawn.filter((each) => !isKnown(each)), ...drawn.filter(isKnown)];
}

function exemplarEntry({ id, side }: Exemplar): PoolEntry {
	return { id: exampleId(id), side, crew: null, seat: null };
}
