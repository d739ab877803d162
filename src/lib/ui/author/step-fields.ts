import type { CheckAction, Credit } from '../../core/checking/checking';
import { grounds, labels, reasons } from '../../core/quotes/codebook';
import { speakerKinds } from '../../core/quotes/speaker';
import { tagsFor, type TagChoice } from '../../core/checking/tagging';

/** A step of which a form's fields can say more. */
type Of<T extends CheckAction['type']> = Extract<CheckAction, { type: T }>;

/** A step as the fields of its form fill it in: a typed name, a tag, ends that were chosen. */
export function filledIn(base: CheckAction, form: FormData): CheckAction {
	switch (base.type) {
		case 'credited':
			return {
				...base,
				credit: creditOf(form) ?? base.credit,
				isForAll: base.isForAll || form.has('forAll')
			};
		case 'marked':
			return markedFrom(base, form);
		case 'tagged':
			return { ...base, ...tagsFor(tagChoiceOf(form) ?? { label: base.coding.label }) };
		case 'speaker-described':
			return describedFrom(base, form);
		case 'confirmed':
		case 'rejected':
		case 'ends-moved':
		case 'split':
		case 'merged':
		case 'kind-set':
			return base;
	}
}

/** The tag that a form chooses; null where no label was pressed. */
export function tagChoiceOf(form: FormData): TagChoice | null {
	const label = oneOf(labels, form.get('label'));
	if (!label) return null;
	return {
		label,
		reason: oneOf(reasons, form.get('reason')),
		ground: oneOf(grounds, form.get('ground')) ?? null,
		emotive: form.has('emotive'),
		strength: ([1, 2, 3] as const).find((each) => String(each) === form.get('strength')) ?? 2
	};
}

/** Whom a form names: a typed name goes before a chosen speaker; null where it names nobody. */
export function creditOf(form: FormData): Credit | null {
	const name = wordsIn(form, 'name');
	if (name !== '') return { name };
	const speaker = wordsIn(form, 'speaker');
	return speaker === '' ? null : { speaker };
}

function markedFrom(base: Of<'marked'>, form: FormData): CheckAction {
	const placeOf = (field: string, missing: number) =>
		/^\d{1,7}$/.test(wordsIn(form, field)) ? Number(wordsIn(form, field)) : missing;
	return {
		...base,
		start: placeOf('start', base.start),
		end: placeOf('end', base.end),
		credit: creditOf(form) ?? base.credit
	};
}

function describedFrom(base: Of<'speaker-described'>, form: FormData): CheckAction {
	return {
		...base,
		name: wordsIn(form, 'name'),
		role: wordsIn(form, 'role') || null,
		kind: oneOf(speakerKinds, form.get('kind')) ?? null,
		isBody: form.has('isBody')
	};
}

function wordsIn(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value.trim() : '';
}

function oneOf<T extends string>(all: readonly T[], value: FormDataEntryValue | null): T | undefined {
	return all.find((each) => each === value);
}
