import { expect, test } from 'vitest';
import { stepOf } from './step-form';

function form(...fields: [string, string][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

test('a case is read with the reason of each ticked card', () => {
	const asked = stepOf(
		form(
			['seq', '3'],
			['do', 'build'],
			['claim', 'Ferries\r\nnow'],
			['card', 'a'],
			['reason:a', 'because'],
			['reason:b', 'of a card that is not ticked'],
			['done', '1']
		)
	);
	expect(asked).toEqual({
		seq: 3,
		deed: {
			do: 'build',
			claim: 'Ferries\nnow',
			evidence: [{ card: 'a', reason: 'because' }],
			isDone: true
		}
	});
});

test('what a form lacks or makes up counts as not filled in', () => {
	expect(stepOf(form(['seq', '0'], ['do', 'reply'], ['move', 'shout']))).toEqual({
		seq: 0,
		deed: { do: 'reply', reply: '', move: null, backing: null, isDone: false }
	});
	expect(stepOf(form(['seq', '0'], ['do', 'compare'], ['lacks', 'claim'], ['lacks', 'charm']))).toEqual({
		seq: 0,
		deed: { do: 'compare', lacks: ['claim'] }
	});
});

test('a form that is none of ours is not read', () => {
	for (const bad of [
		form(),
		form(['do', 'build']),
		form(['seq', '-1'], ['do', 'build']),
		form(['seq', 'x'], ['pass', '1']),
		form(['seq', '1'], ['do', 'dance']),
		form(['seq', '1'], ['do', 'judge'], ['number', '1'])
	]) {
		expect(stepOf(bad)).toBeNull();
	}
});

test('a pasted article is cut before it is looked at', () => {
	const asked = stepOf(form(['seq', '1'], ['do', 'turn'], ['text', 'long '.repeat(100_000)]));
	expect(asked?.deed).toMatchObject({ do: 'turn' });
	expect(JSON.stringify(asked).length).toBeLessThan(21_000);
});
