import type { Refusal } from '../../core/live/protocol';

const words: Partial<Record<Refusal, string>> = {
	'moved-on': 'The game had already moved on, so nothing was changed.',
	'wrong-phase': 'That cannot be done at this moment, so nothing was changed.',
	paused: 'The question stands still. Resume it first.',
	'no-seat': 'That player has left the game.',
	'sent-out': 'That player was sent out.',
	'nobody-here': 'Nobody is in yet. The game can start when the first player is.',
	'name-missing': 'Type a name first.',
	'name-too-long': 'That name is too long: 20 characters at most.',
	'name-not-fit': 'That name does not fit a classroom. Choose another.',
	'no-team': 'There is no such team.',
	full: 'The game is full. Raise the number of players in the settings first.',
	'not-a-ruling': 'That decision does not fit this question.',
	'not-a-setting': 'That can only be set before the first question.',
	'not-a-question': 'The game keeps at least one question, so nothing was left out.',
	'not-an-answer': 'That does not fit this question. Choose again.',
	'time-is-up': 'The question has closed, so this answer does not count.',
	'not-host': 'This device no longer hosts the game.',
	'too-fast': 'That was a lot at once. Try again in a moment.',
	'not-stored':
		'The server could not store that, perhaps because its disk is full. Nothing was changed; the game goes on when there is room.'
};

/** Why something that the host asked for was not done. */
export function hostRefusalWords(refusal: Refusal): string {
	return words[refusal] ?? 'That was not possible, so nothing was changed.';
}
