/** The PIN in what somebody typed: six digits of any script's, with anything between them; null where there is none. */
export function pinIn(typed: string): string | null {
	const digits = typed
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, westernDigit)
		.replace(/\D/g, '');
	return /^\d{6}$/.test(digits) ? digits : null;
}

/** Digits of every script stand in rows of ten. */
function westernDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String((code - zero) % 10);
}
