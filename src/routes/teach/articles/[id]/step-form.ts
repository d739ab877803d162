import * as v from 'valibot';
import type { CheckAction } from '$lib/core/checking/checking';
import { storedAction } from '$lib/server/db/stored-checking';
import { filledIn } from '$lib/ui/author/step-fields';

/** Steps that a page asks for, with the number of the first. */
export type AskedSteps = { seq: number; actions: CheckAction[] };

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number));
// One press on a quotation of many pieces is a step for each; nothing presses more at once.
const steps = v.pipe(v.string(), v.parseJson(), v.array(storedAction), v.maxLength(400));

/** Reads the form that does something to a quote; null when no page of ours sends such a form. */
export function stepsOf(form: FormData): AskedSteps | null {
	const seq = seqOf(form);
	const actions = v.safeParse(steps, form.get('action'));
	if (seq === null || !actions.success) return null;
	return { seq, actions: actions.output.map((action) => filledIn(action, form)) };
}

/** The number of the step that a form is about; null when it names none. */
export function seqOf(form: FormData): number | null {
	const seq = v.safeParse(wholeNumber, form.get('seq'));
	return seq.success ? seq.output : null;
}
