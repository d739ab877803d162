import type { OpenWire } from './ear';
import { say } from './say';
import type { Goodbye } from './wire';

/** So much may wait in the stream before it counts as backlog. */
const highWaterMark = 16 * 1024;

/** Some filters hold an answer back until it is so long. */
const padding = `:${' '.repeat(2048)}\n\n`;

/** A screen that listens to server-sent events, for want of a WebSocket. */
export class StreamWire implements OpenWire {
	readonly body: ReadableStream<Uint8Array>;
	#controller!: ReadableStreamDefaultController<Uint8Array>;
	#isOpen = true;

	/** @param closed - hears when nobody listens any more, whoever ended it */
	constructor(
		id: string,
		readonly closed: () => void
	) {
		this.body = new ReadableStream<Uint8Array>(
			{
				start: (controller) => void (this.#controller = controller),
				cancel: () => this.#over()
			},
			{ highWaterMark, size: ({ byteLength }) => byteLength }
		);
		this.#put(Buffer.from(`${padding}event: id\ndata: ${id}\n\n`));
	}

	get isOpen(): boolean {
		return this.#isOpen;
	}

	get backlog(): number {
		return Math.max(0, highWaterMark - (this.#controller.desiredSize ?? 0));
	}

	send(message: Uint8Array): void {
		// JSON has no line's end in it.
		this.#put(Buffer.concat([dataField, message, eventEnd]));
	}

	close(why: Goodbye): void {
		if (!this.#isOpen) return;
		if (why) say(this, { t: 'bye', why });
		this.#controller.close();
		this.#over();
	}

	fail(): void {
		this.close(null);
	}

	/** Keeps whatever lies between from taking the connection for an idle one. */
	beat(): void {
		this.#put(comment);
	}

	#put(bytes: Uint8Array): void {
		if (this.#isOpen) this.#controller.enqueue(bytes);
	}

	#over(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.closed();
	}
}

const dataField = Buffer.from('data: ');
const eventEnd = Buffer.from('\n\n');
const comment = Buffer.from(':\n\n');
