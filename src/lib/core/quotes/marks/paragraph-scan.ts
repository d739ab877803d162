import type { Span } from '../../text/spans';
import type { ExtractionFlag } from '../extraction';
import { framesExcerpt, framesPairs } from './excerpts';
import type { Mark, MarkLevel } from './mark';
import { attributionTail, closingOf, GrowingWords, lastSentenceStart, soundsSpoken } from './repair';

/** A quotation whose closing mark has not come yet. */
type Open = { start: number; mark: Mark | null; goesOn: boolean; flags: ExtractionFlag[] };

/** Words between marks in one paragraph. */
type Piece = Span & { goesOn: boolean; flags: ExtractionFlag[] };

/** The pairing of marks within one paragraph. */
export class ParagraphScan {
	readonly spans: Piece[] = [];
	/** Whether a quotation goes on beyond the paragraph. */
	isLeftOpen = false;
	/** Whether the marks at the starts of the paragraphs frame an excerpt or a transcript. */
	isFramed: boolean;
	readonly #marks: readonly Mark[];
	readonly #level: MarkLevel;
	readonly #words: GrowingWords;
	#open: Open | null = null;
	#at = 0;
	/** The next mark that closes: looked for once, or a row of opening marks would be read again for each. */
	#nextClose = 0;

	/** @param input - the marks of the paragraph, and whether the paragraphs before stand in a frame */
	constructor(
		private readonly text: string,
		private readonly paragraph: Span,
		{ marks, level, isFramed }: { marks: readonly Mark[]; level: MarkLevel; isFramed: boolean }
	) {
		this.#marks = marks;
		this.#level = level;
		this.#words = new GrowingWords(text, paragraph.start);
		this.isFramed = isFramed;
	}

	/** Takes up the quotation that the paragraph before left open, if this one goes on with it. */
	goOn(opensNext: boolean): void {
		const { text, paragraph } = this;
		const [first] = this.#marks;
		if (first?.start === paragraph.start && first.shape !== 'close') {
			this.#open = { start: first.end, mark: first, goesOn: true, flags: [] };
			this.#at = 1;
		} else if (first?.shape === 'close' || (!first && opensNext && soundsSpoken(text, paragraph))) {
			this.#open = { start: paragraph.start, mark: null, goesOn: true, flags: ['unmarked-paragraph'] };
		}
	}

	/** Pairs the marks of the paragraph, in reading order. */
	run(): void {
		if (this.#at === 0 && framesPairs(this.paragraph, this.#marks)) {
			this.isFramed = true;
			this.#at = 1;
		}
		for (; this.#at < this.#marks.length; this.#at++) {
			const mark = this.#marks[this.#at];
			if (!mark) continue;
			if (this.#open === null) this.#begin(mark);
			else if (mark.shape === 'open') this.#openAgain(mark, this.#open);
			else this.#close(mark, this.#open);
		}
		if (this.#open) this.#leaveOpen(this.#open);
	}

	#begin(mark: Mark): void {
		if (mark.shape !== 'close') {
			this.#open = { start: mark.end, mark, goesOn: false, flags: [] };
			return;
		}
		// A closing mark that nothing opened: single ones are stray apostrophes more often than not.
		if (this.#level === 'single') return;
		if (this.isFramed && mark.isStraight && this.text.slice(mark.end, this.paragraph.end).trim() === '') {
			this.isFramed = false;
			return;
		}
		const start = this.#unopenedStart(mark);
		if (start !== null)
			this.#add({ start, end: mark.start }, { goesOn: false, flags: ['missing-opening-mark'] });
	}

	/** Where a quotation without its opening mark begins: with the paragraph, or its sentence after another quotation. */
	#unopenedStart(mark: Mark): number | null {
		const before = this.spans.at(-1);
		if (before) return lastSentenceStart(this.text, { start: before.end, end: mark.start });
		return this.#words.hasTwo(mark.start) ? this.paragraph.start : null;
	}

	#close(mark: Mark, open: Open): void {
		if (this.#level === 'single') this.#at = closingOf(this.text, this.#marks, this.#at);
		const closing = this.#marks[this.#at] ?? mark;
		const isMixed = open.mark !== null && open.mark.isStraight !== closing.isStraight;
		this.#add(
			{ start: open.start, end: closing.start },
			isMixed ? { ...open, flags: [...open.flags, 'mixed-marks'] } : open
		);
		this.#open = null;
	}

	/** A mark that opens inside an open quotation: of one within it, or of the next where the closing mark is missing. */
	#openAgain(mark: Mark, open: Open): void {
		const inner = this.#nestedEnd(mark, open);
		if (inner !== null) {
			this.#at = inner;
			return;
		}
		const end = attributionTail(this.text, { start: open.start, end: mark.start }) ?? mark.start;
		this.#addUnclosed(open, end);
		this.#open = { start: mark.end, mark, goesOn: false, flags: [] };
	}

	/** Where the quotation inside this one ends, or null when the mark begins a new one instead. */
	#nestedEnd(mark: Mark, open: Open): number | null {
		const marks = this.#marks;
		this.#nextClose = Math.max(this.#nextClose, this.#at + 1);
		while (marks[this.#nextClose]?.shape === 'open') this.#nextClose++;
		const close = this.#nextClose;
		if (close >= marks.length) return null;
		const after = marks[close + 1];
		const closesBoth = after !== undefined && after.shape !== 'open';
		const isOtherSign = open.mark !== null && open.mark.isStraight !== mark.isStraight;
		return closesBoth || (isOtherSign && after === undefined) ? close : null;
	}

	#leaveOpen(open: Open): void {
		const { text, paragraph } = this;
		if (open.mark?.start === paragraph.start && this.#isFrame(open.mark)) {
			this.isFramed = true;
			return;
		}
		const words = { start: open.start, end: paragraph.end };
		const tail = this.#level === 'double' ? attributionTail(text, words) : null;
		if (tail !== null) {
			this.#addUnclosed(open, tail);
			return;
		}
		if (this.#level === 'single' && !open.goesOn && this.#isShortenedWord(open)) return;
		this.#add(words, open);
		this.isLeftOpen = true;
	}

	#isFrame(mark: Mark): boolean {
		if (this.isFramed && mark.isStraight) return true;
		return framesExcerpt(this.text.slice(mark.end, this.paragraph.end), mark);
	}

	/** A single mark inside a paragraph that nothing closes, with no end of a sentence after it: 'em, o'. */
	#isShortenedWord({ start }: Open): boolean {
		if (start - 1 <= this.paragraph.start) return false;
		return !/[.?!,]$/.test(this.text.slice(start, this.paragraph.end).trimEnd());
	}

	#addUnclosed({ start, goesOn, flags }: Open, end: number): void {
		this.#add({ start, end }, { goesOn, flags: [...flags, 'missing-closing-mark'] });
	}

	/** Adds the words of a stretch, unless it has none. */
	#add({ start, end }: Span, { goesOn, flags }: Omit<Piece, keyof Span>): void {
		const words = this.text.slice(start, end);
		if (!/[\p{L}\p{N}]/u.test(words)) return;
		const from = start + words.length - words.trimStart().length;
		const to = end - (words.length - words.trimEnd().length);
		this.spans.push({ start: from, end: to, goesOn, flags });
	}
}
