/** What the host can do from the projector's bar. */
export type Act =
	| 'next'
	| 'pause'
	| 'extend'
	| 'close'
	| 'skip'
	| 'lock'
	| 'people'
	| 'standings'
	| 'remote'
	| 'full-screen'
	| 'sound'
	| 'help'
	| 'end';

const acts: Record<string, Act> = {
	' ': 'next',
	p: 'pause',
	'+': 'extend',
	'=': 'extend',
	c: 'close',
	s: 'skip',
	l: 'lock',
	k: 'people',
	h: 'standings',
	r: 'remote',
	f: 'full-screen',
	m: 'sound',
	'?': 'help',
	e: 'end'
};

/** Every key, as the help lists them. */
export const keyList: readonly (readonly [key: string, what: string])[] = [
	['Space', 'On to what comes next: start, close the question, answer, standings, next question'],
	['P', 'Pause the clock, and let it run again'],
	['+', '15 seconds more for everybody'],
	['C', 'Close the question now'],
	['S', 'Leave this question out (asks first)'],
	['L', 'Lock the game, so that nobody else can join, and unlock it'],
	['K', 'People: let in, rename, send out'],
	['H', 'Hide the standings from this screen, and show them again'],
	['R', 'Remote: run the game from a phone'],
	['F', 'Full screen'],
	['M', 'Soft ticks before time is up, on and off'],
	['E', 'End the game (asks first)'],
	['?', 'This list']
];

/** As much of a keyboard event as matters. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** What a press asks for; null where it is none of these keys, belongs to the browser, or is only held down. */
export function actFor({ key, ctrlKey, metaKey, altKey, repeat }: Press): Act | null {
	if (ctrlKey || metaKey || altKey || repeat) return null;
	const name = key.toLowerCase();
	return Object.hasOwn(acts, name) ? (acts[name] ?? null) : null;
}
