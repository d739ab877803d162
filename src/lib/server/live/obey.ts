import { refuse } from '../../core/kit/result';
import { happeningFor } from '../../core/game/intention';
import { tidyName } from '../../core/seats/names';
import type { HostCommand } from '../../core/game/protocol';
import { isQuizCommand, type AnyCommand } from '../../core/live/protocol';
import type { Games } from './games';
import type { Then } from './journal';
import type { Room } from './room';

/** Does in a room what its host asks for. */
export function obey({ games, room }: { games: Games; room: Room }, command: AnyCommand, then: Then): void {
	if (!isQuizCommand(command)) return then(refuse('wrong-phase'));
	if (command.do === 'new-pin') return games.newPin(room, then);
	// Where everybody has a device, nobody else answers for them.
	if (command.do === 'answer-for' && room.game.settings.devices !== 'one') return then(refuse('wrong-phase'));
	const happening = happeningFor(tidied(command));
	if (happening) room.happen(happening, then);
}

/** With names as they will be shown. No list says which names a host may give. */
function tidied(command: HostCommand): HostCommand {
	if (command.do === 'rename') return { ...command, name: tidyName(command.name) };
	if (command.do === 'seat' && command.name !== null) return { ...command, name: tidyName(command.name) };
	return command;
}
