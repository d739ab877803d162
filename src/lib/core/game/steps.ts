import type { Seat } from '../seats/seat';
import type { GameSettings } from './settings';

/** Whether there is anybody for a game to begin with. */
export function isAnybodyHere(
	{ devices }: Pick<GameSettings, 'devices'>,
	people: readonly Pick<Seat, 'status' | 'isConnected'>[]
): boolean {
	return devices === 'none' || people.some(({ status, isConnected }) => status === 'in' && isConnected);
}

/** Whether a question's answer comes as soon as it closes. Where hands are counted, it waits for the host. */
export function revealsAtOnce({ reveals, devices }: Pick<GameSettings, 'reveals' | 'devices'>): boolean {
	return reveals === 'at-once' && devices !== 'none';
}

/** Whether the class sees how it stands after a question; after the last one the end shows it. */
export function showsStandings(
	{ standings, board, devices }: Pick<GameSettings, 'standings' | 'board' | 'devices'>,
	{ number, of }: { number: number; of: number }
): boolean {
	return standings === 'each' && board !== 'nothing' && devices !== 'none' && number < of;
}
