import { mostCards, mostFacts } from '$lib/core/argue/own-deck/own-deck';
import type { ExampleProblem } from '$lib/core/argue/own-deck/example';
import type { FactProblem } from '$lib/core/argue/own-deck/fact';
import { mostWords } from '$lib/core/argue/case';
import type { ChangeRefusal } from '$lib/server/db/argue-deck';
import { descriptionWords } from '../articles/[id]/words';
import type { MakeRefusal } from './make';

/** Why no deck was made, and what to do. */
export const makeWords: Record<MakeRefusal, string> = {
	...descriptionWords,
	'no-articles': 'Choose at least one article.',
	'two-motions': 'These articles are about different questions. Choose articles that share one.',
	'too-few-cards':
		'These articles hold fewer than two quotes for one of the sides, so nobody could argue for it. Check and tag more quotes, or add a companion article from the same months.',
	'too-many-decks': 'There are a hundred decks on this device. Delete one that you no longer use.',
	'title-too-long': 'That title is too long. Use 120 characters at most.'
};

export type StepProblem = ChangeRefusal | ExampleProblem | FactProblem | 'not-a-step' | 'no-such-spare';

/** Why a deck was not changed, and what to do. */
export const changeWords: Record<StepProblem, string> = {
	stale: 'This deck was changed in another tab. Here is how it stands now: do that step once more.',
	'no-deck': 'This deck is not on this device any more.',
	'nothing-to-undo': 'There is nothing left to undo.',
	'not-a-step': 'That form was not complete. Try once more from this page.',
	'no-such-spare':
		'That quote cannot be a card any more: perhaps its article was deleted or its tags were changed.',
	'card-in-already': 'That card is in the deck already.',
	'no-such-card': 'That card is not in the deck any more.',
	'too-many-cards': `A deck holds ${mostCards} cards at most. Take one out first.`,
	'example-in-already': 'That example is in the deck already.',
	'no-such-example': 'That example is not in the deck any more.',
	'too-many-examples': 'There are eight examples for that side, as many as there may be. Take one out first.',
	'example-without-cards': 'That example rests on cards that are not in the deck. Put them in first.',
	'no-such-fact': 'That fact is not in the deck any more.',
	'too-many-facts': `There are ${mostFacts} facts, as many as a class reads in three minutes. Take one out first.`,
	'no-claim': 'The example has no claim yet.',
	'two-cards': 'An example rests on two different cards. Choose both.',
	'card-of-the-other-side': 'One of the two cards does not help the side that the example argues for.',
	'no-reason': 'Say under both cards why it matters.',
	'no-counter': 'Choose a card of the other side that the example replies to.',
	'no-reply': 'Write what the example replies to the other side.',
	'no-move': 'Choose how it replies.',
	'no-backing': 'Choose a card of its own side that backs the reply.',
	'too-long': `One of the texts is too long. A claim has ${mostWords.claim} words at most, a reason or a reply ${mostWords.reply}, as for players.`,
	'no-such-article': 'Choose the article that says it.',
	'no-words': 'Copy the words of the article that say it: three words at least.',
	'words-not-found': 'Those words do not stand in that article. Copy them from the article as they are.',
	'fact-too-long': 'A fact is one sentence: 240 characters at most.'
};
