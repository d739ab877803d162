import { describe, expect, test } from 'vitest';
import { extract } from '../extract';
import type { FoundSpeaker } from '../extraction';
import { articleOf, creditsIn, onlyStatementIn } from '../found-in';

function speakerIn(...paragraphs: string[]): string {
	return onlyStatementIn(articleOf(...paragraphs)).speaker;
}

function speakersIn(...paragraphs: string[]): FoundSpeaker[] {
	return extract(articleOf(...paragraphs)).speakers;
}

test.each([
	['“Nobody may stay,” said a ferry driver.', 'a ferry driver'],
	['A ferry driver said: “Nobody may stay.”', 'A ferry driver'],
	['“Nobody may stay,” one resident told the Lantern.', 'one resident'],
	['The minister said: “Nobody may stay.”', 'The minister']
])('somebody without a name is called by the role: %s', (text, name) => {
	expect(speakerIn(text)).toBe(name);
	expect(speakersIn(text)).toMatchObject([{ name, isNamed: false, isBody: false }]);
});

test.each([
	['after the name', 'Dov Ellery, the chairman of the trust, came on Monday.'],
	['of a body after the name', 'Dov Ellery, the trust’s chairman, came on Monday.'],
	['right before the name', 'Trust chairman Dov Ellery came on Monday.'],
	['before the name and a comma', 'The chairman of the trust, Dov Ellery, came on Monday.']
])('a role %s stands for the name later', (_, text) => {
	expect(speakerIn(text, '“Nobody may stay,” the chairman said.')).toBe('Dov Ellery');
	expect(speakerIn(text, 'The chairman said: “Nobody may stay.”')).toBe('Dov Ellery');
});

test('a role nobody named has is somebody else', () => {
	expect(speakerIn('Dov Ellery, the chairman, came on Monday. “Nobody may stay,” the driver said.')).toBe(
		'the driver'
	);
});

test('a role that the article repeats is one speaker', () => {
	const text = articleOf('“Nobody may stay,” said a ferry driver.', '“We want lamps,” the driver added.');
	const [first, second] = extract(text).quotes;
	expect(first?.speakers).toHaveLength(1);
	expect(second?.speakers).toEqual(first?.speakers);
});

describe('the role of the first sentence', () => {
	const said = '“Nobody may stay,” he said.';

	function articleAbout(lede: string, name: string): string {
		return ['Storm delays the ferry', lede, name, said].join('\n\n');
	}

	test('is the person named in the next', () => {
		const text = articleAbout(
			'A former minister has said the bar is “sunk in mud”.',
			'Dov Ellery left in May.'
		);
		expect(creditsIn(text)).toEqual([
			['Dov Ellery', 'sunk in mud'],
			['Dov Ellery', 'Nobody may stay,']
		]);
	});

	test('is the person named in the next when it follows the quote, too', () => {
		const text = articleAbout('“It is sunk in mud,” a former minister has said.', 'Dov Ellery left in May.');
		expect(creditsIn(text)[0]).toEqual(['Dov Ellery', 'It is sunk in mud,']);
	});

	test('is nobody of the other gender', () => {
		const text = articleAbout(
			'A businesswoman has said the bar is “sunk in mud”.',
			'Ben Tarrow left in May.'
		);
		expect(creditsIn(text)[0]).toEqual(['A businesswoman', 'sunk in mud']);
	});

	test('stays nameless when it is a spokesman or several people', () => {
		for (const who of ['A spokesman', 'Two officers']) {
			const [first] = creditsIn(
				articleAbout(`${who} said the bar was “sunk in mud”.`, 'Dov Ellery left in May.')
			);
			expect(first).toEqual([who, 'sunk in mud']);
		}
	});
});

test.each([
	['Ada Quill, the minister for the coast, said: “Nobody may stay.”', 'government'],
	['Ada Quill, a councillor, said: “Nobody may stay.”', 'politician'],
	['Ada Quill, a lifelong campaigner, said: “Nobody may stay.”', 'charity'],
	['Ada Quill, a resident of Northmouth, said: “Nobody may stay.”', 'resident'],
	['“Nobody may stay,” said a reporter.', 'journalist'],
	['“Nobody may stay,” said a scientist.', 'expert'],
	['“Nobody may stay,” said an asylum-seeker.', 'crossed'],
	['“Nobody may stay,” said Ada Quill.', null]
])('%s makes the speaker %j', (text, kind) => {
	expect(speakersIn(text).map((each) => each.kind)).toEqual([kind]);
});

test('the words of a role are given with their place', () => {
	const text = articleOf('Cleo Marsh, the MP for Northmouth, said: “Nobody may stay.”');
	const [speaker] = extract(text).speakers;
	expect(speaker?.role?.role).toMatch(/^MP/);
	expect(text.slice(speaker?.role?.start, speaker?.role?.end)).toBe(speaker?.role?.role);
});

test('the role is somebody’s own, not that of whoever stands beside', () => {
	const text = articleOf('Ada Quill met Cleo Marsh, the MP for Northmouth, on Monday.');
	expect(extract(text).speakers.map(({ name, role }) => [name, role === null])).toEqual([
		['Ada Quill', true],
		['Cleo Marsh', false]
	]);
});

test.each([
	['“Nobody may stay,” said its secretary, Ben Tarrow.', 'Ben Tarrow'],
	['Dov Ellery, chairman of the trust, came on Monday. “Nobody may stay,” the chairman said.', 'Dov Ellery'],
	['Dov Ellery is the chairman of the trust. “Nobody may stay,” the chairman said.', 'Dov Ellery']
])('a role beside a name is the bearer’s, with an article or without: %s', (text, name) => {
	expect(speakerIn(text)).toBe(name);
});

test('a role is listed as the article words it, without what only points', () => {
	const speakers = speakersIn(
		'Harbour Secretary Ada Quill came on Monday.',
		'“Nobody may stay,” said its secretary, Ben Tarrow.'
	);
	expect(speakers.map(({ name, role }) => [name, role?.role])).toEqual([
		['Ada Quill', 'Harbour Secretary'],
		['Ben Tarrow', 'secretary']
	]);
});

test('the page around the article speaks of nobody', () => {
	const quote = onlyStatementIn(
		articleOf(
			'Ben Tarrow came on Monday.',
			'Image caption: Cleo Marsh, who lost her boat, is seen on the quay here',
			'“Nobody may stay,” he said.'
		)
	);
	expect(quote.speaker).toBe('Ben Tarrow');
});
