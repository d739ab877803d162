import { expect, test } from 'vitest';
import { deadline } from './deadline';
import { start, TestGame } from './fixtures';
import { fold, reduce } from './reduce';
import { usualSettings } from './settings';

/** Two players, the first question open since second 10. */
function openGame(settings = {}) {
	return new TestGame(settings).join('Ann', 1).join('Bob', 2).goOn(10);
}

test('a game goes from the lobby by questions, answers and standings to its end', () => {
	const played = new TestGame().join('Ann', 1).goOn(2);
	const phases = [played.game.phase];
	for (const response of [1, [2, 0, 1], 0]) {
		played.answer(0, response);
		phases.push(played.game.phase);
		while (played.game.phase !== 'open' && played.game.phase !== 'over') {
			played.goOn();
			phases.push(played.game.phase);
		}
	}
	expect(phases).toEqual([
		'open',
		'revealed',
		'standings',
		'open',
		'revealed',
		'standings',
		'open',
		'revealed',
		'over'
	]);
	expect(played.points(0)).toEqual([1000, 1000, 0]);
});

test('without standings the next question follows the answer', () => {
	expect(openGame({ standings: 'end' }).say({ type: 'closed', number: 1 }).goOn().game.phase).toBe('open');
});

test('a host who reveals by hand sees the question closed first', () => {
	const played = openGame({ reveals: 'by-host' }).say({ type: 'closed', number: 1 });
	expect(played.game.phase).toBe('closed');
	expect(played.goOn().game.phase).toBe('revealed');
});

test('nobody in the lobby, nothing to start', () => {
	expect(new TestGame().goOn().refused).toBe('nobody-here');
	expect(new TestGame({ devices: 'none' }).goOn().game.phase).toBe('open');
});

test('a question closes once everybody who is connected has answered', () => {
	const played = openGame().answer(0, 1);
	expect(played.game.phase).toBe('open');
	expect(played.answer(1, 2).game.phase).toBe('revealed');
});

test('a player who is away is not waited for, and neither is one who was sent out or left', () => {
	for (const type of ['disconnected', 'kicked', 'left'] as const) {
		expect(openGame().answer(0, 1).say({ type, seat: 1 }).game.phase).toBe('revealed');
	}
});

test('when everybody is away at once the question waits for its bell', () => {
	const played = openGame().say({ type: 'disconnected', seat: 0 }).say({ type: 'disconnected', seat: 1 });
	expect(played.game.phase).toBe('open');
	expect(deadline(played.game)).toBe(start + 40_750);
	expect(played.say({ type: 'ticked' }, 40.75).game.phase).toBe('revealed');
});

test('a player with more time is waited for after the bell, alone', () => {
	const played = openGame().say({ type: 'timed', seat: 1, factor: 1.5 }).say({ type: 'ticked' }, 40.75);
	expect(played.game.phase).toBe('open');
	expect(played.answer(0, 1, { after: 41 }).refused).toBe('time-is-up');
	expect(deadline(played.game)).toBe(start + 55_750);
	expect(played.answer(1, 1, { after: 50 }).game.phase).toBe('revealed');
});

test('an answer on its way at the bell still counts, one second later it does not', () => {
	expect(openGame().answer(0, 1, { after: 40.75 }).refused).toBeNull();
	expect(openGame().answer(0, 1, { after: 40.76 }).refused).toBe('time-is-up');
});

test('a pause stops the clock and takes no part in the thinking time', () => {
	const played = openGame().say({ type: 'paused' }, 20);
	expect(deadline(played.game)).toBeNull();
	expect(played.answer(0, 1, { after: 20.5 }).refused).toBeNull();
	expect(played.answer(1, 1, { after: 100 }).refused).toBe('paused');
	played.say({ type: 'resumed' }, 120).answer(1, 1, { after: 130 });
	expect(played.game.asked[0]?.answers.map((answer) => answer?.takenMs)).toEqual([10_000, 20_000]);
});

test('more time moves the bell', () => {
	expect(deadline(openGame().say({ type: 'extended', ms: 15_000 }).game)).toBe(start + 55_750);
});

test('a claim alone earns nothing: thinking time is less than what passed here only by the connection’s delay', () => {
	const answered = (claimedMs: number | null, delayMs: number) =>
		openGame().say(
			{ type: 'answered', seat: 0, number: 1, response: 1, isSure: null, key: 'k', claimedMs, delayMs },
			18
		).game.asked[0]?.answers[0]?.takenMs;
	expect(answered(0, 300)).toBe(7700);
	expect(answered(7900, 300)).toBe(7900);
	expect(answered(86_000_000, 300)).toBe(8000);
	expect(answered(null, 300)).toBe(8000);
});

test('a latecomer’s thinking begins when they come', () => {
	const played = openGame().join('Cy', 30).answer(2, 1, { after: 33 });
	expect(played.game.asked[0]?.answers[2]?.takenMs).toBe(3000);
});

test('after a restart the open question has the time that was left and five seconds, less nobody’s thinking', () => {
	const played = openGame().answer(0, 1, { after: 20 }).say({ type: 'restarted' }, 500);
	expect(deadline(played.game)).toBe(start + (500 + 20 + 5) * 1000 + 750);
	played.answer(1, 1, { after: 502 });
	expect(played.game.asked[0]?.answers[1]?.takenMs).toBe(12_000);
});

test('whoever is back first after a restart does not close the question for the others', () => {
	const played = openGame().say({ type: 'restarted' }, 500).answer(0, 1, { after: 501 });
	expect(played.game.phase).toBe('open');
	expect(played.say({ type: 'disconnected', seat: 1 }, 510).game.phase).toBe('revealed');
});

test('a question that is left out counts for nobody, keeps its answers, and the next one opens', () => {
	const played = openGame().answer(0, 1).say({ type: 'skipped', number: 1 });
	expect([played.game.phase, played.game.asked.length]).toEqual(['open', 2]);
	expect(played.points(0)).toEqual([0, 0]);
	expect(played.game.asked[0]?.answers[0]?.response).toBe(1);
});

test('a game that ends in the middle of a question does not count it', () => {
	const played = openGame().answer(0, 1).say({ type: 'ended' });
	expect(played.game).toMatchObject({ phase: 'over', plan: [0] });
	expect(played.points(0)).toEqual([0]);
});

test('a decision scores everybody anew from what they answered, and can be taken back', () => {
	const played = openGame({ speed: 'race' }).answer(0, 1, { after: 30 }).answer(1, 2, { after: 30 });
	const before = [played.points(0), played.points(1)];
	played.say({ type: 'challenged', seat: 1, number: 1, reason: 'another-is-right' });
	played.say({ type: 'ruled', number: 1, ruling: { is: 'key', right: [1, 2] } });
	expect([played.points(0), played.points(1)]).toEqual([before[0], before[0]]);
	expect(played.game.asked[0]?.challenge?.state).toBe('accepted');
	played.say({ type: 'ruled', number: 1, ruling: { is: 'dropped' } });
	expect([played.points(0), played.points(1)]).toEqual([[0], [0]]);
	played.say({ type: 'ruled', number: 1, ruling: null });
	expect([played.points(0), played.points(1)]).toEqual(before);
});

test('before the class has seen the answer there is nothing to challenge or to decide', () => {
	const played = openGame({ reveals: 'by-host' });
	for (const phase of ['open', 'closed']) {
		expect(played.game.phase).toBe(phase);
		expect(played.say({ type: 'challenged', seat: 0, number: 1, reason: 'not-clear' }).refused).toBe(
			'not-this-question'
		);
		expect(played.say({ type: 'ruled', number: 1, ruling: { is: 'dropped' } }).refused).toBe(
			'not-this-question'
		);
		played.say({ type: 'closed', number: 1 });
	}
});

test('hands are counted for a class without devices, and the answer waits for them', () => {
	const played = new TestGame({ devices: 'none' }).goOn(1).say({ type: 'ticked' }, 31.75);
	expect(played.game.phase).toBe('closed');
	expect(played.say({ type: 'handsCounted', number: 1, hands: [1, 20] }).refused).toBe('not-an-answer');
	played.say({ type: 'handsCounted', number: 1, hands: [1, 20, 4, 0] }).goOn();
	expect(played.game).toMatchObject({ phase: 'revealed', asked: [{ hands: [1, 20, 4, 0] }] });
});

test('on one device everybody has their time one after the other, and who comes later is no slower', () => {
	const seat = (name: string) => ({ type: 'joined', device: null, name, team: null }) as const;
	const played = new TestGame({ devices: 'one', seconds: 30, speed: 'race' })
		.say(seat('Ann'))
		.say(seat('Bob'));
	played.goOn(10).answer(0, 1, { after: 35 }).say({ type: 'ticked' }, 60);
	expect(played.game.phase).toBe('open');
	played.answer(1, 1, { after: 75, key: 'l' });
	expect(played.game.asked[0]?.answers.map((answer) => [answer?.takenMs, answer?.points])).toEqual([
		[25_000, 1000],
		[40_000, 1000]
	]);
	expect(
		new TestGame({ devices: 'one' }).say(seat('Ann')).goOn(10).say({ type: 'ticked' }, 51).game.phase
	).toBe('revealed');
});

test('on one device the host adds the players, and phones stay outside', () => {
	const played = new TestGame({ devices: 'one' }).join('Ann');
	expect(played.refused).toBe('locked');
	played.say({ type: 'joined', device: null, name: 'Ann', team: null }).goOn().answer(0, 1);
	expect(played.game).toMatchObject({ phase: 'revealed', seats: [{ name: 'Ann' }] });
});

test('doors close for a reason', () => {
	expect(new TestGame({ cap: 1 }).join('Ann').join('Bob').refused).toBe('full');
	expect(new TestGame().say({ type: 'locked', isLocked: true }).join('Ann').refused).toBe('locked');
	expect(openGame({ allowsLate: false }).join('Cy').refused).toBe('too-late-to-join');
	expect(new TestGame().join('  ').refused).toBe('name-missing');
	expect(new TestGame().join('x'.repeat(21)).refused).toBe('name-too-long');
});

test('whoever is sent out makes room, and does not come back', () => {
	const played = new TestGame({ cap: 1 }).join('Ann').say({ type: 'kicked', seat: 0 });
	expect(played.join('Ann').refused).toBe('sent-out');
	expect(played.join('Bob').refused).toBeNull();
	expect(played.say({ type: 'connected', seat: 0 }).refused).toBe('sent-out');
});

test('whoever waits for approval is not in the game yet', () => {
	const played = new TestGame({ approvesEach: true }).join('Ann');
	expect(played.goOn().refused).toBe('nobody-here');
	played.say({ type: 'approved', seat: 0 }).join('Bob').goOn();
	expect(played.answer(1, 1).refused).toBe('waiting-for-approval');
	expect(played.answer(0, 1).game.phase).toBe('revealed');
});

test('everybody who waits can be let in at once, and nobody who was sent out', () => {
	const played = new TestGame({ approvesEach: true }).join('Ann').join('Bob').join('Cy');
	played.say({ type: 'kicked', seat: 1 }).say({ type: 'approvedAll' });
	expect(played.game.seats.map(({ status }) => status)).toEqual(['in', 'kicked', 'in']);
	expect(played.say({ type: 'approvedAll' }).refused).toBe('no-seat');
});

test('teams are dealt evenly, or chosen', () => {
	const dealt = new TestGame({ teams: { count: 2, how: 'dealt' } });
	for (const name of 'abcde') dealt.join(name);
	expect(dealt.game.seats.map(({ team }) => team)).toEqual([0, 1, 0, 1, 0]);
	const chosen = new TestGame({ teams: { count: 2, how: 'chosen' } });
	chosen.say({ type: 'joined', device: 'a', name: 'Ann', team: 1 });
	expect(chosen.game.seats[0]?.team).toBe(1);
	expect(chosen.say({ type: 'joined', device: 'b', name: 'Bob', team: 2 }).refused).toBe('no-team');
	expect(chosen.say({ type: 'joined', device: 'b', name: 'Bob', team: 0 }).game.names).toEqual({
		'=ann': 1,
		'=bob': 1
	});
});

test('what holds for a whole game stays as it was once a question has opened', () => {
	const played = openGame();
	expect(played.say({ type: 'settled', settings: { ...usualSettings, cap: 5 } }).refused).toBe(
		'not-a-setting'
	);
	expect(played.say({ type: 'settled', settings: { ...usualSettings, seconds: 60 } }).refused).toBeNull();
});

test('questions to come can be left out; one stays', () => {
	const played = openGame().say({ type: 'cut', questions: [0, 2] });
	expect(played.game.plan).toEqual([0, 1]);
	expect(new TestGame().say({ type: 'cut', questions: [0, 1, 2] }).refused).toBe('not-a-question');
});

test('names that are the same are told apart, also from a number that was typed', () => {
	const played = new TestGame().join('Sam 2').join('Sam');
	played.say({ type: 'joined', device: 'x', name: 'sam', team: null });
	played.say({ type: 'joined', device: 'y', name: '__proto__', team: null });
	expect(played.game.seats.map(({ name }) => name)).toEqual(['Sam 2', 'Sam', 'sam 3', '__proto__']);
});

test('a record that is damaged says so', () => {
	const { record } = openGame();
	expect(() => fold([])).toThrow('without events');
	expect(() => fold(record.slice(1))).toThrow('made');
	expect(() => fold([...record, { type: 'approved', seat: 0, at: start }])).toThrow('"approved"');
	expect(reduce(openGame().game, record[0] ?? { type: 'ended', at: 0 })).toEqual({
		ok: false,
		error: 'already-made'
	});
});

test('a clock that is set back stops the game’s time and turns nothing around', () => {
	const played = openGame().answer(0, 1, { after: -86_400 });
	expect(played.game.at).toBe(start + 10_000);
	expect(played.game.asked[0]?.answers[0]?.takenMs).toBe(0);
});
