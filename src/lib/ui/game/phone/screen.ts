import type { PlayerView } from '../../../core/game/player-view';
import type { ConnectionStatus, Door } from '../connection.svelte';

/** What a player's phone shows. */
export type Screen =
	| 'connecting'
	| 'no-game'
	| 'replaced'
	| 'sent-out'
	/** The game is gone while this phone was away. */
	| 'gone'
	| 'door'
	| 'waiting'
	| PlayerView['room']['phase'];

/** What there is to go by. */
type Known = { status: ConnectionStatus; door: Door | null; view: PlayerView | null };

/** Which screen a phone shows. */
export function screenFor({ status, door, view }: Known): Screen {
	if (status === 'no-game' || status === 'replaced') return status;
	if (status === 'kicked' || view?.me.status === 'kicked') return 'sent-out';
	if (!view) return door ? 'door' : 'connecting';
	if (status === 'over' && view.room.phase !== 'over') return 'gone';
	return view.me.status === 'waiting' && view.room.phase !== 'over' ? 'waiting' : view.room.phase;
}
