import { expect, test } from 'vitest';
import type { Side } from '../../quotes/codebook';
import { emptyCase, type Case } from '../case';
import { opposite } from '../deck/deck';
import { caseFor, smallDeck, TestArgue } from '../round/fixtures';
import { approvedCases } from './approved';
import { argdownOf, escaped } from './argdown';
import { isEmptyMap, mapOf, type MapCase } from './map';

function resting(side: Side, claim: string, cards: string[]): MapCase {
	const evidence = cards.map((card) => ({ card: `${side}-${card}`, reason: `because of ${card}` }));
	return { side, case: { ...emptyCase, claim, evidence } };
}

const deck = smallDeck();

test('claims stand with the card that most of their side rest on', () => {
	const map = mapOf(deck, [
		resting('enforcement', 'One', ['b', 'a']),
		resting('enforcement', 'Two', ['c', 'b']),
		resting('enforcement', 'Three', ['c']),
		resting('enforcement', 'Four', ['b']),
		resting('enforcement', 'Five', []),
		resting('enforcement', '  ', ['a'])
	]);
	const [first] = map.sides;
	expect(first?.groups.flatMap(({ claims }) => claims)).toHaveLength(5);
	expect(
		first?.groups.map(({ card, claims }) => [card?.id ?? null, ...claims.map(({ text }) => text)])
	).toEqual([
		['enforcement-b', 'Four', 'One', 'Two'],
		['enforcement-c', 'Three'],
		[null, 'Five']
	]);
	const two = first?.groups[0]?.claims[2];
	expect(two?.reasons.map(({ card, reason }) => [card.id, reason])).toEqual([
		['enforcement-b', 'because of b'],
		['enforcement-c', 'because of c']
	]);
});

test('the order of the cases changes nothing', () => {
	const cases = [
		resting('routes', 'One', ['a']),
		resting('routes', 'Two', ['b', 'a']),
		resting('enforcement', 'Six', ['d'])
	];
	expect(mapOf(deck, cases)).toEqual(mapOf(deck, [...cases].reverse()));
});

test('what rests on cards that the deck no longer holds is left out', () => {
	const { groups } = mapOf(deck, [
		{ side: 'routes', case: { ...caseFor('routes'), evidence: [{ card: 'gone', reason: 'it was there' }] } },
		{
			side: 'routes',
			case: { ...caseFor('routes'), answer: { ...caseFor('routes').answer, counter: 'gone' } }
		}
	]).sides[1] ?? { groups: [] };
	expect(groups.map(({ card }) => card?.id ?? null)).toEqual(['routes-a', null]);
	expect(groups[0]?.claims[0]?.reply).toBeNull();
});

test('the map holds what the host approved and its writer shows, and nothing else', () => {
	const round = new TestArgue().joinMany(6).goTo('build');
	for (const seat of round.argue.seats.keys()) round.draft(seat, ownCase(round, seat));
	round.goTo('answer');
	for (const seat of round.argue.seats.keys()) round.draft(seat, ownCase(round, seat));
	expect(approvedCases(round.argue)).toEqual([]);
	round.say({ type: 'decided', seat: 0, piece: 'case', decision: 'approved', why: null });
	round.say({ type: 'decided', seat: 1, piece: 'case', decision: 'hidden', why: null });
	round.say({ type: 'decided', seat: 1, piece: 'reply', decision: 'approved', why: null });
	round.say({ type: 'decided', seat: 2, piece: 'case', decision: 'approved', why: null });
	round.say({ type: 'decided', seat: 2, piece: 'reply', decision: 'approved', why: null });
	round.say({ type: 'decided', seat: 3, piece: 'case', decision: 'approved', why: null });
	for (const seat of [0, 1, 2]) round.say({ type: 'consented', seat, show: true, name: false });
	round.say({ type: 'consented', seat: 3, show: false, name: false });
	const text = argdownOf(mapOf(round.argue.deck, approvedCases(round.argue)));
	expect(approvedCases(round.argue)).toHaveLength(2);
	expect(text).toContain('marker0claim');
	expect(text).not.toContain('marker0reply');
	expect(text).toContain('marker2reply');
	expect(text).not.toMatch(/marker[1345]/);
	expect(text).not.toContain('Player');
});

test('swapping the sides mirrors the map', () => {
	const cases: MapCase[] = [
		{ side: 'enforcement', case: caseFor('enforcement', 'Northmouth') },
		resting('enforcement', 'One', ['b', 'c']),
		resting('enforcement', 'Two', ['c']),
		resting('routes', 'Three', ['e', 'a'])
	];
	const map = mapOf(deck, cases);
	const swapped = mapOf(mirrored(deck), cases.map(mirroredCase));
	expect(mirrored(map)).toEqual(swapped);
});

test('a small map as Argdown', () => {
	const map = mapOf(deck, [{ side: 'routes', case: caseFor('routes', 'Northmouth') }]);
	expect(isEmptyMap(map)).toBe(false);
	expect(argdownOf(map)).toBe(`# What should the harbour rely on?

// Quotes are verbatim. Arguments, reasons and replies were written by players.

## Night patrols

[Side 1]: Night patrols: More boats on the bar.

## Day ferries

[Side 2]: Day ferries: A safe way across.
  + <Argument 1>

<Argument 1>: The Northmouth should rely on ferries before anything else.
  + <Reason 1.1>: This matters because Northmouth people told us that their nights became quieter.
    + [Quote 1]
  + <Reason 1.2>: It counts since every Northmouth family has waited years for something steady.
    + [Quote 2]
  + <Reply 1>: That may hold elsewhere, but in Northmouth nobody could use it before the winter storms come. (accepts part of it)
    -> [Quote 3]
    + [Quote 4]

## Quotes

[Quote 1]: “More ferries would help the harbour in way number 1.” (Speaker 0 of ferries; Ferry row, Northmouth Lantern, 2030-01-02)

[Quote 2]: “More ferries would help the harbour in way number 2.” (Speaker 1 of ferries; Ferry row, Northmouth Lantern, 2030-01-02)

[Quote 3]: “More patrols would help the harbour in way number 1.” (Speaker 0 of patrols; Ferry row, Northmouth Lantern, 2030-01-02)

[Quote 4]: “More ferries would help the harbour in way number 3.” (Speaker 2 of ferries; Ferry row, Northmouth Lantern, 2030-01-02)
`);
});

test('no text can be read as syntax', () => {
	expect(escaped('[Quote 1]: mine')).toBe('\\[Quote 1\\]: mine');
	expect(escaped('<Argument 1> @[x] #tag {a: 1} // no /* no */ <!-- no -->')).toBe(
		'\\<Argument 1\\> \\@\\[x\\] \\#tag \\{a: 1\\} \\/\\/ no \\/\\* no \\*\\/ \\<!-- no --\\>'
	);
	expect(escaped('one\n\n  - two\r\n\u2028# three\n===\na: b\n===')).toBe(
		'one - two \\# three \\=\\=\\= a: b \\=\\=\\='
	);
	expect(escaped('e.g. :smile: 3.5 wait... back\\slash __no__ *no*')).toBe(
		'e\\.g. \\:smile: 3.5 wait\\... back\\\\slash \\_\\_no\\_\\_ \\*no\\*'
	);
	const hostile = '- [Side 1]: no\n  <- <Reply 1>\n\n# Night patrols {x: [}';
	const map = mapOf(deck, [{ side: 'routes', case: { ...caseFor('routes'), claim: hostile } }]);
	const lines = argdownOf(map).split('\n');
	expect(lines.filter((line) => line.startsWith('<Argument 1>'))).toEqual([
		'<Argument 1>: - \\[Side 1\\]: no \\<- \\<Reply 1\\> \\# Night patrols \\{x: \\[\\}'
	]);
	expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(4);
});

function ownCase(round: TestArgue, seat: number): Case {
	const side = round.argue.parts[seat]?.side ?? 'enforcement';
	const full = caseFor(side);
	return {
		...full,
		claim: `The marker${seat}claim speaks for what helps the harbour most.`,
		answer: { ...full.answer, reply: `But marker${seat}reply holds that nobody could use it before winter.` }
	};
}

function mirrored<T>(value: T): T {
	return JSON.parse(
		JSON.stringify(value).replace(/enforcement|routes/g, (side) => opposite(side as Side))
	) as T;
}

function mirroredCase(each: MapCase): MapCase {
	return mirrored(each);
}
