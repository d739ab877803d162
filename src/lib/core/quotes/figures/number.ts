import type { Token } from '../../text/tokens';

/** A number in words or digits with its unit, as tokens from `first` to `last`. */
export type NumberAt = {
	first: number;
	last: number;
	value: number;
	/** "£", "%": only what stands directly beside the number. */
	unit: string | null;
	/** In words: "nine". */
	isWritten: boolean;
};

/** A number without what stands before it or says its unit. */
type Digits = Omit<NumberAt, 'unit' | 'first'>;

/** Signs and letters right before a sum, by the sign that stands for them. */
const currencies: ReadonlyMap<string, string> = new Map([
	['£', '£'],
	['$', '$'],
	['€', '€'],
	['¥', '¥'],
	['₹', '₹'],
	['Rs', 'Rs'],
	['R', 'R']
]);

const scales: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['k', 1e3],
	['million', 1e6],
	['m', 1e6],
	['mn', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['tn', 1e12],
	['crore', 1e7],
	['lakh', 1e5]
]);

const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const tens: ReadonlyMap<string, number> = new Map([
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['fifty', 50],
	['sixty', 60],
	['seventy', 70],
	['eighty', 80],
	['ninety', 90],
	['dozen', 12],
	['hundred', 100]
]);
const written = writtenNumbers();

/** The number that begins at a token, with its currency sign, scale and percent sign; null where none does. */
export function numberAt(tokens: readonly Token[], i: number): NumberAt | null {
	const sign = currencies.get(tokens[i]?.text ?? '');
	const first = i;
	const dot = sign === 'Rs' && tokens[i + 1]?.text === '.' ? 2 : 1;
	const at = sign === undefined ? i : i + dot;
	const number = digitsAt(tokens, at) ?? (sign === undefined ? wordAt(tokens, at) : null);
	if (!number || (sign !== undefined && !isClose(tokens, i, at))) return null;
	const scaled = withScale(tokens, number);
	const percent = percentAfter(tokens, scaled.last);
	if (percent !== null) return { ...scaled, first, last: percent, unit: '%' };
	return { ...scaled, first, unit: sign ?? null };
}

/** "1,185", "3.2", "19m": digits over the marks inside them. */
function digitsAt(tokens: readonly Token[], at: number): Digits | null {
	const token = tokens[at];
	if (token?.kind !== 'number') return null;
	const glued = /^(\d+)([a-z]{1,2})$/i.exec(token.text);
	let digits = glued?.[1] ?? token.text;
	let last = at;
	if (!/^\d+$/.test(digits)) return null;
	while (!glued || last === at) {
		const mark = tokens[last + 1];
		const next = tokens[last + 2];
		const isInside =
			mark && next?.kind === 'number' && mark.start === tokens[last]?.end && next.start === mark.end;
		if (!isInside || !(mark.text === '.' || (mark.text === ',' && /^\d{3}/.test(next.text)))) break;
		// 1.2.3 is a version or a date.
		if (mark.text === '.' && digits.includes('.')) return null;
		digits += (mark.text === '.' ? '.' : '') + (/^\d+/.exec(next.text)?.[0] ?? '');
		last += 2;
		const scale = /^\d+([a-z]{1,2})$/i.exec(next.text)?.[1];
		if (scale !== undefined) return scaledBy(digits, scale, last);
	}
	if (glued) return scaledBy(digits, glued[2] ?? '', last);
	const value = Number(digits);
	return Number.isFinite(value) ? { last, value, isWritten: false } : null;
}

function scaledBy(digits: string, scale: string, last: number): Digits | null {
	const factor = scales.get(scale.toLowerCase());
	// "20lb", "3rd", "1990s" are no plain numbers.
	return factor === undefined ? null : { last, value: Number(digits) * factor, isWritten: false };
}

function wordAt(tokens: readonly Token[], at: number): Digits | null {
	const token = tokens[at];
	const value = token?.kind === 'word' ? written.get(token.lower) : undefined;
	return value === undefined ? null : { last: at, value, isWritten: true };
}

function withScale(tokens: readonly Token[], number: Digits): Digits {
	const next = tokens[number.last + 1];
	const factor = next ? scales.get(next.lower) : undefined;
	return factor === undefined || next?.lower === 'm' || next?.lower === 'k'
		? number
		: { ...number, value: number.value * factor, last: number.last + 1 };
}

/** The index of the last token of "%", "per cent" or "percentage points" after a number; null where there is none. */
function percentAfter(tokens: readonly Token[], last: number): number | null {
	const next = tokens[last + 1];
	if (next?.text === '%' || next?.lower === 'percent') return last + 1;
	return next?.lower === 'per' && tokens[last + 2]?.lower === 'cent' ? last + 2 : null;
}

function isClose(tokens: readonly Token[], sign: number, number: number): boolean {
	const from = tokens[sign];
	const to = tokens[number];
	return from !== undefined && to !== undefined && to.start - from.end <= 2;
}

/** "two" to "twenty", and "thirty" or "thirty-one" to "ninety-nine": one and zero count nothing, a hundred is vague. */
function writtenNumbers(): ReadonlyMap<string, number> {
	const values = new Map<string, number>();
	for (const [ten, value] of tens) {
		if (ten !== 'hundred') values.set(ten, value);
		for (const [unit, one] of ones.entries()) values.set(`${ten}-${one}`, value + unit);
	}
	for (const [value, one] of ones.entries()) if (value >= 2) values.set(one, value);
	return values;
}
