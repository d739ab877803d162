import type { Refusal, ServerMessage } from '../../core/live/protocol';
import type { Wire } from './wire';

/** Says one thing to one screen. What all screens hear is encoded once, and not here. */
export function say(wire: Wire, message: ServerMessage): void {
	wire.send(Buffer.from(JSON.stringify(message)));
}

/** Says why something was not done. `ref` and `afterMs` go out only where they are given. */
export function sayNo(
	wire: Wire,
	why: Refusal,
	{ ref, afterMs }: { ref?: string | undefined; afterMs?: number } = {}
): void {
	say(wire, { t: 'refused', why, ref, afterMs });
}
