import type { ParamMatcher } from '@sveltejs/kit';

/** A game's PIN, as it stands in an address: six digits. */
export const match = ((param) => /^\d{6}$/.test(param)) satisfies ParamMatcher;
