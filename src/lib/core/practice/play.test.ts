import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '$lib/core/kit/chance';
import { smallCorpus } from '$lib/core/quotes/fixtures';
import { deckOf } from '$lib/core/questions/deck';
import { drawSideOptions, makeChoice, makeMatchUp } from '$lib/core/questions/make';
import { questionKinds, type Question } from '$lib/core/questions/question';
import { fullPoints, type Response } from '$lib/core/scoring/mark';
import { answerQuestion, currentPosition, isOver, missedQuestions, scoreOf, type Play } from './play';

const deck = deckOf(smallCorpus);
const matchUp = makeMatchUp(chanceFrom(1), deck, deck.quotes.slice(1, 4));
const choices = questionKinds
	.flatMap((kind) => deck.cards[kind].slice(0, 2))
	.flatMap((card) => {
		const sideOptions = drawSideOptions(chanceFrom(1), deck.motion);
		return card.kind === 'match-up' ? [] : (makeChoice(chanceFrom(1), deck, card, sideOptions) ?? []);
	});
const [first, ...others] = choices;
const questions: Question[] = first ? [first, matchUp, ...others.slice(0, 4)] : [];
const fresh: Play = { questions, answers: [] };

const rightTo = ({ key }: Question): Response => key;
const wrongTo = ({ key }: Question): Response => (typeof key === 'number' ? (key + 1) % 4 : key.toReversed());

/** The play after some responses; what is refused changes nothing. */
function after(responses: readonly (Response | ((question: Question) => Response))[], play = fresh): Play {
	return responses.reduce<Play>((its, response) => {
		const position = currentPosition(its);
		const question = its.questions[position];
		const given = typeof response === 'function' ? (question ? response(question) : 0) : response;
		const answer = answerQuestion(its, position, given);
		return answer.ok ? { ...its, answers: [...its.answers, answer.value] } : its;
	}, play);
}

const everyResponse = fc.oneof(
	fc.constant(rightTo),
	fc.constant(wrongTo),
	fc.integer({ min: -1, max: 4 }),
	fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 })
);

test('the right answer to the current question is marked and keeps what was chosen', () => {
	const response = first ? rightTo(first) : 0;
	expect(answerQuestion(fresh, 0, response)).toEqual({
		ok: true,
		value: { position: 0, response, share: 1, isRight: true, points: fullPoints }
	});
});

test('an answer is a new value and leaves the play as it was', () => {
	answerQuestion(fresh, 0, 0);
	expect(fresh.answers).toEqual([]);
});

test('a question that was answered is never answered again', () => {
	const play = after([wrongTo, rightTo]);
	for (const position of [0, 1]) {
		expect(answerQuestion(play, position, 0)).toEqual({ ok: false, error: 'already-answered' });
	}
});

test.each([1, 5, 6, -1, 0.5, NaN])('position %d is not current when a play begins', (position) => {
	expect(answerQuestion(fresh, position, 0)).toEqual({ ok: false, error: 'not-current' });
});

test('a play that is over takes no more answers', () => {
	const over = after(questions.map(() => rightTo));
	expect(isOver(over)).toBe(true);
	expect(answerQuestion(over, 6, 0)).toEqual({ ok: false, error: 'not-current' });
	expect(answerQuestion(over, 5, 0)).toEqual({ ok: false, error: 'already-answered' });
});

test('a response that does not fit the question is refused, and the question stays current', () => {
	for (const response of [4, -1, [0, 1, 2]]) {
		expect(answerQuestion(fresh, 0, response)).toEqual({ ok: false, error: 'not-an-option' });
	}
	expect(currentPosition(after([4]))).toBe(0);
});

test('a play is over with its last answer and not before', () => {
	expect(questions.map((_, i) => isOver(after(questions.slice(0, i).map(() => wrongTo))))).toEqual(
		questions.map(() => false)
	);
	expect(isOver({ questions: [], answers: [] })).toBe(true);
});

test('a match-up with one pair right of three earns a third, and counts as missed', () => {
	const [kept = 0, ...swapped] = matchUp.key;
	const play = after([[kept, ...swapped.toReversed()]], { questions: [matchUp], answers: [] });
	expect(scoreOf(play)).toEqual({ points: 333, most: 1000, right: 0, answered: 1, questions: 1 });
	expect(missedQuestions(play)).toEqual([matchUp]);
});

test('the score is the sum of the answers, whatever is answered in whatever order', () => {
	fc.assert(
		fc.property(fc.array(everyResponse, { maxLength: 30 }), (responses) => {
			const play = after(responses);
			const { points, most, right, answered, questions: all } = scoreOf(play);
			expect(points).toBe(play.answers.reduce((sum, answer) => sum + answer.points, 0));
			expect(right).toBe(play.answers.filter(({ share }) => share === 1).length);
			expect([most, answered, all]).toEqual([6000, play.answers.length, 6]);
			expect(points).toBeLessThanOrEqual(answered * fullPoints);
			expect(play.answers.map(({ position }) => position)).toEqual(play.answers.map((_, i) => i));
		})
	);
});

test('all right answers earn everything there is, and wrong choices nothing', () => {
	expect(scoreOf(after(questions.map(() => rightTo)))).toMatchObject({ points: 6000, right: 6 });
	const wrong = after(
		choices.map(() => wrongTo),
		{ questions: choices, answers: [] }
	);
	expect(scoreOf(wrong)).toMatchObject({ points: 0, right: 0, answered: choices.length });
});

test('the missed questions are those answered wrongly, in their order; unanswered ones are not missed', () => {
	const play = after([wrongTo, rightTo, wrongTo]);
	expect(missedQuestions(play)).toEqual([questions[0], questions[2]]);
	expect(missedQuestions(after(questions.map(() => rightTo)))).toEqual([]);
});
