import type { AttributionRule, ExtractionFlag } from '../extraction';
import type { CueStrength } from '../grammar/cues';
import type { Subject } from './subject';

/** Who a quote is credited to. */
export type Attribution = {
	/** The index of the member in the cast. */
	member: number;
	/** The other speaker of a joint statement: "Ada Quill and Ben Tarrow both called it". */
	also: number | null;
	/** The words that name the speaker; null where the speaker follows from a piece before. */
	subject: Subject | null;
	cue: { frame: number; token: number } | null;
	rule: AttributionRule;
	/** How far ahead of the next best a pronoun's bearer is; null for no pronoun. */
	lead: number | null;
	/** How many words stand between the cue and the quote; 0 where they are side by side. */
	gap: number;
	strength: CueStrength | null;
	flags: ExtractionFlag[];
};
