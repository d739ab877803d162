import { deserialize } from '$app/forms';
import type { Outcome, Step } from '$lib/ui/author/save-queue.svelte';

const againMillis = 3_000;

/** Sends one step by the same form actions that a page without a script uses. */
export async function sendStep(article: string, { seq, action }: Step): Promise<Outcome> {
	const form = new FormData();
	form.set('seq', String(seq));
	if (action !== 'undo') form.set('action', JSON.stringify([action]));
	const address = `/teach/articles/${article}?/${action === 'undo' ? 'undo' : 'check'}`;
	try {
		const response = await fetch(address, {
			method: 'POST',
			body: form,
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		return outcomeOf(deserialize(await response.text()));
	} catch {
		// No network, or something between us and the server that speaks another language.
		return 'unreachable';
	}
}

/** Calls back after a while, or as soon as the network is there again. */
export function later(again: () => void): void {
	const go = () => {
		clearTimeout(timer);
		removeEventListener('online', go);
		again();
	};
	const timer = setTimeout(go, againMillis);
	addEventListener('online', go);
}

function outcomeOf({ type, status }: ReturnType<typeof deserialize>): Outcome {
	if (type === 'redirect' || type === 'success') return 'saved';
	if (status === 409) return 'stale';
	return type === 'error' && (status ?? 500) >= 500 ? 'unreachable' : 'refused';
}
