import type { HostCommand } from '../../core/game/protocol';
import type { HostView } from '../../core/game/host-view';

type Standing = Pick<HostView, 'room' | 'settings' | 'people'>;

/** What the host's main button does next; null once the game is over. */
export function nextStep({ room, settings, people }: Standing): string | null {
	const next = room.number < room.of ? `Question ${room.number + 1}` : 'Finish the game';
	switch (room.phase) {
		case 'lobby':
			return settings.devices === 'none' || people.some(isHere)
				? 'Start with question 1'
				: 'Nobody is in yet';
		case 'open':
			return revealsAtOnce(settings) ? 'Close and show the answer' : 'Close the question';
		case 'closed':
			return 'Show the answer';
		case 'revealed':
			return showsStandings({ room, settings, people }) ? 'Show how the class stands' : next;
		case 'standings':
			return next;
		case 'over':
			return null;
	}
}

/** Whether pressing on does anything: nobody can play before somebody is in. */
export function canGoOn({ room, settings, people }: Standing): boolean {
	if (room.phase === 'over') return false;
	return room.phase !== 'lobby' || settings.devices === 'none' || people.some(isHere);
}

/** Presses on from where this screen sees the game, so that a second press changes nothing. */
export function goOn({ room: { phase, number } }: Pick<HostView, 'room'>): HostCommand {
	return { do: 'go-on', from: { phase, number } };
}

function isHere({ status, isConnected }: HostView['people'][number]): boolean {
	return status === 'in' && isConnected;
}

function revealsAtOnce({ reveals, devices }: HostView['settings']): boolean {
	return reveals === 'at-once' && devices !== 'none';
}

function showsStandings({ room, settings: { standings, board, devices } }: Standing): boolean {
	return standings === 'each' && board !== 'nothing' && devices !== 'none' && room.number < room.of;
}
