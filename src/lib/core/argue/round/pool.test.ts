import { expect, test } from 'vitest';
import { wordCount } from '../../text/spans';
import { emptyCase } from '../case';
import { argumentView, viewCase } from './argument-view';
import { caseFor, clean, smallDeck, TestArgue } from './fixtures';
import { poolOf } from './pool';
import { queueOf, waitingIn } from './queue';

const sideOf = ({ argue }: TestArgue, seat: number) => argue.parts[seat]?.side ?? 'routes';
const lobby = (count: number, settings = {}) => new TestArgue(settings).joinMany(count);

test('an argument is read without a name, at about eighty words, and its reply only if that may be read', () => {
	const round = lobby(12, { passesClean: true }).toCompare();
	const { argue } = round;
	const view = argumentView(argue, 'seat:0');
	expect(view).toMatchObject({ card: `${sideOf(round, 0)}-a`, move: 'accept-but', isExample: false });
	round.say({ type: 'decided', seat: 0, piece: 'reply', decision: 'hidden', why: null });
	expect(argumentView(argue, 'seat:0')).toMatchObject({ counter: null, reply: null, move: null });

	const many = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
	const long = caseFor('routes');
	const texts = { claim: many(25), evidence: [{ card: 'routes-a', reason: many(45) }] };
	const { claim, reason, reply } = viewCase(
		smallDeck(),
		{ ...texts, answer: { ...long.answer, reply: many(20) } },
		false
	);
	expect([claim, reason, reply].map((text) => wordCount(text ?? ''))).toEqual([25, 36, 20]);
	expect(viewCase(smallDeck(), emptyCase, false)).toMatchObject({
		claim: '',
		card: null,
		reason: null,
		reply: null
	});
});

test('only what may be read is compared, and nothing of who was sent out', () => {
	const round = lobby(14).toCompare();
	const ids = () => poolOf(round.argue).map(({ id }) => id);
	expect(ids()).toHaveLength(14);
	round.say({ type: 'kicked', seat: 1 }).say({ type: 'left', seat: 2 });
	round.say({ type: 'decided', seat: 3, piece: 'case', decision: 'hidden', why: null });
	round.say({ type: 'decided', seat: 4, piece: 'case', decision: 'private', why: null });
	expect(ids()).not.toContain('seat:1');
	expect(ids()).toContain('seat:2');
	expect(ids()).not.toContain('seat:3');
	expect(ids()).not.toContain('seat:4');
});

test('what is not approved goes to phones only where clean texts may pass', () => {
	for (const passesClean of [true, false]) {
		const round = lobby(14, { passesClean }).goTo('build');
		for (let seat = 0; seat < 14; seat++) round.draft(seat);
		const held = caseFor(sideOf(round, 5), 'another');
		const hold = { flag: 'hold' as const, findings: ['name' as const] };
		round
			.say({ type: 'drafted', seat: 5, case: held, filtered: { case: hold, reply: clean } })
			.goTo('compare');
		expect(poolOf(round.argue)).toHaveLength(passesClean ? 13 : 0);
	}
});

test('two reports take an argument from everybody until the teacher has decided', () => {
	const round = lobby(14, { passesClean: true }).toCompare();
	const reports = () => {
		for (const [seat, part] of round.argue.parts.entries()) {
			const { pair } = part;
			if (!pair || pair.isCheck || ![pair.a, pair.b].includes('seat:0')) continue;
			const which = pair.a === 'seat:0' ? 'left' : 'right';
			round.say({ type: 'reported', seat, what: { in: 'pair', number: pair.number, which } });
			return;
		}
		for (const seat of round.argue.seats.keys()) if (round.argue.parts[seat]?.pair) round.judge(seat);
		reports();
	};
	reports();
	expect(poolOf(round.argue).map(({ id }) => id)).toContain('seat:0');
	expect(queueOf(round.argue)[0]).toMatchObject({ seat: 0, reports: 1 });
	reports();
	expect(poolOf(round.argue).map(({ id }) => id)).not.toContain('seat:0');
	round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'approved', why: null });
	expect(poolOf(round.argue).map(({ id }) => id)).toContain('seat:0');
});

test('a small class gets as many examples for one side as for the other', () => {
	const { argue } = lobby(9).toCompare();
	const pool = poolOf(argue);
	const count = (side: string, isExample: boolean) =>
		pool.filter((entry) => entry.side === side && (entry.seat === null) === isExample).length;
	expect(count('enforcement', true)).toBe(2);
	expect(count('routes', true)).toBe(2);
	expect([4, 5]).toContain(count('routes', false));
});

test('few at a table compare examples alone', () => {
	const { argue } = lobby(3).toCompare();
	expect(argue.mode).toBe('table');
	expect(poolOf(argue).every(({ seat }) => seat === null)).toBe(true);
});

test('the teacher looks first at what is held, then reported, worth a look, handed in, and decided last', () => {
	const round = lobby(8).goTo('build');
	const flags = ['clean', 'clean', 'look', 'hold', 'clean'] as const;
	flags.forEach((flag, seat) => {
		const filtered = { case: { flag, findings: [] }, reply: clean };
		round.say({ type: 'drafted', seat, case: caseFor(sideOf(round, seat), `town${seat}`), filtered });
	});
	expect(queueOf(round.argue)).toEqual([]);
	round.say({ type: 'handedIn', seat: 1, piece: 'case', isHandedIn: true });
	expect(queueOf(round.argue).map(({ seat }) => seat)).toEqual([1]);
	round.goTo('answer').say({ type: 'decided', seat: 0, piece: 'case', decision: 'approved', why: null });
	expect(queueOf(round.argue).map(({ seat }) => seat)).toEqual([3, 2, 1, 4, 0]);
	expect(waitingIn(queueOf(round.argue))).toEqual({ all: 4, flagged: 2 });
});
