import { expect, test } from 'vitest';
import type { Refusal } from '../../../core/live/protocol';
import { caseOf, draftOf, withCardTurned, type CaseDraft } from './case-draft';
import { DraftKeeper } from './draft-keeper';
import { emptyCase, type Case } from '../../../core/argue/case';

test('what is written goes out two seconds later, whole and once', async () => {
	const { keeper, sent, pass, answer } = keeping();
	keeper.write(claiming('Rou'));
	keeper.write(claiming('Routes first'));
	expect(sent).toEqual([]);
	pass(2000);
	expect(sent.map(({ claim }) => claim)).toEqual(['Routes first']);
	expect(keeper.isStored).toBe(false);
	await answer(null);
	expect(keeper.isStored).toBe(true);
	pass(10_000);
	expect(sent).toHaveLength(1);
});

test('what is written while the rest is on its way goes out after it', async () => {
	const { keeper, sent, pass, answer } = keeping();
	keeper.write(claiming('one'));
	pass(2000);
	keeper.write(claiming('one two'));
	pass(2000);
	expect(sent).toHaveLength(1);
	await answer(null);
	expect(keeper.isStored).toBe(false);
	pass(2000);
	expect(sent.at(-1)?.claim).toBe('one two');
});

test('handing in does not wait', () => {
	const { keeper, sent } = keeping();
	keeper.write(claiming('now'));
	void keeper.flush();
	expect(sent.map(({ claim }) => claim)).toEqual(['now']);
});

test('a view that comes while somebody writes changes nothing of what they write', () => {
	const { keeper } = keeping();
	keeper.write(claiming('half a sen'));
	keeper.heard({ ...emptyCase, answer: { ...emptyCase.answer, reply: 'from the other tab' } });
	expect(keeper.value.claim).toBe('half a sen');
	expect(keeper.value.answer.reply).toBe('from the other tab');
});

test('a view that left before the last words had arrived does not take them back', async () => {
	const { keeper, pass, answer } = keeping();
	keeper.write(claiming('one'));
	pass(2000);
	keeper.heard(emptyCase);
	await answer(null);
	expect(keeper.value.claim).toBe('one');
	keeper.heard({ ...emptyCase, claim: 'one' });
	expect(keeper.value.claim).toBe('one');
	expect(keeper.isStored).toBe(true);
});

test('what the server has and nobody changed here is taken over', () => {
	const { keeper } = keeping();
	keeper.heard({ ...emptyCase, claim: 'written in the other tab' });
	expect(keeper.value.claim).toBe('written in the other tab');
});

test('a reload keeps what had not gone out, and sends it', () => {
	const before = keeping();
	before.keeper.write(claiming('typed on the bus'));
	const after = keeping({ claim: '', storage: before.storage });
	expect(after.keeper.value.claim).toBe('typed on the bus');
	after.pass(0);
	expect(after.sent.map(({ claim }) => claim)).toEqual(['typed on the bus']);
});

test('after a reload that lost nothing the server is believed', async () => {
	const before = keeping();
	before.keeper.write(claiming('stored'));
	before.pass(2000);
	await before.answer(null);
	const after = keeping({ claim: 'stored', storage: before.storage });
	expect(after.keeper).toMatchObject({ isStored: true, setAside: null });
	expect(after.storage.size).toBe(0);
});

test('what came too late is set aside and not lost; the server’s stands', async () => {
	const { keeper, pass, answer, sent } = keeping({ claim: 'in time' });
	keeper.write(claiming('in time, and more'));
	pass(2000);
	await answer('time-is-up');
	expect(keeper.value.claim).toBe('in time');
	expect(keeper.setAside).toMatchObject({ why: 'time-is-up', draft: { claim: 'in time, and more' } });
	pass(60_000);
	expect(sent).toHaveLength(1);
});

test('what could not be stored just now is tried again', async () => {
	const { keeper, pass, answer, sent } = keeping();
	keeper.write(claiming('again'));
	pass(2000);
	await answer('not-stored');
	expect(keeper.value.claim).toBe('again');
	pass(4000);
	expect(sent).toHaveLength(2);
});

test('a part that the server did not take any more gives way to what it has, and is set aside', async () => {
	const { keeper, pass, answer } = keeping({ claim: 'closed' });
	keeper.write({ ...claiming('changed too late'), answer: { ...emptyCase.answer, reply: 'my reply' } });
	pass(2000);
	await answer(null);
	keeper.heard({ ...emptyCase, claim: 'closed', answer: { ...emptyCase.answer, reply: 'my reply' } });
	expect(keeper.value.claim).toBe('closed');
	expect(keeper.value.answer.reply).toBe('my reply');
	expect(keeper.isStored).toBe(true);
	expect(keeper.setAside).toMatchObject({ why: 'time-is-up', draft: { claim: 'changed too late' } });
});

test('what was set aside lasts over a reload, also one before the view that takes it back, until it is read', async () => {
	const before = keeping({ claim: 'closed' });
	before.keeper.write(claiming('changed too late'));
	before.pass(2000);
	await before.answer(null);
	const after = keeping({ claim: 'closed', storage: before.storage });
	expect(after.keeper.value.claim).toBe('closed');
	expect(after.keeper.setAside?.draft.claim).toBe('changed too late');
	const { keeper } = keeping({ claim: 'closed', storage: before.storage });
	expect(keeper.setAside?.draft.claim).toBe('changed too late');
	keeper.forgetSetAside();
	expect(before.storage.size).toBe(0);
});

test('a second thing that came too late does not push out the first', async () => {
	const { keeper, pass, answer } = keeping({ claim: 'closed' });
	keeper.write(claiming('changed too late'));
	pass(2000);
	await answer(null);
	keeper.heard({ ...emptyCase, claim: 'closed' });
	keeper.write({ ...keeper.value, answer: { ...emptyCase.answer, reply: 'late too' } });
	pass(2000);
	await answer('time-is-up');
	expect(keeper.setAside?.draft).toMatchObject({ claim: 'changed too late', answer: { reply: 'late too' } });
});

test('what the server took whole is not set aside, however many views come', async () => {
	const { keeper, pass, answer } = keeping();
	keeper.write(claiming('one'));
	pass(2000);
	await answer(null);
	keeper.write(claiming('one two'));
	keeper.heard({ ...emptyCase, claim: 'one' });
	pass(2000);
	await answer(null);
	keeper.heard({ ...emptyCase, claim: 'one two' });
	keeper.heard({ ...emptyCase, claim: 'from elsewhere' });
	expect(keeper.setAside).toBeNull();
});

test('a card that is taken out and in again still has its reason', () => {
	const draft = { ...draftOf(emptyCase), cards: ['a'], reasons: { a: 'because' } };
	const out = withCardTurned(draft, 'a');
	expect(caseOf(out).evidence).toEqual([]);
	expect(caseOf(withCardTurned(out, 'a')).evidence).toEqual([{ card: 'a', reason: 'because' }]);
	const full = withCardTurned(withCardTurned(draft, 'b'), 'c');
	expect(full.cards).toEqual(['a', 'b']);
});

function claiming(claim: string): CaseDraft {
	return { ...draftOf(emptyCase), claim };
}

/** A keeper over a server and a clock that do what the test says. */
function keeping({ claim = '', storage = new Map<string, string>() } = {}) {
	const sent: Case[] = [];
	const answers: ((refusal: Refusal | null) => void)[] = [];
	let timers: { at: number; run: () => void }[] = [];
	let now = 0;
	const keeper = new DraftKeeper<CaseDraft, Case>(
		{
			name: 'case',
			stored: { ...emptyCase, claim },
			draftOf,
			sentOf: caseOf,
			send: (each) => {
				sent.push(each);
				return new Promise((settle) => answers.push(settle));
			},
			onchange: () => undefined
		},
		{
			kept: (name) => storage.get(name) ?? null,
			keep: (name, text) => void (text === null ? storage.delete(name) : storage.set(name, text)),
			later: (run, ms) => {
				const timer = { at: now + ms, run };
				timers.push(timer);
				return () => (timers = timers.filter((each) => each !== timer));
			}
		}
	);
	return {
		keeper,
		sent,
		storage,
		pass: (ms: number) => {
			now += ms;
			const due = timers.filter(({ at }) => at <= now);
			timers = timers.filter(({ at }) => at > now);
			for (const { run } of due) run();
		},
		answer: async (refusal: Refusal | null) => {
			answers.shift()?.(refusal);
			await Promise.resolve();
			await Promise.resolve();
		}
	};
}
