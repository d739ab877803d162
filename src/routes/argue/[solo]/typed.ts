import type { Deed } from '$lib/core/argue/solo/solo';
import type { SoloView } from '$lib/core/argue/solo/view';

/**
 * What the page shows where a step was refused: what was typed in place of what is stored. What was meant for another
 * part, in an older tab say, is left out.
 */
export function withTyped(view: SoloView, typed: Deed | null): SoloView {
	if (typed === null) return view;
	if (view.phase === 'build' && typed.do === 'build') {
		return { ...view, claim: typed.claim, evidence: typed.evidence };
	}
	if (view.phase === 'exchange' && typed.do === 'reply') {
		const { reply, move, backing } = typed;
		return { ...view, open: { ...view.open, reply, move, backing } };
	}
	if (view.phase === 'steelman' && typed.do === 'steelman') {
		return { ...view, steelman: { card: typed.card, text: typed.text } };
	}
	if (view.phase === 'turned' && typed.do === 'turn') return { ...view, text: typed.text };
	return view;
}
