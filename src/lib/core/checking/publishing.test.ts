import { expect, test } from 'vitest';
import type { Coding, Label, Reach } from '$lib/core/quotes/codebook';
import { smallCorpus } from '$lib/core/quotes/fixtures';
import { partOf } from '$lib/core/quotes/part';
import { questionKinds, sourcesOf } from '$lib/core/questions/question';
import type { CheckAction } from './checking';
import { harbourArticle, harbourSteps } from './fixtures';
import type { OwnArticle } from './own-article';
import { publishing, type PublishingWish } from './publishing';

const project = partOf(smallCorpus, []);
const wish: PublishingWish = { seed: 3, count: 5, kinds: [...questionKinds] };
const withSteps = (...actions: CheckAction[]): OwnArticle => ({ ...harbourArticle, actions });
const publish = (own: OwnArticle[], change: Partial<PublishingWish> = {}) =>
	publishing({ own, project }, { ...wish, ...change });

function tagAs(label: Label, [enforcement, routes]: [Reach, Reach], ...quotes: string[]): CheckAction[] {
	const coding: Coding = { enforcement, routes, label, ground: null, emotive: false, strength: 2 };
	return quotes.map((quote) => ({ type: 'tagged', quote, coding, reason: 'reason' }));
}

const allEnforcement = tagAs('ENF', [2, 0], 'q1', 'q2', 'q3', 'q4', 'q5', 'q7');
const evenly = [
	...tagAs('ENF', [2, 0], 'q1', 'q7'),
	...tagAs('LEG', [0, 2], 'q3', 'q5'),
	...tagAs('CONTEXT', [0, 0], 'q2', 'q4')
];
/** The office gets a name, so that three could have spoken. */
const namedOffice: CheckAction = {
	type: 'speaker-described',
	speaker: 's5',
	name: 'Harbour Office',
	role: null,
	kind: 'government',
	isBody: true
};

test('before anything is checked there is nothing to publish', () => {
	const { round, notes, kinds, warnings } = publish([harbourArticle]);
	expect(round.questions).toEqual([]);
	expect(notes).toEqual(['nothing-checked', 'unchecked-left']);
	expect([kinds, warnings]).toEqual([[], []]);
});

test('no question is ever built from a quote that nobody has checked', () => {
	const own = withSteps(...harbourSteps.slice(0, 4), namedOffice, ...evenly);
	const { round, notes } = publish([own], { count: 3 });
	const right = ['q7', 'q4', 'q6', 'q1'].map((id) => `${own.id}-${id}`);
	const asked = round.questions.flatMap(sourcesOf).flatMap(({ quote }) => quote ?? []);
	expect(asked.length).toBeGreaterThan(0);
	expect(asked.filter((id) => !right.includes(id))).toEqual([]);
	expect(notes).toContain('unchecked-left');
});

test('too few quotes for a round is said, and only where it is so', () => {
	const steps: CheckAction[] = [{ type: 'confirmed', quote: 'q1' }];
	expect(publish([withSteps(...steps)]).notes).toEqual([
		'too-few-quotes',
		'only-one-speaker',
		'no-side-tags',
		'unchecked-left'
	]);
	expect(publish([withSteps(...harbourSteps, namedOffice, ...evenly)]).notes).not.toContain('too-few-quotes');
});

test('two speakers cannot be told apart by a question, three can', () => {
	const two = publish([withSteps(...harbourSteps, ...evenly)]);
	expect(two.notes).toContain('only-two-speakers');
	expect(two.kinds).not.toContain('who-said-it');
	expect(two.kinds).not.toContain('match-up');
	const three = publish([withSteps(...harbourSteps, namedOffice, ...evenly)]);
	expect(three.notes).toEqual([]);
	expect(three.kinds).toEqual(expect.arrayContaining(['who-said-it', 'match-up', 'which-side']));
});

test('who said it has three to choose from where the article has three speakers', () => {
	const { round } = publish([withSteps(...harbourSteps, namedOffice)], { kinds: ['who-said-it'], count: 3 });
	expect(round.questions.length).toBeGreaterThan(0);
	expect(round.questions.map(({ options }) => options.length)).toEqual(round.questions.map(() => 3));
});

test('without tags no side is asked about, and the round says that nobody has tagged it', () => {
	const { notes, kinds, warnings } = publish([withSteps(...harbourSteps, namedOffice)]);
	expect(notes).toContain('no-side-tags');
	expect(kinds).not.toContain('which-side');
	expect(warnings).toContain('not-tagged');
});

test('an article that holds both sides gives a balanced round', () => {
	const { round, warnings } = publish([withSteps(...harbourSteps, namedOffice, ...evenly)], { count: 3 });
	expect(round.questions).toHaveLength(3);
	expect(Math.abs(round.balance.enforcement - round.balance.routes)).toBeLessThanOrEqual(1);
	expect(warnings).toEqual([]);
});

test('a one-sided article still gives a round, which says that it is not balanced', () => {
	const { round, warnings } = publish([withSteps(...harbourSteps, namedOffice, ...allEnforcement)]);
	expect(round.questions.length).toBeGreaterThanOrEqual(3);
	expect(round.balance.routes).toBe(0);
	expect(warnings).toContain('one-sided');
});

test('a round that is nearly all one speaker says so', () => {
	const steps = ['q1', 'q2', 'q3', 'q4'].flatMap((quote): CheckAction[] => [
		{ type: 'credited', quote, credit: { speaker: 's1' }, isForAll: false }
	]);
	const tags = tagAs('CONTEXT', [0, 0], 'q1', 'q2', 'q3', 'q4');
	const { round, warnings } = publish([withSteps(...steps, ...tags)], { kinds: ['which-side'], count: 5 });
	expect(round.questions.length).toBeGreaterThanOrEqual(3);
	expect(warnings).toEqual(['one-voice']);
});

test('a second article about the same question adds speakers, from the project too', () => {
	const own = withSteps(...harbourSteps, ...evenly);
	const both = publishing({ own: [own], project: partOf(smallCorpus, ['ferry-row']) }, wish);
	expect(both.notes).not.toContain('only-two-speakers');
	expect(both.speakers).toBeGreaterThan(2);
});

test('articles about two questions make no round together', () => {
	const motion = { ...smallCorpus.motion, question: 'Who should pay for the lighthouse?' };
	const own = withSteps(...harbourSteps, namedOffice);
	const mixed = publishing({ own: [own, { ...own, id: 'own-other2345678abcd', motion }], project }, wish);
	expect(mixed.notes).toEqual(['two-motions']);
	expect(mixed.round.questions).toEqual([]);
	const withProject = publishing({ own: [{ ...own, motion }], project: smallCorpus }, wish);
	expect(withProject.notes).toContain('two-motions');
});

test('the sides are asked about by the names of the article’s own motion', () => {
	const motion = {
		question: 'Who should pay for the lighthouse?',
		sides: [
			{ side: 'enforcement' as const, name: 'The town', shortName: 'Town', line: 'It is the town’s.' },
			{ side: 'routes' as const, name: 'The ships', shortName: 'Ships', line: 'They need it.' }
		]
	};
	const own = { ...withSteps(...harbourSteps, namedOffice, ...evenly), motion };
	const made = publish([own], { kinds: ['which-side'], count: 3 });
	expect(made.motion).toEqual(motion);
	const names = made.round.questions.map(({ options }) => options.map(({ text }) => text).sort());
	expect(names).toHaveLength(3);
	expect(new Set(names.flat())).toEqual(new Set(['Both', 'Neither', 'The ships', 'The town']));
});

test('the same wish gives the same round', () => {
	const own = withSteps(...harbourSteps, namedOffice, ...evenly);
	expect(publish([own])).toEqual(publish([own]));
});

test('a round that is cut to stay fair says that more could be asked', () => {
	const own = withSteps(...harbourSteps, namedOffice, ...allEnforcement);
	const source = { own: [own], project: partOf(smallCorpus, ['ferry-row']) };
	const { round, notes, warnings } = publishing(source, { ...wish, count: 20 });
	expect(notes).toContain('cut-for-balance');
	expect(warnings).not.toContain('one-sided');
	expect(round.questions.length).toBeGreaterThanOrEqual(5);
	expect(publishing(source, { ...wish, count: round.questions.length }).notes).not.toContain(
		'cut-for-balance'
	);
});
