import { irregularForms, speechVerbs, stanceVerbs, weakVerbs } from './cue-words';

/**
 * How well a word credits the words beside it: `speech` verbs say that somebody spoke or wrote, `stance` verbs
 * (called, accused) do so only where the words quoted belong to them.
 */
export type CueStrength = 'speech' | 'stance';

/** What a word does in its clause: a finite verb has a subject of its own, a gerund shares another's. */
type CueForm = 'finite' | 'gerund' | 'base';

/** A verb that can credit words to its subject. */
export type Cue = { strength: CueStrength; form: CueForm; base: string };

const cues = new Map<string, Cue>();
for (const entry of stanceVerbs.trim().split(/\s+/)) addForms(entry, 'stance');
for (const entry of speechVerbs.trim().split(/\s+/)) addForms(entry, 'speech');

/** The cue that a word is, or null. @param word - in small letters */
export function cueOf(word: string): Cue | null {
	return cues.get(word) ?? null;
}

/** Whether a cue says so little that it credits only the words right beside it: "feels", "begins". */
export function isWeak(cue: Cue): boolean {
	return weakVerbs.has(cue.base);
}

/** Whether a word is a finite verb of saying, so that its subject speaks. @param word - in small letters */
export function isSaying(word: string): boolean {
	const cue = cues.get(word);
	return cue !== undefined && cue.strength === 'speech' && cue.form === 'finite';
}

/** Whether a word is a finite verb of saying that credits even words far from it. @param word - in small letters */
export function isStrongSaying(word: string): boolean {
	const cue = cues.get(word);
	return cue !== undefined && cue.strength === 'speech' && cue.form === 'finite' && !isWeak(cue);
}

function addForms(entry: string, strength: CueStrength): void {
	// The hyphen of "e-mail" is the verb's own, that of "point-out" parts it from its particle.
	const base = entry.startsWith('e-') ? entry : (entry.split('-')[0] ?? entry);
	for (const [form, word] of formsOf(base)) cues.set(word, { strength, form, base });
}

function formsOf(base: string): [CueForm, string][] {
	const stem = base.endsWith('e') ? base.slice(0, -1) : base;
	const soft = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : null;
	const third = soft ? `${soft}es` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
	const past = irregularForms[base] ?? [soft ? `${soft}ed` : `${stem}ed`];
	return [
		['base', base],
		['finite', third],
		['gerund', `${base.endsWith('ee') ? base : stem}ing`],
		...past.map((word): [CueForm, string] => [word.endsWith('ing') ? 'gerund' : 'finite', word])
	];
}
