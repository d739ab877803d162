import { check, checkingAfter } from '../../core/checking/check';
import type { CheckAction, CheckedQuote, Checking, CheckRefusal } from '../../core/checking/checking';
import { progressOf } from '../../core/checking/order';
import type { OwnArticle } from '../../core/checking/own-article';
import { confirmedTogether, firstLeft, isUnchecked, isUntagged, neighbourOf, nextLeft } from './going-on';
import type { SaveQueue } from './save-queue.svelte';
import { tagsFor, type TagChoice } from '../../core/checking/tagging';

/** What can be open in front of the article; one at a time. */
export type Panel = 'name' | 'ends' | 'split' | 'kind' | 'sides' | 'mark' | 'keys';

type Opened = Pick<OwnArticle, 'text' | 'extraction' | 'actions'>;

/** One article on the desk: everything done to it, the quote in front, and what is open beside it. */
export class Desk {
	checking: Checking = $state.raw({ speakers: [], quotes: [] });
	front: string | null = $state(null);
	panel: Panel | null = $state(null);
	/** Whether a credit moves everything that the wrong speaker is credited with. */
	isForAll = $state(false);
	refusal: CheckRefusal | null = $state(null);
	/** The last thing that was done, for a screen reader and the line under the quote. */
	done: CheckAction['type'] | 'undone' | null = $state(null);
	#actions: CheckAction[] = $state.raw([]);
	/** How many steps each press took: what one press did, one undo takes back. */
	#presses: number[] = [];
	#article: Opened;
	#queue: SaveQueue;

	constructor(article: Opened, { front, queue }: { front: string | null; queue: SaveQueue }) {
		this.#article = article;
		this.#queue = queue;
		this.#actions = [...article.actions];
		this.checking = this.#folded();
		this.front = this.#find(front)?.id ?? firstLeft(this.checking, isUnchecked);
	}

	/** The quote in front; null when nothing that a game could ask about is left, and none was chosen. */
	get quote(): CheckedQuote | null {
		return this.#find(this.front) ?? null;
	}

	get progress() {
		return progressOf(this.checking);
	}

	get canUndo(): boolean {
		return this.#actions.length > 0;
	}

	get seq(): number {
		return this.#actions.length;
	}

	/** Puts a quote in front. */
	goTo(quote: string | null): void {
		this.front = quote;
		this.isForAll = false;
		this.refusal = null;
		// Which side it helps is asked of one quote after another; the other panels are about one quote.
		if (this.panel !== 'sides') this.panel = null;
	}

	/** How many quotes nobody has tagged. */
	get untagged(): number {
		return this.checking.quotes.filter(isUntagged).length;
	}

	/** Goes through the quotes that nobody has tagged. */
	tagSides(): void {
		this.panel = 'sides';
		this.goTo(firstLeft(this.checking, isUntagged));
	}

	/** Goes to the next or the previous quote of the list. */
	go(by: -1 | 1): void {
		this.goTo(neighbourOf(this.checking, this.front, by));
	}

	/** Does one thing and stays, or says why not. */
	act(action: CheckAction): boolean {
		const next = check(this.#article.text, this.checking, action);
		this.refusal = next.ok ? null : next.error;
		if (!next.ok) return false;
		this.#queue.add({ seq: this.#actions.length, action });
		this.#actions = [...this.#actions, action];
		this.#presses.push(1);
		this.checking = next.value;
		this.done = action.type;
		return true;
	}

	/** Does what settles the quote in front, and goes on to the next one that is left. */
	settle(...actions: CheckAction[]): void {
		const before = this.checking;
		const from = this.front;
		const presses = [...this.#presses];
		if (from === null || !actions.every((action) => this.act(action))) return;
		if (actions.length > 0) this.#presses = [...presses, actions.length];
		this.goTo(nextLeft({ before, after: this.checking }, from, this.#isLeft));
	}

	/** What says that the quote in front is right, with the pieces of its quotation that stand there with it. */
	confirming(): CheckAction[] {
		return this.#pieces()
			.filter(({ verdict }) => verdict !== 'right')
			.map(({ id }) => ({ type: 'confirmed', quote: id }));
	}

	/** What says which side the quotation in front helps, and with that that it is right. */
	tagging(choice: TagChoice): CheckAction[] {
		const tags = tagsFor(choice);
		const spoken = this.#pieces().filter(({ kind }) => kind !== 'term');
		return [
			...spoken.map(({ id }): CheckAction => ({ type: 'tagged', quote: id, ...tags })),
			...this.confirming()
		];
	}

	/** Marks words that the rules passed over, and puts them in front. */
	mark(action: Extract<CheckAction, { type: 'marked' }>): boolean {
		const known = this.checking.quotes.map(({ id }) => id);
		if (!this.act(action)) return false;
		this.goTo(this.checking.quotes.find(({ id }) => !known.includes(id))?.id ?? this.front);
		return true;
	}

	/** Takes back what the last press did, and puts the quote in front that it was about. */
	undo(): void {
		const from = this.#actions.length - (this.#presses.pop() ?? 1);
		const first = this.#actions[from];
		if (!first) return;
		for (let seq = this.#actions.length - 1; seq >= from; seq--) this.#queue.add({ seq, action: 'undo' });
		this.#actions = this.#actions.slice(0, from);
		this.checking = this.#folded();
		this.goTo('quote' in first ? first.quote : (this.#find(this.front)?.id ?? null));
		this.done = 'undone';
	}

	get #isLeft() {
		return this.panel === 'sides' ? isUntagged : isUnchecked;
	}

	#pieces(): CheckedQuote[] {
		return this.quote ? confirmedTogether(this.checking, this.quote) : [];
	}

	#folded(): Checking {
		return checkingAfter(this.#article.text, this.#article.extraction, this.#actions);
	}

	#find(id: string | null): CheckedQuote | undefined {
		return this.checking.quotes.find((quote) => quote.id === id);
	}
}
