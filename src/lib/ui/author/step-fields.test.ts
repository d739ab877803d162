import { expect, test } from 'vitest';
import type { CheckAction } from '../../core/checking/checking';
import { filledIn, tagChoiceOf } from './step-fields';
import { tagsFor } from '../../core/checking/tagging';

const credited: CheckAction = { type: 'credited', quote: 'q1', credit: { name: '' }, isForAll: false };
const marked: CheckAction = { type: 'marked', start: 0, end: 0, credit: { name: '' } };

test('a typed name goes before a chosen speaker', () => {
	expect(filledIn(credited, formOf({ name: ' Hob Lane ', speaker: 's2' }))).toEqual({
		...credited,
		credit: { name: 'Hob Lane' }
	});
	expect(filledIn(credited, formOf({ name: '', speaker: 's2' }))).toMatchObject({
		credit: { speaker: 's2' }
	});
});

test('a step without fields stays as it is', () => {
	const action: CheckAction = { type: 'credited', quote: 'q1', credit: { speaker: 's1' }, isForAll: true };
	expect(filledIn(action, formOf({}))).toEqual(action);
	expect(filledIn({ type: 'merged', quote: 'q1' }, formOf({ name: 'Hob Lane' }))).toEqual({
		type: 'merged',
		quote: 'q1'
	});
});

test('ticking “all” moves all', () => {
	expect(filledIn(credited, formOf({ forAll: 'on' }))).toMatchObject({ isForAll: true });
});

test('marked words begin and end where the lists say; what is no number changes nothing', () => {
	expect(filledIn(marked, formOf({ start: '4', end: '9', speaker: 's1' }))).toEqual({
		type: 'marked',
		start: 4,
		end: 9,
		credit: { speaker: 's1' }
	});
	expect(filledIn(marked, formOf({ start: '-1', end: 'x' }))).toEqual(marked);
});

test('a label is tagged with what the lists beside it say', () => {
	const base: CheckAction = { type: 'tagged', quote: 'q1', ...tagsFor({ label: 'CONTEXT' }) };
	const form = formOf({ label: 'LEANS LEG', reason: 'duty', ground: 'family', strength: '3', emotive: 'on' });
	expect(filledIn(base, form)).toEqual({
		type: 'tagged',
		quote: 'q1',
		reason: 'duty',
		coding: { enforcement: 0, routes: 1, label: 'LEANS LEG', ground: 'family', strength: 3, emotive: true }
	});
});

test('a label that does not exist is none', () => {
	expect(tagChoiceOf(formOf({ label: 'GOOD' }))).toBeNull();
});

test('a speaker is described as the fields say; an empty role is no role', () => {
	const base: CheckAction = {
		type: 'speaker-described',
		speaker: 's1',
		name: 'Ada',
		role: 'Minister',
		kind: null,
		isBody: false
	};
	expect(filledIn(base, formOf({ name: 'Ada Quill', role: '', kind: 'government', isBody: 'on' }))).toEqual({
		...base,
		name: 'Ada Quill',
		role: null,
		kind: 'government',
		isBody: true
	});
});

function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}
