import { expect, test } from 'vitest';
import { caseFor, clean, TestArgue } from './fixtures';

const afterTheBell = 8 * 60_000 + 6000;

test('a case sent back once its time is up can be written anew in its own phase, until it is handed in again', () => {
	const round = new TestArgue().joinMany(8).goTo('build').draft(0).draft(1);
	const side = round.argue.parts[0]?.side ?? 'routes';
	round.say({ type: 'ticked' }, afterTheBell);
	expect(round.draft(0, caseFor(side, 'better')).refused).toBe('time-is-up');
	round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'returned', why: 'Say whose boats.' });
	expect(round.draft(0, caseFor(side, 'better')).refused).toBeNull();
	expect(round.argue.parts[0]?.case.claim).toContain('better');
	expect(round.draft(1).refused).toBe('time-is-up');
	round.say({ type: 'handedIn', seat: 0, piece: 'case', isHandedIn: true });
	expect(round.draft(0, caseFor(side, 'once more')).refused).toBe('time-is-up');
});

test('a steelman sent back can be written anew until the class looks back, and no other can', () => {
	const round = new TestArgue().joinMany(8).toCompare().goTo('switch');
	const write = (seat: number, text: string) =>
		round.say({ type: 'steelmanned', seat, steelman: { card: null, text }, filtered: clean }, 1000);
	write(0, 'Boats are met early.');
	write(1, 'Fewer drown.');
	round.say({ type: 'decided', seat: 0, piece: 'steelman', decision: 'returned', why: 'Whose boats?' });
	round.goTo('vote2').say({ type: 'ticked' }, 6000);
	expect(write(0, 'Boats of smugglers are met early.').refused).toBeNull();
	expect(write(1, 'Fewer people drown.').refused).toBe('time-is-up');
	round.goTo('debrief').say({ type: 'ticked' }, 6000);
	expect(write(0, 'Later still.').refused).toBe('time-is-up');
});
