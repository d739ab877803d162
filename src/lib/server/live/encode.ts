import type { MeView } from '../../core/game/player-view';
import type { ServerMessage } from '../../core/game/protocol';

/** A message as it goes over a wire. */
export function encoded(message: ServerMessage): Buffer {
	return Buffer.from(JSON.stringify(message));
}

/** The message `view`, put together from the part that is the same for all, encoded once, and the player's own. */
export function encodedView(seq: number, roomPart: Buffer, me: MeView): Buffer {
	const head = `{"t":"view","seq":${seq},"room":`;
	const tail = `,"me":${JSON.stringify(me)}}`;
	const message = Buffer.allocUnsafe(head.length + roomPart.length + Buffer.byteLength(tail));
	message.write(head, 0, 'latin1');
	roomPart.copy(message, head.length);
	message.write(tail, head.length + roomPart.length, 'utf8');
	return message;
}
