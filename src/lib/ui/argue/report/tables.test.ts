import { expect, test } from 'vitest';
import { argueReportOf } from '../../../core/argue/report/report';
import { TestArgue } from '../../../core/argue/round/fixtures';
import { rowsOf } from '../../../core/argue/round/rows-of';
import { scoresOf } from '../../../core/argue/scoring/scores';
import { argueTablesOf, privateTable } from './tables';

test('every table has cells for its head, and what is kept private stands in its own alone', () => {
	const round = new TestArgue().joinMany(4).toCompare();
	round.say({ type: 'decided', seat: 0, piece: 'reply', decision: 'private', why: null });
	round.say({ type: 'decided', seat: 1, piece: 'case', decision: 'hidden', why: 'Not shown.' });
	const { argue } = round.goTo('reveal');
	const report = argueReportOf(argue, scoresOf(rowsOf(argue)));
	const tables = argueTablesOf(report);
	expect(tables.map(({ name }) => name)).toEqual(['Players', 'Cases', 'Points', 'Moderation']);
	for (const { head, rows } of [...tables, privateTable(report)])
		for (const row of rows) expect(row).toHaveLength(head.length);
	const reply = argue.parts[0]?.case.answer.reply;
	expect(JSON.stringify(tables)).not.toContain(reply);
	expect(privateTable(report).rows[0]).toContain(reply);
});

test('a lobby leaves no empty tables behind', () => {
	expect(argueTablesOf(argueReportOf(new TestArgue().argue, null))).toEqual([]);
});
