import type { FrameToken } from '../grammar/frame';
import { wordSet } from '../grammar/word-set';
import type { Mention } from './mention';
import { isPersonNoun } from './nouns';

/** So far behind its noun, or behind "and", a role's phrase may go on. */
const farthestComma = 7;
const farthestSecondRole = 6;

/** An aside in brackets after a name is no longer: "NAME (Lab, Northmouth)". */
const longestAside = 8;

/** So far behind its noun an apposition may end. */
const farthestClose = 29;

/** What can stand before a role between commas: "NAME, now harbour master, …". */
const timeWords = wordSet('now then once formerly also currently');

type RoleAndNames = { first: number; last: number; names: readonly Mention[] };

/** The name that a role stands beside: "chief executive Edda Finch", "his daughter, Cleo", "Ben Tarrow, a pilot,". */
export function nameBeside(tokens: readonly FrameToken[], role: RoleAndNames): Mention | undefined {
	if (tokens[role.last]?.isPossessive) return undefined;
	return nameAfter(tokens, role) ?? nameAfterSecondRole(tokens, role) ?? nameBefore(tokens, role);
}

/** "harbour master Dov Ellery", "her neighbour of 20 years, Dov Ellery, …", "his deputy, the Rev Owen Reece, …". */
function nameAfter(tokens: readonly FrameToken[], { last, names }: RoleAndNames): Mention | undefined {
	const isComma = tokens[last + 1]?.text === ',';
	const comma = isComma ? last + 1 : commaAfterPhrase(tokens, last);
	const article = isComma && tokens[last + 2]?.lower === 'the' ? 1 : 0;
	const name = names.find(
		({ first }) => first === last + 1 || (comma !== -1 && first === comma + 1 + article)
	);
	if (!name || tokens[name.first]?.sentence !== tokens[last]?.sentence) return undefined;
	if (name.first === last + 1) return name;
	return !name.isPossessive && endsApposition(tokens, name.last) ? name : undefined;
}

/** Whether a name between commas ends there, or with its sentence: "said its secretary, Ben Tarrow." */
function endsApposition(tokens: readonly FrameToken[], last: number): boolean {
	const after = tokens[last + 1];
	return (
		after === undefined ||
		after.sentence !== tokens[last]?.sentence ||
		after.text === ',' ||
		after.text === '.'
	);
}

/** "Harbour Secretary and Northmouth MP NAME": two roles of one person. */
function nameAfterSecondRole(
	tokens: readonly FrameToken[],
	{ last, names }: RoleAndNames
): Mention | undefined {
	if (tokens[last + 1]?.text !== 'and') return undefined;
	const name = names.find(({ first }) => first >= last + 2 && first <= last + farthestSecondRole);
	const isRole = name && tokens.slice(last + 2, name.last).some(({ lower }) => isPersonNoun(lower));
	return isRole ? name : undefined;
}

/** "Ben Tarrow (48), now director of the trust, said". */
function nameBefore(
	tokens: readonly FrameToken[],
	{ first, last, names }: RoleAndNames
): Mention | undefined {
	const comma = timeWords.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
	if (tokens[comma]?.text !== ',' || !closes(tokens, last)) return undefined;
	return names.find((name) => !name.isPossessive && endWithAside(tokens, name.last) === comma - 1);
}

/** The comma after "her neighbour of 20 years": a phrase with a preposition may hang on the noun; -1 for none. */
function commaAfterPhrase(tokens: readonly FrameToken[], last: number): number {
	if (!/^(?:of|for|at|in|from)$/.test(tokens[last + 1]?.lower ?? '')) return -1;
	for (let i = last + 2; i <= last + farthestComma; i++) {
		const token = tokens[i];
		if (!token || token.quote !== -1 || token.sentence !== tokens[last]?.sentence) return -1;
		if (token.text === ',') return i;
	}
	return -1;
}

/** The end of a name with what stands in brackets after it: "NAME (Lab, Northmouth)". */
function endWithAside(tokens: readonly FrameToken[], last: number): number {
	if (tokens[last + 1]?.text !== '(') return last;
	for (let i = last + 2; i <= last + longestAside; i++) if (tokens[i]?.text === ')') return i;
	return last;
}

/** Whether an apposition ends soon after its noun: "…, director of the trust, said". */
function closes(tokens: readonly FrameToken[], last: number): boolean {
	for (let i = last + 1; i <= last + farthestClose; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== tokens[last]?.sentence) return false;
		if (token.text === ',' || token.text === '.') return true;
	}
	return false;
}
