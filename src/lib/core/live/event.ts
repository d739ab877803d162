import type { ArgueEvent, ArgueHappening } from '../argue/round/event';
import type { GameEvent, Happening } from '../game/event';

/** The kinds of game that are played live. */
export const gameKinds = ['quiz', 'argue'] as const;
export type GameKind = (typeof gameKinds)[number];

/** Something that happens in a game, of whichever kind. */
export type AnyHappening = Happening | ArgueHappening;
export type AnyEvent = GameEvent | ArgueEvent;
