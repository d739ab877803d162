import { longestName } from '../../core/seats/names';
import { seatOfDevice } from '../../core/seats/seat';
import type { ServerMessage } from '../../core/live/protocol';
import type { Play } from './play';

type Door = Extract<ServerMessage, { t: 'door' }>;

/** What a device sees of a game that it doesn't sit in. */
export function doorOf(play: Play, device: string): Door {
	const { title, settings } = play.table;
	return {
		t: 'door',
		title,
		names: settings.names,
		teams: play.teamsToChoose(),
		closed: closedFor(play, device),
		longestName
	};
}

/** Who had a seat may come back to it, whatever the door says to others. */
function closedFor(play: Play, device: string): Door['closed'] {
	const own = seatOfDevice(play.table, device);
	if (own !== null) return play.table.seats[own]?.status === 'kicked' ? 'sent-out' : null;
	const why = play.whyClosed();
	return why === 'wrong-phase' ? 'locked' : why;
}
