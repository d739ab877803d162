import type { Panel } from './desk.svelte';
import type { EndMove } from './word-ends';

/** What a key asks for. `digit`: a speaker of the list, or a label while the sides are open. */
export type Command =
	| { type: 'right' }
	| { type: 'wrong' }
	| { type: 'merge' }
	| { type: 'undo' }
	| { type: 'publish' }
	| { type: 'go'; by: -1 | 1 }
	| { type: 'open'; panel: Panel }
	| { type: 'close' }
	| { type: 'digit'; index: number }
	| ({ type: 'move-end' } & EndMove);

/** As much of a keyboard event as matters. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const commands: Record<string, Command> = {
	enter: { type: 'right' },
	r: { type: 'right' },
	x: { type: 'wrong' },
	u: { type: 'undo' },
	m: { type: 'merge' },
	p: { type: 'publish' },
	j: { type: 'go', by: 1 },
	arrowright: { type: 'go', by: 1 },
	k: { type: 'go', by: -1 },
	arrowleft: { type: 'go', by: -1 },
	n: { type: 'open', panel: 'name' },
	e: { type: 'open', panel: 'ends' },
	s: { type: 'open', panel: 'split' },
	c: { type: 'open', panel: 'kind' },
	t: { type: 'open', panel: 'sides' },
	w: { type: 'open', panel: 'mark' },
	'?': { type: 'open', panel: 'keys' },
	escape: { type: 'close' },
	'[': { type: 'move-end', end: 'start', by: -1 },
	'{': { type: 'move-end', end: 'start', by: 1 },
	']': { type: 'move-end', end: 'end', by: 1 },
	'}': { type: 'move-end', end: 'end', by: -1 }
};

/** What a press asks for; null where it is none of these keys, or belongs to the browser. */
export function commandFor({ key, ctrlKey, metaKey, altKey }: Press): Command | null {
	if (altKey) return null;
	if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? { type: 'undo' } : null;
	if (/^[1-9]$/.test(key)) return { type: 'digit', index: Number(key) - 1 };
	return commands[key.toLowerCase()] ?? null;
}
