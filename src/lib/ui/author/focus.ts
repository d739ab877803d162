import { tick } from 'svelte';

/**
 * Goes to the quote that has come to the front. A button that settled the one before must not keep the focus: the
 * next Enter would say the same of another quote.
 */
export async function focusFront(): Promise<void> {
	await tick();
	document.getElementById('front')?.focus();
}
