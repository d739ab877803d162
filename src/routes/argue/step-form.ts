import { moves } from '$lib/core/argue/case';
import { chips } from '$lib/core/argue/scoring/rows';
import { caseParts } from '$lib/core/argue/scoring/ticks';
import type { Deed } from '$lib/core/argue/solo/solo';

/** Nobody types so much: what is longer is cut before it is looked at. */
const mostTyped = 20_000;

/** A form may name so many cards; the rules say how many of them may stand. */
const mostCards = 12;

/** What a form asks for, and which version of the exercise its page showed. */
export type Asked = { seq: number; deed: Deed };

/** Reads the form of one part; null where it is none of ours. What is not in it counts as not filled in. */
export function stepOf(form: FormData): Asked | null {
	const seq = wholeNumber(form.get('seq'));
	const deed = deedOf(form);
	return seq === null || deed === null ? null : { seq, deed };
}

function deedOf(form: FormData): Deed | null {
	if (form.has('pass')) return { do: 'pass' };
	const isDone = form.has('done');
	const what = form.get('do');
	switch (typeof what === 'string' ? what : '') {
		case 'build':
			return { do: 'build', claim: textOf(form, 'claim'), evidence: evidenceOf(form), isDone };
		case 'reply':
			return {
				do: 'reply',
				reply: textOf(form, 'reply'),
				move: moves.find((move) => move === form.get('move')) ?? null,
				backing: idOf(form.get('backing')),
				isDone
			};
		case 'steelman':
			return { do: 'steelman', card: idOf(form.get('card')), text: textOf(form, 'text'), isDone };
		case 'turn':
			return { do: 'turn', text: textOf(form, 'text'), isDone };
		case 'judge':
			return judgementOf(form);
		case 'compare':
			return { do: 'compare', lacks: caseParts.filter((part) => form.getAll('lacks').includes(part)) };
		default:
			return null;
	}
}

function judgementOf(form: FormData): Deed | null {
	const number = wholeNumber(form.get('number'));
	const choice = (['left', 'right', 'close'] as const).find((each) => each === form.get('choice'));
	if (number === null || !choice) return null;
	return { do: 'judge', number, choice, chips: chips.filter((chip) => form.getAll('chip').includes(chip)) };
}

/** The cards that are ticked, each with what stands in its own box. */
function evidenceOf(form: FormData): { card: string; reason: string }[] {
	const cards = form.getAll('card').flatMap((card) => idOf(card) ?? []);
	return cards.slice(0, mostCards).map((card) => ({ card, reason: textOf(form, `reason:${card}`) }));
}

/** Browsers send line ends in two signs; stored they are one. */
function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.slice(0, mostTyped).replaceAll('\r\n', '\n') : '';
}

function idOf(value: FormDataEntryValue | null): string | null {
	return typeof value === 'string' && value !== '' && value.length <= 120 ? value : null;
}

function wholeNumber(value: FormDataEntryValue | null): number | null {
	return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
