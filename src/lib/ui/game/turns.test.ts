import { expect, test } from 'vitest';
import type { PersonView } from '../../core/game/host-view';
import { inTurn, turnsAt } from './turns';

const people: PersonView[] = ['Ada', 'Ben', 'Zoë', 'Sam'].map((name, seat) => ({
	seat,
	name,
	status: name === 'Zoë' ? 'kicked' : 'in',
	isConnected: true,
	team: null,
	timeFactor: 1
}));

test('the device goes from hand to hand in the order of joining', () => {
	expect(inTurn({ people, turn: 0 }, turnsAt(1))).toEqual([0, 1, 3]);
	expect(inTurn({ people, turn: 1 }, { ...turnsAt(1), done: [0] })).toEqual([1, 3]);
});

test('with every question somebody else begins', () => {
	expect(inTurn({ people, turn: 1 }, turnsAt(2))).toEqual([1, 3, 0]);
	expect(inTurn({ people, turn: 3 }, turnsAt(2))).toEqual([3, 0]);
	expect(inTurn({ people, turn: 0 }, turnsAt(6))).toEqual([0]);
});

test('who is not there is passed over and asked again at the end', () => {
	const turns = { number: 1, done: [1], later: [0] };
	expect(inTurn({ people, turn: 0 }, turns)).toEqual([3, 0]);
	expect(inTurn({ people, turn: 0 }, { ...turns, done: [1, 3] })).toEqual([0]);
});

test('nobody is asked once everybody has answered', () => {
	expect(inTurn({ people, turn: null }, turnsAt(1))).toEqual([]);
});
