import { expect, test } from 'vitest';
import { articleOf, creditsIn, onlyStatementIn } from '../found-in';

function speakerIn(...paragraphs: string[]): string {
	return onlyStatementIn(articleOf(...paragraphs)).speaker;
}

test('“she” after a newly introduced woman means her, not the one before', () => {
	expect(
		speakerIn(
			'The minister is Ada Quill.',
			'Edda Finch rents rooms on the quay. She said: “My guests have gone.”'
		)
	).toBe('Edda Finch');
});

test('“she” after somebody who was asked means her', () => {
	expect(
		speakerIn('Cleo Marsh visited. Edda Finch, 61, was asked about the lamps. “They are out,” she said.')
	).toBe('Edda Finch');
});

test('“she” after “For …, who …” means whoever the sentence is about', () => {
	expect(
		speakerIn(
			'Cleo Marsh visited on Friday.',
			'For Edda Finch, who rents rooms, it was a bad week. “My guests have gone,” she said.'
		)
	).toBe('Edda Finch');
});

test('gender is a veto: of a woman and a man “she” is the woman and “he” the man', () => {
	expect(speakerIn('Ada Quill met Ben Tarrow on the quay. “Nobody may stay,” she said.')).toBe('Ada Quill');
	expect(speakerIn('Ada Quill met Ben Tarrow on the quay. “Nobody may stay,” he said.')).toBe('Ben Tarrow');
});

test('a title gives the gender of a name that tells none', () => {
	expect(speakerIn('Mrs Quorn Vell met Sir Tarn Brill. “Nobody may stay,” she said.')).toBe('Quorn Vell');
	expect(speakerIn('Mrs Quorn Vell met Sir Tarn Brill. “Nobody may stay,” he said.')).toBe('Tarn Brill');
});

test('“he” and “she” are never a body, and “it” is never a person', () => {
	expect(speakerIn('Ben Tarrow wrote to the Harbour Trust. “Nobody may stay,” he said.')).toBe('Ben Tarrow');
	expect(speakerIn('The Harbour Trust answered Ben Tarrow. “Nobody may stay,” it said.')).toBe(
		'Harbour Trust'
	);
});

test('“it” is the body and not the town where it sits', () => {
	expect(speakerIn('The Harbour Trust has an office in Northmouth. “Nobody may stay,” it said.')).toBe(
		'Harbour Trust'
	);
});

test('whoever was told is seldom meant', () => {
	expect(
		creditsIn(articleOf('“Nobody may stay,” Ada Quill told Cleo Marsh. “They have to go,” she said.'))
	).toEqual([
		['Ada Quill', 'Nobody may stay,'],
		['Ada Quill', 'They have to go,']
	]);
});

test('a pronoun finds its bearer over a paragraph about somebody of the other gender', () => {
	expect(
		creditsIn(
			articleOf(
				'Ada Quill, the Harbour Secretary, came by boat.',
				'“Nobody may stay,” she said.',
				'Ben Tarrow came on foot.',
				'“We will see,” he said.',
				'She answered: “You will.”'
			)
		)
	).toEqual([
		['Ada Quill', 'Nobody may stay,'],
		['Ben Tarrow', 'We will see,'],
		['Ada Quill', 'You will.']
	]);
});

test('a credit by pronoun is flagged as one, and is less certain than one by name', () => {
	const byName = onlyStatementIn(articleOf('Ada Quill came. “Nobody may stay,” Ms Quill said.'));
	const byPronoun = onlyStatementIn(articleOf('Ada Quill came. “Nobody may stay,” she said.'));
	expect(byName.flags).toEqual([]);
	expect(byPronoun.flags).toEqual(['pronoun']);
	expect(byPronoun.confidence).toBeLessThan(byName.confidence);
});

test('a pronoun that could mean two people nearly as well needs a person', () => {
	const tie = onlyStatementIn(
		articleOf(
			'Cleo Marsh visited. For Edda Finch, who rents rooms, it was a bad week. “My guests have gone,” she said.'
		)
	);
	expect(tie.flags).toEqual(['pronoun', 'near-tie']);
	expect(tie.needsReview).toBe(true);
});

test('a pronoun without anybody before it credits nobody', () => {
	expect(speakerIn('“Nobody may stay without papers,” she said.')).toBe('nobody');
});
