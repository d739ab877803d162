import { tidyName } from '../../core/seats/names';
import type { AnyCommand } from '../../core/live/protocol';
import type { Games } from './games';
import type { Then } from './journal';
import type { Room } from './room';

/** Does in a room what its host asks for. */
export function obey({ games, room }: { games: Games; room: Room }, command: AnyCommand, then: Then): void {
	if (command.do === 'new-pin') return games.newPin(room, then);
	const happening = room.play.happeningFor(tidied(command));
	if (happening.ok) room.happen(happening.value, then);
	else then(happening);
}

/** With names as they will be shown. No list says which names a host may give. */
function tidied(command: AnyCommand): AnyCommand {
	if (command.do === 'rename') return { ...command, name: tidyName(command.name) };
	if (command.do === 'seat' && command.name !== null) return { ...command, name: tidyName(command.name) };
	return command;
}
