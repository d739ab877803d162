import type { Moment } from '../../seats/seat';
import { likePairs } from './likeness';
import type { Writer } from './rows';
import type { ScoreWhy } from './rules';

/** The box that a text was written in; reasons and checks are counted from 0. */
export type Box = 'claim' | `reason ${number}` | 'reply' | `check ${number}` | 'steelman';

/** Two texts of two writers that are the same but for a few letters. */
export type Copy = { seats: [number, number]; boxes: [Box, Box] };

/** `approvedAt` is undefined for what no teacher decides about: the reasons of checks. */
type Text = { seat: number; box: Box; text: string; approvedAt?: Moment | null };

/** Why a text is not one's own beside those of others; by {@link copyKey}. */
export type CopyWhys = ReadonlyMap<string, ScoreWhy>;

/** Names a box of a seat. */
export function copyKey(seat: number, box: Box): string {
	return `${seat} ${box}`;
}

/** The texts of two classmates that are the same: for the teacher, who may know which was first. */
export function copiesIn(writers: readonly Writer[]): Copy[] {
	return likeTexts(writers)
		.filter(([one, other]) => one.seat !== other.seat)
		.map(([one, other]) => ({ seats: [one.seat, other.seat], boxes: [one.box, other.box] }));
}

/**
 * Which texts are like a classmate's, or like one that the same player wrote in an earlier box. A steelman is written
 * when everybody has read others' cases: it never makes one of those a copy. Nor does a text that was approved later,
 * or is not approved: others can have read the one that was approved first. Where that tells nothing, both are copies.
 */
export function copyWhysOf(writers: readonly Writer[]): Map<string, ScoreWhy> {
	const whys = new Map<string, ScoreWhy>();
	for (const [one, other] of likeTexts(writers)) {
		if (one.seat === other.seat) {
			const key = copyKey(other.seat, other.box);
			whys.set(key, whys.get(key) ?? 'said-before');
			continue;
		}
		if (!isLater(other, one)) whys.set(copyKey(one.seat, one.box), 'like-classmate');
		if (!isLater(one, other)) whys.set(copyKey(other.seat, other.box), 'like-classmate');
	}
	return whys;
}

/** Whether of two texts that are alike the first-named came after the other, as far as anything tells. */
function isLater(text: Text, than: Text): boolean {
	const isSteelman = text.box === 'steelman';
	if (isSteelman !== (than.box === 'steelman')) return isSteelman;
	if (text.approvedAt === undefined || than.approvedAt === undefined) return false;
	return (than.approvedAt ?? Infinity) < (text.approvedAt ?? Infinity);
}

/** Pairs of texts that are like one another, in the order of the boxes. */
function likeTexts(writers: readonly Writer[]): [Text, Text][] {
	const texts = writers.flatMap(textsOf);
	return likePairs(texts.map(({ text }) => text)).map(([i, j]) => [texts[i] as Text, texts[j] as Text]);
}

/** In the order in which they are written. */
function textsOf({ seat, case: written, checks, steelman, approvedAt }: Writer): Text[] {
	const { claim, evidence, answer } = written;
	return [
		{ seat, box: 'claim', text: claim, approvedAt: approvedAt.case },
		...evidence.map(({ reason }, i): Text => ({
			seat,
			box: `reason ${i}`,
			text: reason,
			approvedAt: approvedAt.case
		})),
		{ seat, box: 'reply', text: answer.reply, approvedAt: approvedAt.reply },
		...checks.map(({ reason }, i): Text => ({ seat, box: `check ${i}`, text: reason })),
		{ seat, box: 'steelman', text: steelman.text, approvedAt: approvedAt.steelman }
	];
}
