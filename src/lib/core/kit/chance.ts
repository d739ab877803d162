import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Where chance comes from: the same seed gives the same draws, on every machine. */
export type Chance = ReturnType<typeof xoroshiro128plus>;

/** The largest seed there is. Seeds are whole numbers from 0 to this. */
export const maxSeed = 0xffff_ffff;

/**
 * A fresh source of chance.
 *
 * @param seed - a whole number; only its lowest 32 bits count
 */
export function chanceFrom(seed: number): Chance {
	return xoroshiro128plus(seed | 0);
}

/** A whole number from 0 up to, not including, `below`; `below` is at least 1. */
export function drawBelow(chance: Chance, below: number): number {
	return uniformInt(chance, 0, below - 1);
}

/**
 * The same items in a random order, every order equally likely (Fisher and Yates' shuffle).
 *
 * @returns a new array; `items` is left as it was
 */
export function shuffled<T>(chance: Chance, items: readonly T[]): T[] {
	const result = [...items];
	for (let i = result.length - 1; i > 0; i--) {
		const j = drawBelow(chance, i + 1);
		const held = result[i] as T;
		result[i] = result[j] as T;
		result[j] = held;
	}
	return result;
}
