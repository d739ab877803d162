// Single keys can get in the way of speech input and screen readers, so each device can switch them off.
const place = 'either-side-single-keys';

/** Whether single keys work on this device: they do unless somebody has switched them off. */
export function keysOn(): boolean {
	return stored() !== 'off';
}

/** Switches single keys on or off for this device. */
export function switchKeys(on: boolean): boolean {
	try {
		localStorage.setItem(place, on ? 'on' : 'off');
	} catch {
		// A browser that stores nothing still switches them for as long as the page is open.
	}
	return on;
}

/** Whether a press belongs to what has the focus: letters to a field, Enter to a button or a link. */
export function isTyping({ target, key }: KeyboardEvent): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (key === 'Escape') return false;
	if (target.closest('textarea, select, [contenteditable]')) return true;
	const field = target.closest('input');
	if (field) return !['checkbox', 'radio'].includes(field.type) || key === 'Enter' || key.startsWith('Arrow');
	return key === 'Enter' && target.closest('a, button, summary') !== null;
}

function stored(): string | null {
	try {
		return localStorage.getItem(place);
	} catch {
		return null;
	}
}
