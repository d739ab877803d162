const msPerDay = 24 * 60 * 60 * 1000;

/** So long what a game leaves behind may be kept, from today. */
const mostDays = 365;

/** The first and the last day that a game may be kept until, like "2026-12-22". */
export function keepingRange(now: Date): { earliest: string; latest: string } {
	return { earliest: dayOf(now), latest: dayOf(new Date(now.getTime() + mostDays * msPerDay)) };
}

/** The day on which a game is deleted. */
export function dayOf(moment: Date): string {
	return moment.toISOString().slice(0, 10);
}

/**
 * Reads until which day a game is to be kept: that day is still part of it.
 *
 * @returns null where it is no day, or one out of range
 */
export function keptUntil(day: FormDataEntryValue | null, now: Date): Date | null {
	if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
	const end = new Date(`${day}T23:59:59.999Z`);
	const { earliest, latest } = keepingRange(now);
	return !Number.isNaN(end.getTime()) && dayOf(end) === day && day >= earliest && day <= latest ? end : null;
}
