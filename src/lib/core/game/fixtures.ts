import type { Question } from '../questions/question';
import type { GameEvent, Happening } from './event';
import type { Game } from './game';
import { fold, reduce } from './reduce';
import type { GameRefusal } from './refusal';
import { usualSettings, type GameSettings } from './settings';

/** When the games of the tests are made. */
export const start = Date.UTC(2030, 2, 4, 10);

const option = (text: string) => ({ text, detail: null, side: null });
const source = { article: 'ferry-row', quote: 'q1', start: 0, end: 12 };

/** A question with four options of which B is right. */
export const whoSaidIt: Question = {
	id: 'who-said-it:q1',
	kind: 'who-said-it',
	stem: 'Five words stand in here',
	options: ['Ann Abel', 'Bob Bright', 'Cy Cole', 'Di Dove'].map(option),
	key: 1,
	source,
	speaker: 'bob'
};

/** Three quotes to pair with three speakers; the first with the last. */
export const matchUp: Question = {
	id: 'match-up:q2,q3,q4',
	kind: 'match-up',
	stem: ['One quote', 'Another quote', 'A third quote'],
	options: ['Ann Abel', 'Bob Bright', 'Cy Cole'].map(option),
	key: [2, 0, 1],
	sources: [source, source, source],
	speakers: ['cy', 'ann', 'bob']
};

/** What makes a game of three questions: a choice, a match-up, a choice. */
export function made(settings: Partial<GameSettings> = {}): GameEvent {
	return {
		type: 'made',
		id: 'game',
		pin: '482915',
		title: 'Ferry row',
		questions: [whoSaidIt, matchUp, { ...whoSaidIt, id: 'who-said-it:q5' }],
		settings: { ...usualSettings, ...settings },
		seed: 7,
		at: start
	};
}

/** A game that is played by saying what happens and when, and that remembers its record. */
export class TestGame {
	readonly record: GameEvent[] = [];
	game: Game;
	/** What the last event was refused as; null: it was taken. */
	refused: GameRefusal | null = null;

	constructor(settings: Partial<GameSettings> = {}) {
		const first = made(settings);
		this.record.push(first);
		this.game = fold([first]);
	}

	/** @param after - seconds since the game was made; by default when the last event happened */
	say(happening: Happening, after = (this.game.at - start) / 1000): this {
		const event = { ...happening, at: start + after * 1000 };
		const next = reduce(this.game, event);
		this.refused = next.ok ? null : next.error;
		if (next.ok) {
			this.game = next.value;
			this.record.push(event);
		}
		return this;
	}

	join(name: string | null, after?: number): this {
		return this.say({ type: 'joined', device: `device of ${name}`, name, team: null }, after);
	}

	goOn(after?: number): this {
		return this.say(
			{ type: 'wentOn', from: { phase: this.game.phase, number: this.game.asked.length } },
			after
		);
	}

	/** Answers the current question; `key` tells one choice from another. */
	answer(
		seat: number,
		response: number | number[],
		{ after, key = 'k', isSure = null, number }: Given = {}
	): this {
		return this.say(
			{
				type: 'answered',
				seat,
				number: number ?? this.game.asked.length,
				response,
				isSure,
				key,
				claimedMs: null,
				delayMs: 0
			},
			after
		);
	}

	points(seat: number): number[] {
		return this.game.asked.map(({ answers }) => answers[seat]?.points ?? 0);
	}
}

type Given = { after?: number; key?: string; isSure?: boolean | null; number?: number };
