import { describe, expect, test } from 'vitest';
import type { Side } from '../../quotes/codebook';
import { opposite } from '../deck/deck';
import { seatOf } from '../pairs/check-pair';
import { isFinished } from './deciding';
import { caseFor, clean, TestArgue } from './fixtures';
import { poolOf } from './pool';
import { foldArgue } from './reduce';
import { lessons } from './settings';

function sideCounts({ argue }: TestArgue): Record<Side, number> {
	const count = (side: Side) => argue.parts.filter((part) => part.side === side).length;
	return { enforcement: count('enforcement'), routes: count('routes') };
}

describe('sides and crews', () => {
	test.each([7, 8, 12, 29, 30])('%i players: sides differ by one at most, crews mix both', (players) => {
		const round = new TestArgue().joinMany(players).goTo('sides');
		const { enforcement, routes } = sideCounts(round);
		expect(Math.abs(enforcement - routes)).toBeLessThanOrEqual(1);
		for (const crew of new Set(round.argue.parts.map((part) => part.crew))) {
			const members = round.argue.parts.filter((part) => part.crew === crew);
			expect(new Set(members.map(({ side }) => side)).size).toBe(2);
		}
		expect(round.argue.mode).toBe('class');
	});

	test('three players sit at one table, and compare examples together', () => {
		const round = new TestArgue().joinMany(3).toCompare();
		expect(round.argue.mode).toBe('table');
		for (const { pair } of round.argue.parts) expect(pair?.a).toMatch(/^example:/);
		for (let i = 0; i < 3; i++) round.judge(0);
		expect(round.argue.parts[0]?.pair).toBeNull();
	});

	test('a checker argues for no side, and nobody who wrote changes role or side', () => {
		const round = new TestArgue().joinMany(8).say({ type: 'roleTaken', seat: 2, role: 'checker' });
		round.goTo('build');
		expect(round.argue.parts[2]).toMatchObject({ side: null, role: 'checker' });
		expect(round.argue.parts[2]?.crew).not.toBeNull();
		round.draft(0).say({ type: 'roleTaken', seat: 0, role: 'checker' });
		expect(round.refused).toBe('wrong-phase');
		expect(round.say({ type: 'redrawn' }).refused).toBe('wrong-phase');
		expect(round.draft(2).refused).toBe('no-side');
	});

	test('a redraw is another draw, and moving somebody is one side more', () => {
		const round = new TestArgue().joinMany(20).goTo('sides');
		const before = round.argue.parts.map(({ side }) => side);
		round.say({ type: 'redrawn' });
		expect(round.argue.parts.map(({ side }) => side)).not.toEqual(before);
		const side = opposite(round.argue.parts[0]?.side ?? 'routes');
		round.say({ type: 'moved', seat: 0, side });
		expect(round.argue.parts[0]?.side).toBe(side);
	});

	test('who comes while others build gets the smaller side; who comes later checks and judges', () => {
		const round = new TestArgue().joinMany(9).goTo('build');
		const { enforcement, routes } = sideCounts(round);
		round.join('Late');
		expect(round.argue.parts[9]?.side).toBe(enforcement > routes ? 'routes' : 'enforcement');
		round.toCompare().join('Later');
		expect(round.argue.parts[10]).toMatchObject({ role: 'checker', side: null });
		expect(round.argue.parts[10]?.pair).not.toBeNull();
	});
});

test('who comes back while others compare has the same role, side and crew', () => {
	const round = new TestArgue().joinMany(8).toCompare();
	const { role, side, crew } = round.argue.parts[0] ?? {};
	round.say({ type: 'disconnected', seat: 0 }).say({ type: 'connected', seat: 0 });
	expect(round.argue.parts[0]).toMatchObject({ role, side, crew });
});

describe('writing', () => {
	test('what was on its way when the host pressed on is kept, and what comes later is not', () => {
		const round = new TestArgue().joinMany(8).goTo('build').draft(0);
		const side = round.argue.parts[0]?.side ?? 'routes';
		round
			.goTo('answer')
			.say(
				{ type: 'drafted', seat: 0, case: caseFor(side, 'late'), filtered: { case: clean, reply: clean } },
				4000
			);
		expect(round.argue.parts[0]?.case.claim).toContain('late');
		round.say(
			{ type: 'drafted', seat: 0, case: caseFor(side, 'too late'), filtered: { case: clean, reply: clean } },
			2000
		);
		expect(round.argue.parts[0]?.case.claim).not.toContain('too late');
		expect(round.argue.parts[0]?.case.answer.reply).toContain('too late');
	});

	test('time is up a few seconds after the bell, later for whoever has more time', () => {
		const round = new TestArgue().joinMany(8).say({ type: 'timed', seat: 1, factor: 1.5 }).goTo('build');
		const late = 8 * 60_000 + 6000;
		expect(round.say({ type: 'ticked' }, late).draft(0).refused).toBe('time-is-up');
		expect(round.draft(1).refused).toBeNull();
		round.say({ type: 'extended', ms: 60_000 });
		expect(round.draft(0).refused).toBeNull();
	});

	test('what was kept private stays as it was written, whatever its writer makes of it', () => {
		const round = new TestArgue().joinMany(8).goTo('build').draft(0);
		const side = round.argue.parts[0]?.side ?? 'routes';
		const claim = round.argue.parts[0]?.case.claim;
		round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'private', why: null });
		round.draft(0, caseFor(side, 'nothing to see'));
		expect(round.argue.parts[0]?.moderation.case.kept).toContain(claim);
		expect(round.argue.parts[0]?.moderation.case.decision).toBeNull();
	});

	test('a card of the other side, of no deck or twice is no evidence', () => {
		const round = new TestArgue().joinMany(8).goTo('build');
		const side = round.argue.parts[0]?.side ?? 'routes';
		const wrong = [
			[{ card: `${opposite(side)}-a`, reason: '' }],
			[{ card: 'nothing', reason: '' }],
			[
				{ card: `${side}-a`, reason: '' },
				{ card: `${side}-a`, reason: '' }
			]
		];
		for (const evidence of wrong) {
			expect(round.draft(0, { ...caseFor(side), evidence }).refused).toBe('not-a-card');
		}
	});

	test('two tabs of one player: the newest draft stands', () => {
		const round = new TestArgue().joinMany(8).goTo('build');
		const side = round.argue.parts[0]?.side ?? 'routes';
		round
			.draft(0, caseFor(side, 'first'))
			.draft(0, caseFor(side, 'second'))
			.draft(0, caseFor(side, 'second'));
		expect(round.argue.parts[0]?.case.claim).toContain('second');
	});

	test('an approved text that is changed waits again; one sent back may be changed while others compare', () => {
		const round = new TestArgue().joinMany(8).toCompare();
		const side = round.argue.parts[0]?.side ?? 'routes';
		expect(round.argue.parts[0]?.moderation.case.decision).toBe('approved');
		round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'returned', why: 'Say whose boats.' });
		round.draft(0, caseFor(side, 'better'));
		expect(round.argue.parts[0]?.case.claim).toContain('better');
		expect(round.argue.parts[0]?.moderation.case).toMatchObject({ decision: 'returned', isHandedIn: false });
		round.say({ type: 'handedIn', seat: 0, piece: 'case', isHandedIn: true });
		expect(round.argue.parts[0]?.moderation.case.decision).toBeNull();
		expect(isFinished(round.argue, 0, 'case')).toBe(true);
	});
});

describe('comparing', () => {
	test('nobody is dealt their own side, their own crew or a pair twice', () => {
		const round = new TestArgue().joinMany(30).toCompare();
		for (let turn = 0; turn < 7; turn++) for (let seat = 0; seat < 30; seat++) round.judge(seat, 'left', 100);
		const { judgements, parts } = round.argue;
		expect(judgements).toHaveLength(30 * 7);
		for (const { judge, a, b } of judgements.filter(({ isCheck }) => !isCheck)) {
			for (const id of [a, b]) {
				const writer = parts[seatOf(id) ?? -1];
				expect(writer?.side).not.toBe(parts[judge]?.side);
				expect(writer?.crew).not.toBe(parts[judge]?.crew);
			}
		}
	});

	test('a pair is judged once, with a reason; too close only once and not at once', () => {
		const round = new TestArgue().joinMany(8).toCompare();
		const number = round.argue.parts[0]?.pair?.number ?? 0;
		round.say({ type: 'judged', seat: 0, number, choice: 'left', chips: [] }, 9000);
		expect(round.refused).toBe('chip-missing');
		expect(round.judge(1, 'close', 100).refused).toBe('too-soon');
		expect(round.judge(1, 'close', 9000).refused).toBeNull();
		expect(round.judge(1, 'close', 9000).refused).toBe('too-soon');
		round.judge(0);
		round.say({ type: 'judged', seat: 0, number, choice: 'right', chips: ['better-evidence'] });
		expect(round.refused).toBe('already-judged');
	});

	test('a reported argument goes from that judge at once, and from all at the second report', () => {
		const round = new TestArgue().joinMany(30).toCompare();
		const [first, ...others] = [...round.argue.parts.keys()];
		const writer = seatOf(round.argue.parts[first ?? 0]?.pair?.a ?? 'seat:0') ?? 0;
		const reportBy = (seat: number) => {
			const { pair } = round.argue.parts[seat] ?? {};
			const which = pair?.a === `seat:${writer}` ? 'left' : 'right';
			round.say({ type: 'reported', seat, what: { in: 'pair', number: pair?.number ?? 0, which } });
		};
		reportBy(first ?? 0);
		const pairOfFirst = round.argue.parts[first ?? 0]?.pair;
		expect([pairOfFirst?.a, pairOfFirst?.b]).not.toContain(`seat:${writer}`);
		const second = others.find((seat) => {
			const { pair } = round.argue.parts[seat] ?? {};
			return pair?.a === `seat:${writer}` || pair?.b === `seat:${writer}`;
		});
		if (second === undefined) throw new Error('nobody else has that argument');
		reportBy(second);
		expect(round.argue.parts[writer]?.moderation.case).toMatchObject({ decision: null });
		expect(round.argue.log.filter(({ what }) => what === 'reported')).toHaveLength(2);
	});

	test('an argument that may not be read any more goes from every pair in front', () => {
		const round = new TestArgue().joinMany(30).toCompare();
		const holding = () =>
			round.argue.parts.filter(({ pair }) => pair?.a === 'seat:0' || pair?.b === 'seat:0').length;
		expect(holding()).toBeGreaterThan(0);
		round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'hidden', why: null });
		expect(holding()).toBe(0);
		expect(round.argue.parts.every(({ pair }) => pair !== null)).toBe(true);
	});

	test('there is no way back once a pair has been compared', () => {
		const round = new TestArgue().joinMany(8).toCompare();
		round.say({ type: 'wentBack', from: { phase: 'compare' } });
		expect(round.argue.phase).toBe('example');
		round
			.goOn()
			.judge(0)
			.say({ type: 'wentBack', from: { phase: 'compare' } });
		expect(round.refused).toBe('has-judgements');
	});
});

describe('what the class sees', () => {
	test('an argument needs approval and consent, and goes when either is taken back', () => {
		const round = new TestArgue().joinMany(8).toCompare().goTo('reveal');
		const show = { type: 'shown', seat: 0, isShown: true, isNamed: false } as const;
		expect(round.say(show).refused).toBe('not-consented');
		round.say({ type: 'consented', seat: 0, show: true, name: false }).say(show);
		expect(round.argue.shown).toEqual([{ seat: 0, isNamed: false }]);
		expect(round.say({ ...show, isNamed: true }).refused).toBe('not-consented');
		round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'private', why: null });
		expect(round.argue.shown).toEqual([]);
		expect(round.say(show).refused).toBe('not-approved');
	});
});

test('a clean text that was sent back waits for the teacher, even where clean texts pass by themselves', () => {
	const round = new TestArgue({ passesClean: true }).joinMany(8).toCompare();
	const isRead = () => poolOf(round.argue).some(({ seat }) => seat === 0);
	round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'returned', why: 'Say whose boats.' });
	round.say({ type: 'handedIn', seat: 0, piece: 'case', isHandedIn: true }).say({ type: 'cleanApproved' });
	expect(isRead()).toBe(false);
	round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'approved', why: null });
	expect(isRead()).toBe(true);
});

test('a class that comes once sides are drawn compares what it wrote, in crews of four at most', () => {
	const round = new TestArgue().joinMany(3).goTo('sides');
	for (let i = 0; i < 9; i++) round.join(`Late ${i}`);
	expect(round.argue.mode).toBe('table');
	round.toCompare();
	expect(round.argue.mode).toBe('class');
	const sizes = new Map<number | null, number>();
	for (const { crew } of round.argue.parts) sizes.set(crew, (sizes.get(crew) ?? 0) + 1);
	expect(Math.max(...sizes.values())).toBeLessThanOrEqual(4);
});

describe('votes', () => {
	test('nobody votes again once the class may have seen how it voted', () => {
		const round = new TestArgue().joinMany(8).goTo('debrief');
		round.say({ type: 'wentBack', from: { phase: 'debrief' } });
		expect(round.refused).toBe('wrong-phase');
	});

	test('a ballot is cast once in each wave, and none is in the round', () => {
		const paper = { ballot: { enforcement: 3, routes: 1, sure: 2 }, before: null, card: null };
		const round = new TestArgue().joinMany(8).goTo('vote1');
		round.say({ type: 'voted', seat: 0, wave: 0, paper });
		expect(round.argue.parts[0]?.hasVoted).toEqual([true, false]);
		expect(round.say({ type: 'voted', seat: 0, wave: 0, paper }).refused).toBe('already-voted');
		expect(round.say({ type: 'voted', seat: 1, wave: 1, paper }).refused).toBe('wrong-phase');
		expect(JSON.stringify(round.argue)).not.toContain('"ballot"');
	});
});

describe('the lesson', () => {
	test('the short one leaves out reading and switching; of two lessons the first ends after answering', () => {
		const phasesOf = (settings: (typeof lessons)[keyof typeof lessons]) => {
			const round = new TestArgue(settings).joinMany(8);
			const seen: string[] = [];
			while (round.argue.phase !== 'over') seen.push(round.goOn(1000).argue.phase);
			return seen;
		};
		expect(phasesOf(lessons.short)).not.toContain('read');
		expect(phasesOf(lessons.short)).not.toContain('switch');
		const two = phasesOf(lessons.two);
		expect(two.indexOf('break')).toBe(two.indexOf('answer') + 1);
	});

	test('a server that was away gives back the time, and five seconds more', () => {
		const round = new TestArgue().joinMany(8).goTo('build').draft(0);
		const { argue } = round;
		const left = 'clock' in argue ? argue.clock.endsAt - argue.at : 0;
		const folded = foldArgue(structuredClone(round.record));
		expect(folded).toEqual(argue);
		round.say({ type: 'restarted' }, 600_000);
		const after = round.argue;
		expect('clock' in after ? after.clock.endsAt - after.at : 0).toBe(left + 5000);
		expect(round.draft(0).refused).toBeNull();
	});
});
