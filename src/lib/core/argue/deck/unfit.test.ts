import { describe, expect, test } from 'vitest';
import { cleo, dov } from '../../quotes/fixtures';
import { countsOf, gradeOf } from './reading';
import { isUnfit, namesPrivatePerson } from './unfit';

describe('words that are no evidence for anybody', () => {
	test.each([
		'A swarm of boats is coming over the bar every night.',
		'This is an invasion, and those people know it.',
		'We face a tide of desperate migrants this summer.',
		'You don’t deter burglars by leaving your front door open.',
		'The minister is a liar and the whole town knows.',
		'These officials are traitors to the harbour.',
		'They pulled lifeless bodies from the water at dawn.',
		'Two corpses lay on the sand when the ferry came in.',
		'Think of my daughter Ayesha, who waited on that quay.'
	])('%s', (text) => expect(isUnfit(text)).toBe(true));

	test.each([
		'The tide turns at four and no boat leaves after that.',
		'Public bodies of the town have asked for a ferry.',
		'The invasion of weeds has closed the upper harbour.',
		'People will continue to die at sea while we wait.',
		'The Home Secretary must provide safe passage for families.',
		'The child benefit office is beside the harbour.'
	])('but not: %s', (text) => expect(isUnfit(text)).toBe(false));
});

test('a name that nobody in the papers speaks under may be private, unless an office stands before it', () => {
	const speakers = [cleo, dov];
	expect(namesPrivatePerson('Nobody helped Peter Smith that night.', speakers)).toBe(true);
	expect(namesPrivatePerson('I told Little Alan Hale to wait.', speakers)).toBe(true);
	expect(namesPrivatePerson('We asked Cleo Marsh for an answer.', speakers)).toBe(false);
	expect(namesPrivatePerson('We asked Prime Minister Margaret Hale for an answer.', speakers)).toBe(false);
	expect(namesPrivatePerson('The Border Force and the Dublin Regulation stay.', speakers)).toBe(false);
});

test('a text in short plain words reads easier than one in long ones', () => {
	const plain = gradeOf([countsOf('The boat was small. The sea was cold. We got home.')]);
	const stiff = gradeOf([
		countsOf(
			'Operational cooperation necessitates accelerated delivery of previously communicated commitments.'
		)
	]);
	expect(plain).toBeLessThan(3);
	expect(stiff).toBeGreaterThan(15);
	expect(gradeOf([])).toBe(0);
	expect(countsOf('Safe routes, please: now!')).toEqual({ words: 4, sentences: 1, syllables: 4 });
});
