import { expect, test } from 'vitest';
import { beginChecking, check, checkingAfter } from './check';
import type { CheckAction, Checking, Credit } from './checking';
import { harbourArticle, harbourExtraction } from './fixtures';

const { text } = harbourArticle;
const begun = beginChecking(text, harbourExtraction);
const after = (...actions: CheckAction[]) => checkingAfter(text, harbourExtraction, actions);
const quoteOf = ({ quotes }: Checking, id: string) => quotes.find((quote) => quote.id === id);
const credit = (quote: string, to: Credit, isForAll = false): CheckAction => ({
	type: 'credited',
	quote,
	credit: to,
	isForAll
});
const describe = (change: Partial<Extract<CheckAction, { type: 'speaker-described' }>>): CheckAction => ({
	type: 'speaker-described',
	speaker: 's5',
	name: 'Harbour Office',
	role: null,
	kind: 'government',
	isBody: true,
	...change
});
const refusalOf = (action: CheckAction) => {
	const result = check(text, begun, action);
	return result.ok ? undefined : result.error;
};

test('a quote that is credited to somebody counts as checked', () => {
	expect(quoteOf(after(credit('q7', { speaker: 's4' })), 'q7')).toMatchObject({
		speakers: ['s4'],
		verdict: 'right'
	});
});

test('crediting one quote leaves the others of the same speaker alone', () => {
	const next = after(credit('q3', { speaker: 's1' }));
	expect(quoteOf(next, 'q4')).toEqual(quoteOf(begun, 'q4'));
});

test('crediting for all moves every quote of the wrong speaker, which stays unchecked unless it was checked', () => {
	const next = after({ type: 'confirmed', quote: 'q3' }, credit('q4', { speaker: 's1' }, true));
	expect(quoteOf(next, 'q3')).toMatchObject({ speakers: ['s1'], verdict: 'right' });
	const other = after(credit('q4', { speaker: 's1' }, true));
	expect(quoteOf(other, 'q3')).toMatchObject({ speakers: ['s1'], verdict: 'unchecked' });
	expect(quoteOf(other, 'q4')).toMatchObject({ speakers: ['s1'], verdict: 'right' });
});

test('a joint statement follows the one of its two speakers who was wrong, and names nobody twice', () => {
	const next = after(credit('q5', { speaker: 's4' }, true));
	expect(quoteOf(next, 'q6')?.speakers).toEqual(['s1', 's4']);
	expect(quoteOf(after(credit('q1', { speaker: 's2' }, true)), 'q6')?.speakers).toEqual(['s2']);
});

test('crediting a quote of nobody, or of two, for all moves no other', () => {
	for (const quote of ['q7', 'q6']) {
		const next = after(credit(quote, { speaker: 's4' }, true));
		expect(next.quotes.filter(({ id }) => id !== quote)).toEqual(
			begun.quotes.filter(({ id }) => id !== quote)
		);
	}
});

test.each(['Ben Tarrow', '  ben   TARROW ', 'Tarrow'])(
	'a typed name that is in the list is that speaker: %s',
	(name) => {
		const next = after(credit('q7', { name }));
		expect(quoteOf(next, 'q7')?.speakers).toEqual(['s2']);
		expect(next.speakers).toHaveLength(begun.speakers.length);
	}
);

test('a new name joins the list once, however often it is typed', () => {
	const next = after(credit('q7', { name: ' Dov  Ellery ' }), credit('q5', { name: 'Dov Ellery' }));
	expect(next.speakers.at(-1)).toMatchObject({ id: 'n1', name: 'Dov Ellery', isNamed: true, role: null });
	expect(quoteOf(next, 'q5')?.speakers).toEqual(['n1']);
	expect(next.speakers).toHaveLength(begun.speakers.length + 1);
});

test('an alias that two speakers share is nobody’s: a new speaker has it', () => {
	const shared = {
		...harbourExtraction,
		speakers: harbourExtraction.speakers.map((s) => ({ ...s, aliases: ['she'] }))
	};
	const next = checkingAfter(text, shared, [credit('q7', { name: 'she' })]);
	expect(quoteOf(next, 'q7')?.speakers).toEqual(['n1']);
});

test.each<[string, CheckAction]>([
	['no-such-speaker', credit('q1', { speaker: 's99' })],
	['empty-name', credit('q1', { name: ' “ ” ' })],
	['name-too-long', credit('q1', { name: 'a'.repeat(121) })],
	['no-such-speaker', describe({ speaker: 's99' })],
	['empty-name', describe({ name: '' })],
	['name-taken', describe({ name: 'Tarrow' })],
	['role-too-long', describe({ role: 'a'.repeat(201) })]
])('%s refuses a credit or a description', (code, action) => {
	expect(refusalOf(action)).toBe(code);
});

test('a piece of a run that is somebody else’s leaves the run', () => {
	expect(quoteOf(after(credit('q2', { speaker: 's4' })), 'q2')?.run).toBeNull();
	expect(quoteOf(after(credit('q2', { speaker: 's1' })), 'q2')?.run).toBe(1);
});

test('a speaker without a name who gets one is named, and known by the old words too', () => {
	const next = after(describe({}));
	expect(next.speakers.find(({ id }) => id === 's5')).toEqual({
		id: 's5',
		name: 'Harbour Office',
		aliases: ['A Harbour Office spokesman'],
		kind: 'government',
		isBody: true,
		isNamed: true,
		role: null
	});
});

test('a speaker who keeps the words of the article for a name is still not named', () => {
	const next = after(describe({ name: 'A Harbour Office spokesman' }));
	expect(next.speakers.find(({ id }) => id === 's5')?.isNamed).toBe(false);
});

test('a role that the article gives beside the name points to those words', () => {
	const next = after(
		describe({ speaker: 's4', name: 'Cleo Marsh', role: 'MP for Northmouth', isBody: false })
	);
	const role = next.speakers.find(({ id }) => id === 's4')?.role;
	expect(role?.role).toBe('MP for Northmouth');
	expect(text.slice(role?.evidence?.start, role?.evidence?.end)).toBe('Cleo Marsh, the MP for Northmouth');
});

test('a role that the article does not give points nowhere', () => {
	const next = after(describe({ speaker: 's4', name: 'Cleo Marsh', role: 'Mayor', isBody: false }));
	expect(next.speakers.find(({ id }) => id === 's4')?.role).toEqual({
		role: 'Mayor',
		organisation: null,
		evidence: null
	});
});

test('a role that was found stays as it was found when the rest is described', () => {
	const [ada] = begun.speakers;
	const next = after(
		describe({
			speaker: 's1',
			name: 'Ada Quill',
			role: 'Harbour Secretary',
			kind: 'politician',
			isBody: false
		})
	);
	expect(next.speakers[0]).toEqual({ ...ada, kind: 'politician' });
});
