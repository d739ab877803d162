import type { ArgueMade } from '../../core/argue/round/event';
import { foldArgue } from '../../core/argue/round/reduce';
import { emptyTally } from '../../core/argue/votes/ballot';
import type { Made } from '../../core/game/event';
import { fold } from '../../core/game/reduce';
import type { AnyEvent } from '../../core/live/event';
import type { Moment } from '../../core/seats/seat';
import type { GameRecord } from './plays';

/** What a host makes a quiz from: a stored round. */
type QuizMaking = Pick<Made, 'title' | 'questions' | 'settings' | 'seed'> & {
	kind?: 'quiz';
	device: string;
	roundSlug: string;
};

/** What a host makes an argue round from: a deck, which becomes part of it. */
type ArgueMaking = Pick<ArgueMade, 'kind' | 'title' | 'deck' | 'settings' | 'seed'> & { device: string };

/** What a host makes a game from. */
export type Making = QuizMaking | ArgueMaking;

/** What the server gives a game. */
type Stamp = { id: string; pin: string; at: Moment };

/** How a game begins: its first event, and the game that it makes. */
export function begun(making: Making, stamp: Stamp): { event: AnyEvent; record: GameRecord } {
	return making.kind === 'argue' ? argueBegun(making, stamp) : quizBegun(making, stamp);
}

function quizBegun({ title, questions, settings, seed, roundSlug }: QuizMaking, stamp: Stamp) {
	const event = { type: 'made' as const, ...stamp, title, questions, settings, seed };
	return { event, record: { kind: 'quiz' as const, game: fold([event]), roundSlug } };
}

function argueBegun({ kind, title, deck, settings, seed }: ArgueMaking, stamp: Stamp) {
	const event = { type: 'made' as const, kind, ...stamp, title, deck, settings, seed };
	return { event, record: { kind, argue: foldArgue([event]), tally: emptyTally() } };
}
