import { mostWords } from '../../../core/argue/case';
import type { Move } from '../../../core/argue/case';
import type { ScoreRule } from '../../../core/argue/scoring/rules';
import type { FollowUp, SoloPhase, SoloRefusal } from '../../../core/argue/solo/solo';

/** What the parts of an exercise are called. */
export const phaseNames: Record<SoloPhase, string> = {
	build: 'Build your case',
	exchange: 'Answer the other side',
	steelman: 'Switch sides',
	turned: 'Answer your own case',
	judge: 'Compare two examples',
	compare: 'Look at your own case',
	over: 'How it went'
};

/** What the opponent asks. It has no words of its own but these. */
export function followUpWords(asked: FollowUp, move: Move | null): string {
	if (asked === 'no-quote') return 'Which quote backs that?';
	if (asked === 'which-part') return 'Which part of the quote does that answer?';
	return move === 'accept-but'
		? 'Try a different move: weigh the two.'
		: 'Try a different move: accept part of it.';
}

/** Why a step was not taken. */
export const refusalWords: Record<SoloRefusal | 'stale' | 'no-solo' | 'too-many' | 'bad-form', string> = {
	'wrong-phase': 'That part is done already. Here is where you are.',
	'not-a-card': 'That card is not one of yours here. Choose another.',
	'same-card': 'Choose two different cards.',
	'too-many-cards': 'Two cards at most: take one out.',
	'nothing-written': 'There is nothing written yet. A short sentence is enough to begin with.',
	'claim-too-long': `The claim may have ${mostWords.claim} words at most. What you typed is still here: shorten it.`,
	'reason-too-long': `A reason may have ${mostWords.reason} words at most. What you typed is still here: shorten it.`,
	'text-too-long': `This may have ${mostWords.reply} words at most. What you typed is still here: shorten it.`,
	'chip-missing': 'Say why: tick at least one reason.',
	'too-soon': 'Read both first: “too close” can be chosen after eight seconds.',
	'close-is-used': '“Too close” can be chosen once. Which of these two is a little better?',
	'already-judged': 'You have compared that pair already. Here is the next.',
	stale:
		'This exercise went on in another tab or window, and this is where it stands now. What you typed here is not stored yet.',
	'no-solo': 'This exercise is not on this device, or was deleted.',
	'too-many': 'So many are stored that there is no room for more. Delete one first.',
	'bad-form': 'That could not be read. Please try again.'
};

/** What to do next time, for each rule that left points. */
const nextSteps: Partial<Record<ScoreRule, string>> = {
	claim: 'Say in one full sentence of your own what should be done, and why.',
	evidence: 'Choose cards that speak for your side directly: read what each one proposes.',
	range: 'Take your two cards from two different speakers.',
	reason: 'Under each card, say in your own words why it matters, in ten words or more.',
	faces: 'Take up a card that really speaks for the other side.',
	answers: 'Answer the other side in ten words or more of your own.',
	move: 'Choose how you reply: accept a part, question it, name another cause, or weigh the two.',
	backed: 'Put a card of your side behind your reply.',
	quoting: 'Check words in quotation marks against the card, letter by letter.',
	'steelman-card': 'For the other side, choose a card that speaks for it directly.',
	'steelman-text': 'Give the other side’s best reason in your own words, as somebody who believes it would.',
	'steelman-fair': 'Write a best reason for the other side.',
	pairs: 'Compare every pair.',
	chips: 'Tick a reason with each choice.',
	care: 'Take your time with each pair: read both to the end, then look which one has more parts.'
};

export function nextStepWords(rule: string): string {
	return (nextSteps as Record<string, string>)[rule] ?? 'Have another try at this part.';
}

/** The honest limits of the score. */
export const honestyLine =
	'The app checks that the parts are there and the quotes are real. It cannot tell whether your reasoning is good. Show it to somebody who sees it differently.';
