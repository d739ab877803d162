/** Why the server closes a connection of its own accord; null: without a word. */
export type Goodbye = 'replaced' | 'kicked' | 'over' | 'restart' | null;

/** One connection to one screen, whatever carries it. */
export interface Wire {
	/** Sends one message that is already encoded (JSON text as UTF-8). Never throws, never waits. */
	send(message: Uint8Array): void;
	/** Bytes handed over that the network has not taken yet. */
	readonly backlog: number;
	/** Says goodbye (a ServerMessage 'bye') where there is a reason, and closes. */
	close(why: Goodbye): void;
}

/** Who looks at the game through a wire. */
export type Viewer = { as: 'player'; seat: number } | { as: 'projector' | 'remote' };
