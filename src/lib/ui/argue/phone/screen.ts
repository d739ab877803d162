import type { ArgueView } from '../../../core/argue/round/me-view';
import type { ArguePhase } from '../../../core/argue/round/settings';
import type { ConnectionStatus } from '../../game/connection.svelte';

/** What a phone in an argue round shows. */
export type ArgueScreen = 'no-game' | 'replaced' | 'sent-out' | 'gone' | 'waiting' | ArguePhase;

/** Which screen it is. */
export function argueScreenFor(status: ConnectionStatus, { room, me }: ArgueView): ArgueScreen {
	if (status === 'no-game' || status === 'replaced') return status;
	if (status === 'kicked' || me.status === 'kicked') return 'sent-out';
	if (status === 'over' && room.phase !== 'over') return 'gone';
	return me.status === 'waiting' && room.phase !== 'over' ? 'waiting' : room.phase;
}
