import { expect, test } from 'vitest';
import { TestArgue } from '../round/fixtures';
import { rowsOf } from '../round/rows-of';
import { scoresOf } from '../scoring/scores';
import { argueReportOf } from './report';

function comparedRound(): TestArgue {
	const round = new TestArgue().joinMany(4).toCompare();
	for (let seat = 0; seat < 4; seat++) round.judge(seat);
	return round;
}

test('a report holds every case with its score and the reason for every point', () => {
	const { argue } = comparedRound().goTo('reveal');
	const { rows } = argueReportOf(argue, scoresOf(rowsOf(argue)));
	expect(rows).toHaveLength(4);
	for (const { case: written, score } of rows) {
		expect(written?.claim).not.toBe('');
		expect(score?.lines.length).toBeGreaterThan(5);
	}
});

test('nobody’s vote is in a report', () => {
	const round = new TestArgue().joinMany(3).goTo('vote1');
	const ballot = { enforcement: 4, routes: 1, sure: 3 };
	round.say({ type: 'voted', seat: 1, wave: 0, paper: { ballot, before: null, card: null } });
	expect(JSON.stringify(argueReportOf(round.argue, null))).not.toMatch(/vote|ballot|sure/i);
});

test('what is kept private stands with its time, and nowhere else', () => {
	const round = new TestArgue().joinMany(4).goTo('build').draft(0).draft(1).goTo('answer');
	const { claim } = round.argue.parts[0]?.case ?? { claim: '' };
	round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'private', why: null });
	const { kept, log, rows } = argueReportOf(round.argue, null);
	expect(kept).toMatchObject([{ at: round.argue.at, name: 'Player 0', piece: 'case' }]);
	expect(kept[0]?.texts).toContain(claim);
	expect(log).toEqual([]);
	expect(JSON.stringify(rows)).not.toContain(claim);
});

test('who was sent out has no row', () => {
	const round = new TestArgue().joinMany(3).goTo('build').draft(1).say({ type: 'kicked', seat: 1 });
	expect(argueReportOf(round.argue, null).rows.map(({ seat }) => seat)).toEqual([0, 2]);
});
