import { expect, test } from 'vitest';
import { harbourSteps } from '$lib/core/checking/fixtures';
import { seqOf, stepsOf } from './step-form';

test('the steps that a page sends arrive as they were', () => {
	expect(stepsOf(formOf({ seq: '3', action: JSON.stringify(harbourSteps) }))).toEqual({
		seq: 3,
		actions: harbourSteps
	});
});

test('fields that a person filled in go into the steps', () => {
	const base = [{ type: 'credited', quote: 'q1', credit: { name: '' }, isForAll: false }];
	const asked = stepsOf(formOf({ seq: '0', action: JSON.stringify(base), name: 'Hob Lane', forAll: 'on' }));
	expect(asked?.actions).toEqual([
		{ type: 'credited', quote: 'q1', credit: { name: 'Hob Lane' }, isForAll: true }
	]);
});

test.each([
	['no number', { action: '[]' }],
	['a number below zero', { seq: '-1', action: '[]' }],
	['no JSON', { seq: '0', action: '{' }],
	['an unknown step', { seq: '0', action: '[{"type":"exploded"}]' }],
	['a step that is no list', { seq: '0', action: '{"type":"merged","quote":"q1"}' }],
	['a place below zero', { seq: '0', action: '[{"type":"split","quote":"q1","at":-4}]' }],
	['more steps than any page sends', { seq: '0', action: JSON.stringify(Array(401).fill(harbourSteps[0])) }]
])('%s is no form of ours', (_, fields) => {
	expect(stepsOf(formOf(fields))).toBeNull();
});

test('a form without a number names no step', () => {
	expect(seqOf(formOf({}))).toBeNull();
	expect(seqOf(formOf({ seq: '12' }))).toBe(12);
});

function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}
