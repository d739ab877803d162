const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u;
const monthFirst = /(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/**
 * The first date that is written out in some words: `2031-05-17T08:00`, "17 May 2031", "May 17, 2031".
 * The day is the one that is written, in whatever time zone. `5/6/2031` is not read: it means two days.
 *
 * @returns `2031-05-17`, or null without such a date
 */
export function dateIn(words: string): string | null {
	const [, year, month, day] = iso.exec(words) ?? [];
	if (year && month && day) return dated(year, Number(month), Number(day));
	const [, first, second, third] = dayFirst.exec(words) ?? [];
	if (first && second && third) return dated(third, monthOf(second), Number(first));
	const [, name, number, last] = monthFirst.exec(words) ?? [];
	return name && number && last ? dated(last, monthOf(name), Number(number)) : null;
}

function monthOf(name: string): number {
	return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dated(year: string, month: number, day: number): string | null {
	const date = new Date(Date.UTC(Number(year), month - 1, day));
	const isReal = month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : null;
}
