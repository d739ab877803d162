const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
	dateStyle: 'medium',
	timeStyle: 'short',
	timeZone: 'Europe/London'
});
const wholeNumber = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const plural = new Intl.PluralRules('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "30 December 2018" of "2018-12-30". */
export function formatDate(day: string): string {
	return longDate.format(new Date(`${day}T00:00:00Z`));
}

/** "22 Nov 2026, 14:05", by British time. */
export function formatMoment(moment: Date): string {
	return dayAndTime.format(moment);
}

/** "4,250". */
export function formatNumber(value: number): string {
	return wholeNumber.format(value);
}

/** "40%" of 0.4. */
export function formatShare(share: number): string {
	return percent.format(share);
}

/** "1 question", "10 questions". */
export function count(value: number, one: string, many = `${one}s`): string {
	return `${formatNumber(value)} ${plural.select(value) === 'one' ? one : many}`;
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
	return list.format(items);
}
