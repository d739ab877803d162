import { expect, test } from 'vitest';
import type { Table } from './seat';
import { approvedAll, connected, disconnected, joined, kicked, left, renamed, whyClosed } from './seats';

const at = 1000;
const join = (device: string, name: string | null = 'Sam') =>
	({ type: 'joined', device, name, team: null, at }) as const;

function aTable(changes: Partial<Table> = {}, settings: Partial<Table['settings']> = {}): Table {
	return {
		phase: 'lobby',
		settings: { names: 'own', approvesEach: false, allowsLate: true, cap: 3, ...settings },
		seed: 7,
		seats: [],
		seatByDevice: {},
		names: {},
		isLocked: false,
		...changes
	};
}

test('two players of one name are told apart, and a device that joins again keeps its seat', () => {
	const table = aTable();
	for (const device of ['a', 'b', 'a']) expect(joined(table, join(device)).ok).toBe(true);
	expect(table.seats.map(({ name }) => name)).toEqual(['Sam', 'Sam 2']);
	expect(table.seatByDevice).toEqual({ a: 0, b: 1 });
});

test.each([
	['over', aTable({ phase: 'over' }), 'wrong-phase'],
	['locked', aTable({ isLocked: true }), 'locked'],
	['begun without latecomers', aTable({ phase: 'build' }, { allowsLate: false }), 'too-late-to-join'],
	['full', aTable({}, { cap: 0 }), 'full']
])('a table that is %s takes nobody, and stays as it was', (_, table, why) => {
	const before = structuredClone(table);
	expect(whyClosed(table)).toBe(why);
	expect(joined(table, join('a'))).toEqual({ ok: false, error: why });
	expect(table).toEqual(before);
});

test('who was sent out never comes back, who left does', () => {
	const table = aTable();
	joined(table, join('a'));
	joined(table, join('b', 'Ada'));
	left(table, { type: 'left', seat: 0, at });
	expect(connected(table, { type: 'connected', seat: 0, at })).toEqual({ ok: false, error: 'no-seat' });
	kicked(table, { type: 'kicked', seat: 1, at });
	expect(joined(table, join('a')).ok).toBe(true);
	expect(joined(table, join('b'))).toEqual({ ok: false, error: 'sent-out' });
	expect(disconnected(table, { type: 'disconnected', seat: 1, at }).ok).toBe(false);
	expect(table.seats.map(({ status }) => status)).toEqual(['in', 'kicked']);
});

test('where the host lets each player in, they wait until then', () => {
	const table = aTable({}, { approvesEach: true });
	joined(table, join('a'));
	expect(table.seats[0]?.status).toBe('waiting');
	approvedAll(table);
	expect(table.seats[0]?.status).toBe('in');
	expect(approvedAll(table)).toEqual({ ok: false, error: 'no-seat' });
});

test('a name that is none changes nothing', () => {
	const table = aTable();
	joined(table, join('a'));
	expect(renamed(table, { type: 'renamed', seat: 0, name: ' ', at }).ok).toBe(false);
	expect(joined(table, join('b', '\u200b'))).toEqual({ ok: false, error: 'name-missing' });
	expect(table.names).toEqual({ '=sam': 1 });
	expect(table.seats).toHaveLength(1);
});

test('names out of the hat are drawn where players may not type theirs', () => {
	const table = aTable({}, { names: 'generated' });
	joined(table, join('a', 'Real Name'));
	expect(table.seats[0]?.name).toMatch(/^\w+ \w+$/);
	expect(table.seats[0]?.name).not.toBe('Real Name');
});
