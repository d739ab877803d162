import { ok, refuse, type Result } from '../../kit/result';
import type { Side } from '../../quotes/codebook';
import { wordCount } from '../../text/spans';
import { mostCharacters, mostWords, moves, type Case } from '../case';
import { opposite, type Deck } from '../deck/deck';

/** An example case as it is typed: the same fields as a player's. */
export type TypedExample = Record<
	| 'claim'
	| 'firstCard'
	| 'firstReason'
	| 'secondCard'
	| 'secondReason'
	| 'counter'
	| 'reply'
	| 'move'
	| 'backing',
	string
>;

export type ExampleProblem =
	| 'no-claim'
	| 'two-cards'
	| 'card-of-the-other-side'
	| 'no-reason'
	| 'no-counter'
	| 'no-reply'
	| 'no-move'
	| 'no-backing'
	| 'too-long';

/**
 * Reads an example case. It has to be whole: it shows a class what a case looks like.
 *
 * @returns the case, or the first thing that it lacks
 */
export function exampleFrom(deck: Deck, side: Side, typed: TypedExample): Result<Case, ExampleProblem> {
	const text = (field: keyof TypedExample) => typed[field].trim().replace(/\s+/g, ' ');
	const move = moves.find((each) => each === typed.move);
	const evidence = (['first', 'second'] as const).map((which) => ({
		card: typed[`${which}Card`],
		reason: text(`${which}Reason`)
	}));
	const answer = { counter: typed.counter, reply: text('reply'), backing: typed.backing };
	const written: Case = { claim: text('claim'), evidence, answer: { ...answer, move: move ?? null } };
	const problem = problemOf(deck, side, written);
	return problem === null ? ok(written) : refuse(problem);
}

function problemOf(deck: Deck, side: Side, { claim, evidence, answer }: Case): ExampleProblem | null {
	const [first, second] = evidence;
	if (claim === '') return 'no-claim';
	if (!first || !second || first.card === '' || second.card === '' || first.card === second.card)
		return 'two-cards';
	if (!evidence.every(({ card }) => helps(deck, side, card))) return 'card-of-the-other-side';
	if (evidence.some(({ reason }) => reason === '')) return 'no-reason';
	if (!helps(deck, opposite(side), answer.counter)) return 'no-counter';
	if (answer.reply === '') return 'no-reply';
	if (answer.move === null) return 'no-move';
	if (!helps(deck, side, answer.backing)) return 'no-backing';
	return isTooLong({ claim, evidence, answer }) ? 'too-long' : null;
}

/** Examples are as long as players' cases may be, or they would be compared with what nobody can write. */
function isTooLong({ claim, evidence, answer }: Case): boolean {
	const texts: [string, number][] = [
		[claim, mostWords.claim],
		[answer.reply, mostWords.reply],
		...evidence.map(({ reason }): [string, number] => [reason, mostWords.reason])
	];
	return texts.some(([text, most]) => wordCount(text) > most || text.length > mostCharacters);
}

function helps({ offered }: Deck, side: Side, card: string | null): boolean {
	return card !== null && offered[side].includes(card);
}
