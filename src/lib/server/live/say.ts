import type { ServerMessage } from '../../core/game/protocol';
import type { Wire } from './wire';

/** Says one thing to one screen. What all screens hear is encoded once, and not here. */
export function say(wire: Wire, message: ServerMessage): void {
	wire.send(Buffer.from(JSON.stringify(message)));
}
