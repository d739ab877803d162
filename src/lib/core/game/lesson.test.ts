import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCorpus } from '../quotes/fixtures';
import type { SideAnswer } from '../quotes/codebook';
import { fold } from './reduce';
import { made, start, TestGame, whoSaidIt } from './fixtures';
import { viewLesson } from './lesson';
import { usualSettings } from './settings';
import { scriptOf, type Script } from './sheet';

/** A game in the lobby with a question for each of these, and its script. */
function gameWith(sides: (SideAnswer | null)[], lessonMinutes: number | null) {
	const questions = sides.map((_, i) => ({ ...whoSaidIt, id: `who-said-it:${i}` }));
	const game = fold([
		{
			type: 'made',
			id: 'game',
			pin: '482915',
			title: '',
			questions,
			settings: { ...usualSettings, lessonMinutes },
			seed: 1,
			at: start
		}
	]);
	const script = scriptOf(smallCorpus, questions);
	return { game, script: withSides(script, sides) };
}

function withSides(script: Script, sides: (SideAnswer | null)[]): Script {
	return { ...script, sheets: script.sheets.map((sheet, i) => ({ ...sheet, sides: [sides[i] ?? null] })) };
}

/** What one question of 30 seconds is expected to take before there is one to go by. */
const oneMs = 43_000;
const minutes = (count: number) => count * 60_000;

test('a game without a lesson has no lesson clock', () => {
	const { game, script } = gameWith(['both'], null);
	expect(viewLesson(game, script, start)).toBeNull();
});

test('before the first question each is expected to take a share of its time and the usual talk', () => {
	const { game, script } = gameWith(['both', 'both', 'both'], 5);
	expect(viewLesson(game, script, start + 10_000)).toEqual({
		endsAt: start + minutes(5),
		expectedAt: start + 10_000 + 3 * oneMs,
		spareMs: minutes(5) - 10_000 - 3 * oneMs,
		toCut: []
	});
});

test('a match-up is expected to take longer, as long as there is nothing to go by', () => {
	const { questions } = made() as Extract<ReturnType<typeof made>, { type: 'made' }>;
	const { game } = new TestGame({ lessonMinutes: 5 });
	const script = scriptOf(smallCorpus, questions);
	expect(viewLesson(game, script, start)?.expectedAt).toBe(start + 3 * oneMs + 9000);
});

test('from the second question on, a question takes what half of those before took', () => {
	const played = new TestGame({ lessonMinutes: 20, reveals: 'by-host' }).join('Ada', 1);
	const script = scriptOf(smallCorpus, played.game.questions);
	const next = (after: number) => played.goOn().goOn().goOn().goOn(after);
	played.goOn(10);
	next(110);
	expect(played.game).toMatchObject({ phase: 'open', asked: [{}, {}] });
	// One took 100 s: this one has 70 s left, the last one all of it.
	expect(viewLesson(played.game, script, start + 140_000)?.expectedAt).toBe(start + 310_000);
	next(150);
	expect(viewLesson(played.game, script, start + 150_000)?.expectedAt).toBe(start + 220_000);
	// Over time already: the game is expected to be over at any moment.
	expect(viewLesson(played.game, script, start + 400_000)?.expectedAt).toBe(start + 400_000);
	played.goOn().goOn().goOn();
	expect(viewLesson(played.game, script, start)).toBeNull();
});

/** The numbers of the questions to leave out of a game that has room for so many. */
function numbersToCut(sides: (SideAnswer | null)[], fitting: number) {
	const { game, script } = gameWith(sides, 5);
	const now = start + minutes(5) - fitting * oneMs;
	return viewLesson(game, script, now)?.toCut.map(({ number }) => number);
}

test('the latest questions are left out first', () => {
	expect(numbersToCut(['both', 'neither', null, 'both', 'both'], 5)).toEqual([]);
	expect(numbersToCut(['both', 'neither', null, 'both', 'both'], 3)).toEqual([4, 5]);
	expect(numbersToCut(['both', 'neither', null, 'both', 'both'], 2.9)).toEqual([3, 4, 5]);
});

test('leaving questions out keeps the two sides level', () => {
	expect(numbersToCut(['routes', 'routes', 'enforcement', 'enforcement'], 2)).toEqual([2, 4]);
	expect(numbersToCut(['routes', 'enforcement', 'routes', 'enforcement', 'enforcement'], 4)).toEqual([5]);
	expect(numbersToCut(['routes', 'enforcement', 'enforcement', 'routes', 'routes'], 3)).toEqual([4, 5]);
});

test('a lesson that is over leaves one question', () => {
	expect(numbersToCut(['both', 'routes', 'enforcement'], -3)).toEqual([2, 3]);
});

test('a question that was opened stays', () => {
	const { game, script } = gameWith(['both', 'both', 'both'], 5);
	const [question = 0] = game.plan;
	const opened = {
		question,
		openedAt: start,
		limitMs: 30_000,
		pausedMs: 0,
		speed: 'fair' as const,
		readingMs: 0
	};
	const rest = { answers: [], hands: null, ruling: null, challenge: null };
	const played = { ...game, phase: 'revealed' as const, asked: [{ ...opened, ...rest }] };
	expect(viewLesson(played, script, start + minutes(9))?.toCut.map(({ number }) => number)).toEqual([2, 3]);
});

const side = fc.constantFrom<(SideAnswer | null)[]>('enforcement', 'routes', 'both', null);

test('what is left is about as long as the lesson, and leans no more than a balanced round or the one before', () => {
	fc.assert(
		fc.property(fc.array(side, { minLength: 1, maxLength: 12 }), fc.nat(12), (sides, fitting) => {
			const cut = numbersToCut(sides, fitting) ?? [];
			const lean = (some: typeof sides) =>
				Math.abs(some.filter((s) => s === 'enforcement').length - some.filter((s) => s === 'routes').length);
			const left = sides.filter((_, i) => !cut.includes(i + 1));
			expect(left).toHaveLength(Math.min(sides.length, Math.max(1, fitting)));
			expect(lean(left)).toBeLessThanOrEqual(Math.max(1, lean(sides)));
		})
	);
});
