import type { Game } from '../../core/game/game';
import { longestName } from '../../core/seats/names';
import { seatOfDevice } from '../../core/seats/seat';
import type { ServerMessage } from '../../core/live/protocol';
import { mayChooseTeam, whyClosed } from '../../core/game/seats';

type Door = Extract<ServerMessage, { t: 'door' }>;

/** What a device sees of a game that it doesn't sit in. */
export function doorOf(game: Game, device: string): Door {
	const { title, settings } = game;
	return {
		t: 'door',
		title,
		names: settings.names,
		teams: mayChooseTeam(game) ? (settings.teams?.count ?? null) : null,
		closed: closedFor(game, device),
		longestName
	};
}

/** Who had a seat may come back to it, whatever the door says to others. */
function closedFor(game: Game, device: string): Door['closed'] {
	const own = seatOfDevice(game, device);
	if (own !== null) return game.seats[own]?.status === 'kicked' ? 'sent-out' : null;
	const why = whyClosed(game);
	return why === 'wrong-phase' ? 'locked' : why;
}
