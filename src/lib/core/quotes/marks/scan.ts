import type { Span } from '../../text/spans';
import type { ExtractionFlag } from '../extraction';
import { marksIn, type Mark, type MarkLevel } from './mark';
import { attributionTail, closingOf } from './repair';

/** Words between marks, one paragraph long at most. */
export type MarkedSpan = Span & {
	/** The index of the paragraph that it stands in. */
	paragraph: number;
	/** The paragraph before left its quotation open, and this piece goes on with it. */
	goesOn: boolean;
	/** Whether the marks are of the level that the article uses for its quotations. */
	isPrimary: boolean;
	flags: ExtractionFlag[];
};

/** What the paragraphs before have left open. */
type Open = { start: number; mark: Mark | null; goesOn: boolean; flags: ExtractionFlag[] };

/**
 * Pairs the marks of one level, paragraph by paragraph. A quotation over several paragraphs opens each of them
 * and closes only the last; missing marks are put right and flagged.
 *
 * @param paragraphs - all paragraphs of the text
 * @param isFurniture - for each paragraph whether it is none of the article's own words
 */
export function scanMarks(
	text: string,
	paragraphs: readonly Span[],
	{ level, isFurniture }: { level: MarkLevel; isFurniture: readonly boolean[] }
): MarkedSpan[] {
	const spans: MarkedSpan[] = [];
	let isLeftOpen = false;
	let isFramed = false;
	for (const [i, paragraph] of paragraphs.entries()) {
		if (isFurniture[i]) continue;
		const marks = marksIn(text, paragraph, level);
		const scan = new ParagraphScan(text, paragraph, { marks, level });
		if (isFramed) scan.isFramed = true;
		if (isLeftOpen) scan.goOn(opensNext(text, paragraphs, { from: i + 1, isFurniture, level }));
		scan.run();
		isLeftOpen = scan.isLeftOpen;
		isFramed = scan.isFramed;
		spans.push(...scan.spans.map((span) => ({ ...span, paragraph: i })));
	}
	return spans;
}

/** Whether the next paragraph of the article begins with an opening mark, or closes what it did not open. */
function opensNext(
	text: string,
	paragraphs: readonly Span[],
	{ from, isFurniture, level }: { from: number; isFurniture: readonly boolean[]; level: MarkLevel }
): boolean {
	const next = paragraphs.findIndex((_, i) => i >= from && !isFurniture[i]);
	const paragraph = paragraphs[next];
	const first = paragraph && marksIn(text, paragraph, level)[0];
	return first !== undefined && (first.start === paragraph?.start || first.shape === 'close');
}

/** The pairing of marks within one paragraph. */
class ParagraphScan {
	readonly spans: Omit<MarkedSpan, 'paragraph'>[] = [];
	isLeftOpen = false;
	/** Whether the marks at the starts of the paragraphs frame an excerpt or a transcript. */
	isFramed = false;
	#open: Open | null = null;
	#at = 0;

	constructor(
		private readonly text: string,
		private readonly paragraph: Span,
		private readonly input: { marks: readonly Mark[]; level: MarkLevel }
	) {}

	/** Takes up the quotation that the paragraph before left open, if this one goes on with it. */
	goOn(opensNext: boolean): void {
		const { text, paragraph } = this;
		const [first] = this.input.marks;
		if (first?.start === paragraph.start && first.shape !== 'close') {
			this.#open = { start: first.end, mark: first, goesOn: true, flags: [] };
			this.#at = 1;
		} else if (first?.shape === 'close' || (!first && opensNext && soundsSpoken(text, paragraph))) {
			this.#open = { start: paragraph.start, mark: null, goesOn: true, flags: ['unmarked-paragraph'] };
		}
	}

	run(): void {
		const { marks } = this.input;
		if (this.#at === 0 && this.#framesPairs()) {
			this.isFramed = true;
			this.#at = 1;
		}
		for (; this.#at < marks.length; this.#at++) {
			const mark = marks[this.#at];
			if (!mark) continue;
			if (this.#open === null) this.#begin(mark);
			else this.#meet(mark, this.#open);
		}
		if (this.#open) this.#leaveOpen(this.#open);
	}

	#begin(mark: Mark): void {
		if (mark.shape !== 'close') {
			this.#open = { start: mark.end, mark, goesOn: false, flags: [] };
			return;
		}
		// A closing mark that nothing opened: single ones are stray apostrophes more often than not.
		if (this.input.level === 'single') return;
		if (this.isFramed && mark.isStraight && this.text.slice(mark.end, this.paragraph.end).trim() === '') {
			this.isFramed = false;
			return;
		}
		const start = this.#unopenedStart(mark);
		if (start !== null)
			this.#add({ start, end: mark.start }, { goesOn: false, flags: ['missing-opening-mark'] });
	}

	#meet(mark: Mark, open: Open): void {
		const { marks, level } = this.input;
		if (mark.shape !== 'open') {
			const close = level === 'single' ? closingOf(this.text, marks, this.#at) : this.#at;
			const closing = marks[close] ?? mark;
			this.#at = close;
			this.#add({ start: open.start, end: closing.start }, this.#described(open, closing));
			this.#open = null;
			return;
		}
		const inner = this.#nestedEnd(mark, open);
		if (inner !== null) {
			this.#at = inner;
			return;
		}
		const end = attributionTail(this.text, { start: open.start, end: mark.start }) ?? mark.start;
		this.#add(
			{ start: open.start, end },
			{ goesOn: open.goesOn, flags: [...open.flags, 'missing-closing-mark'] }
		);
		this.#open = { start: mark.end, mark, goesOn: false, flags: [] };
	}

	/** Where the quotation inside this one ends, or null when the mark begins a new one instead. */
	#nestedEnd(mark: Mark, open: Open): number | null {
		const { marks } = this.input;
		const rest = marks.slice(this.#at + 1);
		const close = rest.findIndex(({ shape }) => shape !== 'open');
		if (close === -1) return null;
		const after = rest[close + 1];
		const closesBoth = after !== undefined && after.shape !== 'open';
		const isOtherSign = open.mark !== null && open.mark.isStraight !== mark.isStraight;
		return closesBoth || (isOtherSign && after === undefined) ? this.#at + 1 + close : null;
	}

	#leaveOpen(open: Open): void {
		if (this.#isFrame(open)) {
			this.isFramed = true;
			return;
		}
		const tail = attributionTail(this.text, { start: open.start, end: this.paragraph.end });
		if (tail !== null && this.input.level === 'double') {
			this.#add(
				{ start: open.start, end: tail },
				{ goesOn: open.goesOn, flags: [...open.flags, 'missing-closing-mark'] }
			);
			return;
		}
		// A single mark that nothing closes is a shortened word.
		if (this.input.level === 'single' && !open.goesOn && open.start - 1 > this.paragraph.start) {
			if (!/[.?!,]$/.test(this.text.slice(open.start, this.paragraph.end).trimEnd())) return;
		}
		this.#add({ start: open.start, end: this.paragraph.end }, open);
		this.isLeftOpen = true;
	}

	/** A straight mark at the start that nothing closes, with curly pairs after it. */
	#framesPairs(): boolean {
		const [first, ...rest] = this.input.marks;
		if (!first?.isStraight || first.start !== this.paragraph.start || rest.length < 2) return false;
		const straight = rest.filter(({ isStraight }) => isStraight).length;
		return straight === 0 && rest.length % 2 === 0;
	}

	/**
	 * A mark that opens a paragraph, closes nowhere and has whole pairs of the other sign after it frames an
	 * excerpt; one before a speaker's label frames a transcript. Neither encloses one person's words.
	 */
	#isFrame(open: Open): boolean {
		const { text, paragraph } = this;
		if (open.mark?.start !== paragraph.start) return false;
		const words = text.slice(open.start, paragraph.end);
		if (this.isFramed && open.mark.isStraight) return true;
		return (
			/^\s*(?:\p{Lu}[\p{Lu}.'’ -]{2,24}:|\()/u.test(words) || (open.mark.isStraight && /“[^”]*”/.test(words))
		);
	}

	#unopenedStart(mark: Mark): number | null {
		const from = this.spans.at(-1)?.end ?? this.paragraph.start;
		const before = this.text.slice(from, mark.start);
		if (this.spans.length === 0) return /\p{L}.*\s.*\p{L}/su.test(before) ? from : null;
		const sentence = [...before.matchAll(/[.?!]["”’]?\s+(?=[\p{Lu}])/gu)].at(-1);
		if (!sentence || !/[.?!,]$/.test(before)) return null;
		return from + sentence.index + sentence[0].length;
	}

	#described(open: Open, closing: Mark): { goesOn: boolean; flags: ExtractionFlag[] } {
		const isMixed = open.mark !== null && open.mark.isStraight !== closing.isStraight;
		return { goesOn: open.goesOn, flags: isMixed ? [...open.flags, 'mixed-marks'] : open.flags };
	}

	#add({ start, end }: Span, { goesOn, flags }: { goesOn: boolean; flags: ExtractionFlag[] }): void {
		const words = this.text.slice(start, end);
		const from = start + words.length - words.trimStart().length;
		const to = end - (words.length - words.trimEnd().length);
		if (/[\p{L}\p{N}]/u.test(this.text.slice(from, to)))
			this.spans.push({ start: from, end: to, goesOn, isPrimary: true, flags });
	}
}

/** Whether a paragraph without marks reads as somebody speaking: in the first person, with nobody credited. */
function soundsSpoken(text: string, { start, end }: Span): boolean {
	const words = text.slice(start, end);
	return /\b(?:I|we|my|our|me|us|you)\b/i.test(words) && !/\b(?:said|says|added|told|wrote)\b/.test(words);
}
