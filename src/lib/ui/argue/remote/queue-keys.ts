import type { Press } from '../../game/projector/keys';

/** What one key does at the queue. */
export type QueueAct = 'approve' | 'return' | 'hide' | 'private' | 'clean' | 'again';

const acts: Record<string, QueueAct> = {
	a: 'approve',
	s: 'return',
	h: 'hide',
	p: 'private',
	c: 'clean',
	z: 'again'
};

/** What a press asks for; null where it is none of these keys, belongs to the browser, or is only held down. */
export function queueActFor({ key, ctrlKey, metaKey, altKey, repeat }: Press): QueueAct | null {
	if (ctrlKey || metaKey || altKey || repeat) return null;
	const name = key.toLowerCase();
	return Object.hasOwn(acts, name) ? (acts[name] ?? null) : null;
}
