/** Letters and digits that cannot be taken for one another, for addresses that are read aloud. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** Bytes as letters and digits, one for each: nearly five bits of a random or hashed byte. */
export function readable(bytes: Uint8Array): string {
	return [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
}
