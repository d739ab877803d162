import type { Refusal } from '../../core/live/protocol';

/** Something said to the server that it has not answered yet. */
type Waiting<Message> = {
	/** The message's `ref`, or an answer's key: what the server answers to. */
	ref: string;
	message: Message;
	/** Whether saying it twice is the same as saying it once. */
	isRepeatable: boolean;
	isSent: boolean;
	settle: (refusal: Refusal | null) => void;
};

/** Keeps what was said until the server says that it is stored, or why not. */
export class Outbox<Message> {
	#waiting: Waiting<Message>[] = [];

	/** Resolves with null when the message was done, or with why it was not. */
	add(what: { ref: string; message: Message; isRepeatable: boolean }): Promise<Refusal | null> {
		return new Promise((settle) => {
			this.#waiting.push({ ...what, isSent: false, settle });
		});
	}

	/** Says everything that is not on its way, in the order in which it was added. */
	sendAll(send: (message: Message) => void): void {
		for (const each of this.#waiting) {
			if (each.isSent) continue;
			each.isSent = true;
			send(each.message);
		}
	}

	/** The server has answered to a ref. One that is not waited for is no matter: it was answered before. */
	settle(ref: string | undefined, refusal: Refusal | null): void {
		const answered = this.#waiting.filter((each) => each.ref === ref);
		this.#waiting = this.#waiting.filter((each) => each.ref !== ref);
		for (const { settle } of answered) settle(refusal);
	}

	/** The server wants this one later. */
	putBack(ref: string): void {
		for (const each of this.#waiting) if (each.ref === ref) each.isSent = false;
	}

	/**
	 * The connection was lost: what was said goes out again. What must not be said twice does not, since it may have
	 * been done; the next view shows it.
	 */
	putAllBack(): void {
		const unsure = this.#waiting.filter(({ isSent, isRepeatable }) => isSent && !isRepeatable);
		for (const { ref } of unsure) this.settle(ref, null);
		for (const each of this.#waiting) each.isSent = false;
	}
}
