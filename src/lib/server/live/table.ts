import type { ClientMessage } from '../../core/live/protocol';
import { seatOfDevice } from '../../core/seats/seat';
import type { Games } from './games';
import type { Room } from './room';
import { seatOf } from './seat-key';
import type { Viewer } from './wire';

/** At the table or at its door: which game, which device, as whom. `viewer` null: no seat. */
export type Table = { room: Room; device: string; viewer: Viewer | null };

type Hello = Extract<ClientMessage, { t: 'hello' }>;

/** Where somebody who says hello belongs; null where no game is open under the PIN. */
export function tableFor(
	{ games, cookieKey }: { games: Games; cookieKey: string },
	{ as, pin, seatKey }: Hello,
	device: string
): Table | 'not-host' | null {
	const key = seatKey === undefined ? null : seatOf(cookieKey, seatKey);
	const room = games.byPin(pin) ?? (key && roomOf(games, key.gameId));
	if (!room) return null;
	if (as !== 'player') return games.isHost(room, device) ? { room, device, viewer: { as } } : 'not-host';
	if (seatOfDevice(room.table, device) !== null || key?.gameId !== room.table.id)
		return seatedAt(room, device);
	// The cookie is gone, as in a private window: the seat's device is who plays here.
	return seatedAt(room, room.table.seats[key.seat]?.device ?? device);
}

/** A player's own seat, or the door. */
function seatedAt(room: Room, device: string): Table | null {
	const seat = seatOfDevice(room.table, device);
	// To those who did not play in it, a game that is over is none.
	if (seat === null) return room.table.phase === 'over' ? null : { room, device, viewer: null };
	const status = room.table.seats[seat]?.status;
	const isSeated = status === 'in' || status === 'waiting';
	return { room, device, viewer: isSeated ? { as: 'player', seat } : null };
}

function roomOf(games: Games, id: string): Room | null {
	for (const room of games.rooms) if (room.table.id === id) return room;
	return null;
}
