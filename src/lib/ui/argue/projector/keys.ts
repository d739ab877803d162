import type { Press } from '../../game/projector/keys';

/** What the host can do from the projector's bar of an argue round. */
export type Act =
	| 'next'
	| 'back'
	| 'pause'
	| 'minute'
	| 'redraw'
	| 'votes'
	| 'lock'
	| 'people'
	| 'remote'
	| 'full-screen'
	| 'help'
	| 'end';

const acts: Record<string, Act> = {
	' ': 'next',
	b: 'back',
	p: 'pause',
	'+': 'minute',
	'=': 'minute',
	d: 'redraw',
	v: 'votes',
	l: 'lock',
	k: 'people',
	r: 'remote',
	f: 'full-screen',
	'?': 'help',
	e: 'end'
};

/** Every key, as the help lists them. */
export const keyList: readonly (readonly [key: string, what: string])[] = [
	['Space', 'On to the next part (asks first where it cannot be taken back)'],
	['B', 'Back by one part, until the first pair has been compared'],
	['P', 'Pause the clock, and let it run again'],
	['+', 'One minute more for everybody'],
	['← →', 'The argument before or after, while arguments are shown'],
	['C', 'Crews instead of arguments, and back, while arguments are shown'],
	['D', 'Draw the sides again (asks first), until somebody has written'],
	['V', 'Show how the class voted, and hide it again'],
	['L', 'Lock the round, so that nobody else can join, and unlock it'],
	['K', 'People: let in, rename, send out'],
	['R', 'Remote: run the round and look at texts on another screen'],
	['F', 'Full screen'],
	['E', 'End the round (asks first)'],
	['?', 'This list']
];

/** What a press asks for; null where it is none of these keys, belongs to the browser, or is only held down. */
export function actFor({ key, ctrlKey, metaKey, altKey, repeat }: Press): Act | null {
	if (ctrlKey || metaKey || altKey || repeat) return null;
	const name = key.toLowerCase();
	return Object.hasOwn(acts, name) ? (acts[name] ?? null) : null;
}
