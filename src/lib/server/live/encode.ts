import type { ArgueMeView } from '../../core/argue/round/me-view';
import type { MeView } from '../../core/game/player-view';
import type { ServerMessage } from '../../core/live/protocol';

/** Messages to a whole room are cut from pieces of so many bytes: making one buffer for each costs twice as much. */
const pieceBytes = 64 * 1024;

/** A character takes at most so many bytes. */
const mostBytesEach = 3;

/** A message as it goes over a wire. */
export function encoded(message: ServerMessage): Buffer {
	return Buffer.from(JSON.stringify(message));
}

/** The messages `view` of one version of a game: the part that is the same for all is encoded once. */
export class Views {
	readonly #head: Buffer;
	#piece = Buffer.alloc(0);
	#used = 0;

	/** @param roomPart - what everybody in the room may see, as JSON */
	constructor(
		readonly seq: number,
		roomPart: string
	) {
		this.#head = Buffer.from(`{"t":"view","seq":${seq},"room":${roomPart},"me":`);
	}

	/** The view of one player. */
	of(me: MeView | ArgueMeView): Buffer {
		const tail = `${JSON.stringify(me)}}`;
		const start = this.#startOf(this.#head.length + tail.length * mostBytesEach);
		const tailAt = start + this.#head.copy(this.#piece, start);
		this.#used = tailAt + this.#piece.write(tail, tailAt);
		return this.#piece.subarray(start, this.#used);
	}

	/** Where there is room for so many bytes. */
	#startOf(bytes: number): number {
		if (this.#used + bytes <= this.#piece.length) return this.#used;
		// The first piece is just for one: most views are asked for one by one.
		this.#piece = Buffer.allocUnsafe(this.#piece.length === 0 ? bytes : Math.max(pieceBytes, bytes));
		return 0;
	}
}
