import type { PlayerView } from '../../../core/game/player-view';
import type { Refusal } from '../../../core/live/protocol';
import type { RoomView } from '../../../core/game/room-view';
import type { Door } from '../connection.svelte';
import { verdictOf } from './outcome';
import type { Screen } from './screen';

/** Why the server did not do what a player asked, and what to do: one sentence each. */
export const refusalWords: Record<Refusal, string> = {
	'already-made': 'That was done already. Look at the screen and go on.',
	'wrong-phase': 'The game has gone on meanwhile. Look at the screen and go on from there.',
	'moved-on': 'The game has gone on meanwhile. Look at the screen and go on from there.',
	'no-seat': 'You have no place in this game any more. Load the page again and join.',
	'waiting-for-approval': 'Wait until the host lets you in.',
	'sent-out': 'The host has sent this device out of the game. Talk to the host.',
	locked: 'The host has locked the game. Ask the host to let you in.',
	full: 'The game is full. Ask the host to make room.',
	'too-late-to-join': 'The game has begun, and nobody can join it any more. Ask the host to allow it.',
	'name-missing': 'Type a name first. One letter is enough.',
	'name-too-long': 'That name is too long. Take one with 20 characters at most.',
	'no-team': 'Choose one of the teams.',
	'not-this-question': 'That was another question. Answer the one that stands here now.',
	'not-an-answer': 'That does not fit this question. Choose again.',
	'same-answer': 'That answer is stored already.',
	'time-is-up': 'Time was up when it arrived, so it does not count.',
	paused: 'The game is paused. What you chose is kept: send it when the game goes on.',
	'already-challenged': 'You have told the host already.',
	'not-a-ruling': 'That decision does not fit this question.',
	'nobody-here': 'Nobody has joined yet. Wait for the first player.',
	'not-a-setting': 'That cannot be set any more. Load the page again.',
	'not-a-question': 'There is no such question. Load the page again.',
	'not-a-card': 'That card is not one of yours here. Choose another.',
	'no-side': 'You have no side yet. Wait until the sides are dealt.',
	'already-voted': 'You have voted already.',
	'already-judged': 'You have compared this pair already. Look at the next one.',
	'too-soon': 'Read both first: this button works a few seconds later.',
	'chip-missing': 'Choose at least one reason first.',
	'nothing-written': 'Write something first.',
	'has-judgements': 'Comparing has begun, so that cannot be changed any more.',
	'not-consented': 'The writer has not agreed to that.',
	'not-approved': 'The teacher has not let that through yet.',
	'no-game': 'No game is open under this PIN. Look at the projector for the right one.',
	'not-host': 'Only the host can do that.',
	'name-not-fit': 'Choose another name: this one is not fit for a classroom.',
	'not-understood': 'The server could not read that. Load the page again.',
	'too-long': 'That is too long. Make it shorter.',
	'too-fast': 'That was too much at once. Wait a second, then try again.',
	'not-stored': 'It could not be stored just now. What you chose is kept: try again in a moment.'
};

/** "482 915". */
export function formatPin(pin: string): string {
	return `${pin.slice(0, 3)} ${pin.slice(3)}`;
}

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Record<Intl.LDMLPluralRule, string> = {
	one: 'st',
	two: 'nd',
	few: 'rd',
	other: 'th',
	zero: 'th',
	many: 'th'
};

/** "1st", "22nd". */
export function formatPlace(place: number): string {
	return `${place}${endings[ordinals.select(place)]}`;
}

/** Why nobody can come in just now, and what to do. */
export const closedWords: Record<NonNullable<Door['closed']>, string> = {
	locked: 'The host has locked the game. Ask to be let in: this page opens by itself then.',
	full: 'The game is full. Ask the host to make room: this page opens by itself then.',
	'too-late-to-join':
		'The game has begun without late joining. Ask the host to allow it: this page opens by itself then.',
	'sent-out':
		'The host has sent this device out of the game. If you think that is a mistake, talk to the host.'
};

/** What the tab is called. */
export function titleOf(screen: Screen, room: RoomView | undefined): string {
	if (!room || room.number === 0) return 'Play';
	return screen === 'over' ? 'Game over' : `Question ${room.number} of ${room.of}`;
}

/** What a screen reader says when the game moves on; the rest is on the screen. */
export function newsOf(
	screen: Screen,
	{ view, isReconnecting }: { view: PlayerView | null; isReconnecting: boolean }
): string {
	if (isReconnecting) return 'Reconnecting. What you chose is kept.';
	if (!view || view.room.phase !== screen) return '';
	const { room, me } = view;
	const sentences: Record<RoomView['phase'], string> = {
		lobby: '',
		open: isPaused(room) ? 'The game is paused.' : `Question ${room.number} of ${room.of} is open.`,
		closed: 'Answers are in.',
		revealed: `The answer to question ${room.number}: ${verdictOf(me).toLowerCase()}.`,
		standings: 'How you stand.',
		over: 'The game is over.'
	};
	return sentences[room.phase];
}

function isPaused(room: RoomView): boolean {
	return room.phase === 'open' && room.clock.pausedWithMs !== null;
}
