import type { Case } from '../case';
import type { Exemplar } from '../deck/deck';
import type { ArgumentId } from '../scoring/rows';

/** What the name of an exemplar ends with that is shown without all but its claim. */
const ending = ':claim';

/** How an exemplar is named among arguments. */
export function exampleId(exemplar: string): ArgumentId {
	return `example:${exemplar}`;
}

/** How an exemplar of which only the claim is shown is named: the weaker argument of a check pair. */
export function claimOnlyId(exemplar: string): ArgumentId {
	return `example:${exemplar}${ending}`;
}

/** Whether an argument is an exemplar of which only the claim is shown. */
export function isClaimOnly(id: ArgumentId): boolean {
	return id.startsWith('example:') && id.endsWith(ending);
}

/** @returns the seat of an argument, or null for an exemplar's */
export function seatOf(id: ArgumentId): number | null {
	return id.startsWith('seat:') ? Number(id.slice('seat:'.length)) : null;
}

/**
 * What an exemplar's name among arguments stands for.
 *
 * @returns the case as it is to be shown; null where it is no exemplar of the deck
 */
export function exampleCase(exemplars: readonly Exemplar[], id: ArgumentId): Case | null {
	const found = exemplars.find((each) => id === exampleId(each.id) || id === claimOnlyId(each.id));
	if (!found) return null;
	return id === exampleId(found.id) ? found.case : claimOnly(found.case);
}

/** Whether an exemplar has all that its claim alone lacks, so that nobody can doubt which is better. */
export function isComplete({ case: { claim, evidence, answer } }: Exemplar): boolean {
	return (
		claim.trim() !== '' && evidence.some(({ reason }) => reason.trim() !== '') && answer.reply.trim() !== ''
	);
}

/** Whether a check pair was judged right: for the whole exemplar. Too close is not right. */
export function isRight({ a, y }: { a: ArgumentId; y: number }): boolean {
	return y === (isClaimOnly(a) ? 0 : 1);
}

function claimOnly({ claim }: Case): Case {
	return { claim, evidence: [], answer: { counter: null, reply: '', move: null, backing: null } };
}
