import type { Asked, Game } from '../game/game';
import { sheetOf, type Script, type Sheet } from '../game/sheet';
import { isRevealed } from '../game/standings';
import { speakersOf, type Option, type Question } from '../questions/question';
import type { SideAnswer } from '../quotes/codebook';
import type { Motion } from '../quotes/corpus';
import { outcomeOf, questionAt, rightOptions } from './questions';

/** How often something was answered rightly: answers, not players; each quote of a match-up counts by itself. */
export type Rate = { answered: number; right: number };

export type SpeakerRow = Rate & { name: string; role: string | null };

/** `line` is what the motion says beside the side's name; null for both and neither. */
export type SideRow = Rate & { side: SideAnswer; name: string; line: string | null };

/** How well the class knew what, over the questions that count. */
export type Rates = {
	/** Questions about each speaker's words or role, in the order of the questions. */
	speakers: SpeakerRow[];
	/** *Which side* questions by their right answer. */
	whichSide: SideRow[];
	/** Questions of every kind by what their quotes help; nothing for a quote without tags. */
	quoteSides: SideRow[];
};

/** Counts right answers by speaker and by side, with a row for each answer of *which side* that came up. */
export function ratesIn(game: Game, script: Script): Rates {
	const things = game.asked
		.filter(({ ruling }, i) => isRevealed(game, i) && ruling?.is !== 'dropped')
		.flatMap((asked) => thingsIn(game, sheetOf(script, asked.question), asked));
	return {
		speakers: speakersIn(things),
		whichSide: sidesIn(things, script.motion, ({ rightSide }) => rightSide),
		quoteSides: sidesIn(things, script.motion, ({ quoteSide }) => quoteSide)
	};
}

/** One thing that was asked about: a quote or a role. */
type Thing = Rate & {
	speaker: string;
	name: string;
	role: string | null;
	/** The right answer to a *which side*; null for another kind. */
	rightSide: SideAnswer | null;
	/** What the quote helps; null where there is none, or no tags. */
	quoteSide: SideAnswer | null;
};

function thingsIn(game: Game, { sources, sides }: Sheet, asked: Asked): Thing[] {
	const question = questionAt(game, asked);
	const { answered, right, chosen } = outcomeOf(game, asked);
	return speakersOf(question).map((speaker, i) => ({
		speaker,
		name: sources[i]?.speaker?.name ?? 'Not in the collection any more',
		role: sources[i]?.speaker?.role ?? null,
		rightSide: rightSideOf(question, asked),
		quoteSide: sides[i] ?? null,
		answered,
		right: (question.kind === 'match-up' ? chosen[i] : right) ?? 0
	}));
}

function rightSideOf(question: Question, asked: Asked): SideAnswer | null {
	const [right] = rightOptions(question, asked) ?? [];
	const option = right === undefined ? undefined : question.options[right];
	return question.kind === 'which-side' && option ? sideAnswerOf(option) : null;
}

/** The two answers that are no side are told apart by their words alone. */
function sideAnswerOf({ side, text }: Option): SideAnswer {
	return side ?? (text === 'Both' ? 'both' : 'neither');
}

function speakersIn(things: readonly Thing[]): SpeakerRow[] {
	const rows = new Map<string, SpeakerRow>();
	for (const { speaker, name, role, answered, right } of things) {
		const row = rows.get(speaker) ?? { name, role, answered: 0, right: 0 };
		rows.set(speaker, { ...row, answered: row.answered + answered, right: row.right + right });
	}
	return [...rows.values()];
}

function sidesIn(
	things: readonly Thing[],
	{ sides }: Motion,
	sideOf: (thing: Thing) => SideAnswer | null
): SideRow[] {
	const rows: Omit<SideRow, keyof Rate>[] = [
		...sides.map(({ side, name, line }) => ({ side, name, line })),
		{ side: 'both', name: 'Both', line: null },
		{ side: 'neither', name: 'Neither', line: null }
	];
	return rows.flatMap((row) => {
		const own = things.filter((thing) => sideOf(thing) === row.side);
		return own.length > 0 ? [{ ...row, ...sumOf(own) }] : [];
	});
}

function sumOf(rates: readonly Rate[]): Rate {
	return {
		answered: rates.reduce((sum, { answered }) => sum + answered, 0),
		right: rates.reduce((sum, { right }) => sum + right, 0)
	};
}
