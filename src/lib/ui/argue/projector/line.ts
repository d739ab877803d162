import type { AnyCommand } from '../../../core/live/protocol';
import type { GameConnection } from '../../game/connection.svelte';

/** Asks the server, and tells whether it was done. */
export type OnAsk = (what: AnyCommand) => Promise<boolean>;

/** As much of a connection as the host's screens of an argue round need. */
export type HostLine = Pick<GameConnection, 'status' | 'isStuck' | 'hasClock' | 'now' | 'command'>;
