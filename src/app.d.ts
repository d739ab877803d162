import type { Examples } from '$lib/core/argue/deck/make-deck';
import type { Corpus } from '$lib/core/quotes/corpus';
import type { Deck } from '$lib/core/questions/deck';
import type { Db } from '$lib/server/db/open';
import type { Player } from '$lib/server/db/player';
import type { Live } from '$lib/server/live/live';

declare global {
	namespace App {
		interface Locals {
			db: Db;
			corpus: Corpus;
			deck: Deck;
			/** What was written for argue rounds over the corpus. */
			examples: Examples;
			/** Signs players' cookies. */
			cookieKey: string;
			/** The games that are being played. */
			live: Live;
			/** The hash of the token in the device's cookie; null where it has none that could be used. */
			device: string | null;
			/** The device's player; null until it first plays. */
			player: Player | null;
			/** Whether the device held a cookie that could not be used, and starts afresh. */
			isStartedAfresh: boolean;
		}
		interface Error {
			message: string;
			/** Stands in the log beside what went wrong; missing where nothing did. */
			id?: string;
		}
	}
}

export {};
