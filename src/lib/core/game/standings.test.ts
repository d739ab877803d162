import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TestGame } from './fixtures';
import { placesOf, standingsOf } from './standings';

/** Ada right, Ben wrong, Cleo right, Dov without an answer. */
function firstQuestion(settings = {}): TestGame {
	const played = new TestGame({ reveals: 'by-host', ...settings });
	for (const name of ['Ada', 'Ben', 'Cleo', 'Dov']) played.join(name, 1);
	return played.goOn(2).answer(0, 1).answer(1, 0).answer(2, 1);
}

const totals = ({ game }: TestGame) => standingsOf(game).seats.map(({ total }) => total);
const places = ({ game }: TestGame) => standingsOf(game).seats.map(({ place }) => place);

test('nobody has a place before the first reveal, though the answers are in', () => {
	const open = firstQuestion();
	for (const played of [open, open.goOn()]) {
		expect(totals(played)).toEqual([0, 0, 0, 0]);
		expect(places(played)).toEqual([null, null, null, null]);
		expect(standingsOf(played.game)).toMatchObject({ players: 4, counted: 0 });
	}
});

test('those who are level share a place, and the next place is left free', () => {
	const played = firstQuestion().goOn().goOn();
	expect(totals(played)).toEqual([1000, 0, 1000, 0]);
	expect(places(played)).toEqual([1, 3, 1, 3]);
	expect(placesOf([5, 9, 9, -2, 5, 0])).toEqual([3, 1, 1, 6, 3, 5]);
});

test('a place is one more than the number of those ahead', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (numbers) => {
			const ahead = (own: number) => numbers.filter((other) => other > own).length;
			expect(placesOf(numbers)).toEqual(numbers.map((own) => ahead(own) + 1));
		})
	);
});

test('the next question counts for nobody until it is revealed', () => {
	const played = firstQuestion().goOn().goOn().goOn().goOn().answer(1, [2, 0, 1]);
	expect(played.game).toMatchObject({ phase: 'open', asked: [{}, {}] });
	expect(totals(played)).toEqual([1000, 0, 1000, 0]);
	expect(totals(played.goOn().goOn())).toEqual([1000, 1000, 1000, 0]);
});

test('a streak ends with a wrong answer or none, and a dropped question does not touch it', () => {
	const played = firstQuestion().goOn().goOn().goOn().goOn().answer(0, [2, 0, 1]).goOn().goOn();
	const streaks = () => standingsOf(played.game).seats.map(({ streak }) => streak);
	expect(streaks()).toEqual([2, 0, 0, 0]);
	played.say({ type: 'ruled', number: 2, ruling: { is: 'dropped' } });
	expect(streaks()).toEqual([1, 0, 1, 0]);
	expect(standingsOf(played.game).counted).toBe(1);
});

test('a question that was skipped counts for nobody', () => {
	const played = firstQuestion().say({ type: 'skipped', number: 1 });
	expect(totals(played)).toEqual([0, 0, 0, 0]);
	expect(standingsOf(played.game).counted).toBe(0);
});

test('another key places everybody anew', () => {
	const played = firstQuestion().goOn().goOn();
	played.say({ type: 'ruled', number: 1, ruling: { is: 'key', right: [0] } });
	expect(totals(played)).toEqual([0, 1000, 0, 0]);
	expect(places(played)).toEqual([2, 1, 2, 2]);
});

test('whoever was sent out has no place; whoever left keeps theirs', () => {
	const played = firstQuestion().goOn().goOn();
	played.say({ type: 'kicked', seat: 0 }).say({ type: 'left', seat: 2 });
	expect(places(played)).toEqual([null, 2, 1, 2]);
	expect(standingsOf(played.game).players).toBe(3);
});

test('a team has the mean of its members, so that its size wins nothing; equal teams share a place', () => {
	const played = firstQuestion({ teams: { count: 3, how: 'dealt' } });
	// Ada and Dov, Ben, Cleo.
	expect(standingsOf(played.goOn().goOn().game).teams).toEqual([
		{ team: 2, place: 1, points: 1000, members: 1 },
		{ team: 0, place: 2, points: 500, members: 2 },
		{ team: 1, place: 3, points: 0, members: 1 }
	]);
	played.say({ type: 'kicked', seat: 1 }).say({ type: 'kicked', seat: 3 });
	expect(standingsOf(played.game).teams).toEqual([
		{ team: 0, place: 1, points: 1000, members: 1 },
		{ team: 2, place: 1, points: 1000, members: 1 }
	]);
});
