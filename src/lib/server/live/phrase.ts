import { phraseWords } from './phrase-words';
import { derived, isSame } from './secret';

/**
 * The four words with which another device takes a game over: one of 2^32, and it follows from the server's key, so
 * that nothing is stored.
 */
export function phraseFor(cookieKey: string, gameId: string): string {
	const bytes = derived(cookieKey, `phrase of ${gameId}`);
	return [...bytes.subarray(0, 4)].map((byte) => phraseWords[byte]).join(' ');
}

/** Whether the phrase was meant, however it was written: capitals, spaces, commas and hyphens don't count. */
export function isPhrase(cookieKey: string, gameId: string, text: string): boolean {
	return isSame(lettersOf(phraseFor(cookieKey, gameId)), lettersOf(text.slice(0, 200)));
}

function lettersOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}
