import type { HostCommand } from '../../core/game/protocol';
import { isAnybodyHere, revealsAtOnce, showsStandings } from '../../core/game/steps';
import type { HostView } from '../../core/game/host-view';

type Standing = Pick<HostView, 'room' | 'settings' | 'people'>;

/** What the host's main button does next; null once the game is over. */
export function nextStep({ room, settings, people }: Standing): string | null {
	const next = room.number < room.of ? `Question ${room.number + 1}` : 'Finish the game';
	switch (room.phase) {
		case 'lobby':
			return isAnybodyHere(settings, people) ? 'Start with question 1' : 'Nobody is in yet';
		case 'open':
			return revealsAtOnce(settings) ? 'Close and show the answer' : 'Close the question';
		case 'closed':
			return 'Show the answer';
		case 'revealed':
			return showsStandings(settings, room) ? 'Show how the class stands' : next;
		case 'standings':
			return next;
		case 'over':
			return null;
	}
}

/** Whether pressing on does anything: nobody can play before somebody is in. */
export function canGoOn({ room, settings, people }: Standing): boolean {
	if (room.phase === 'over') return false;
	return room.phase !== 'lobby' || isAnybodyHere(settings, people);
}

/** Presses on from where this screen sees the game, so that a second press changes nothing. */
export function goOn({ room: { phase, number } }: Pick<HostView, 'room'>): HostCommand {
	return { do: 'go-on', from: { phase, number } };
}
