import { expect, test } from 'vitest';
import type { ArgueHostView } from '../../../core/argue/round/host-view';
import { lessons, usualArgueSettings, type ArguePhase } from '../../../core/argue/round/settings';
import { emptyTally } from '../../../core/argue/votes/ballot';
import { TestArgue, start } from '../../../core/argue/round/fixtures';
import { viewArgueHost } from '../../../core/argue/round/view-host';
import { ArgueDesk } from './desk.svelte';
import { canGoOn, lastPhase, leftMs, nextStep, whyAsk } from './going-on';
import type { AnyCommand } from '../../../core/live/protocol';

const viewOf = ({ argue }: TestArgue): ArgueHostView =>
	viewArgueHost(argue, { isRemote: false, scores: null, tally: emptyTally() });

/** A round in a phase, where nobody has written or compared anything. */
function viewIn(phase: ArguePhase): { view: ArgueHostView; now: number } {
	const round = new TestArgue().joinMany(4).goTo(phase);
	return { view: viewOf(round), now: round.argue.at };
}

test('a round starts with somebody in it', () => {
	expect(canGoOn(viewOf(new TestArgue()))).toBe(false);
	const { view } = viewIn('lobby');
	expect(canGoOn(view)).toBe(true);
	expect(nextStep(view)).toBe('Start');
});

test('every phase of every lesson names the next one, and the last ends the round', () => {
	for (const lesson of Object.values(lessons)) {
		const round = new TestArgue({ ...usualArgueSettings, ...lesson, names: 'own' }).joinMany(4);
		for (const phase of lesson.phases) {
			round.goTo(phase);
			expect(nextStep(viewOf(round)) === null).toBe(phase === 'over');
		}
	}
	expect(nextStep(viewIn('debrief').view)).toBe('End the round');
});

test('going on asks first where time or pairs are left and there is no way back', () => {
	expect(whyAsk(viewIn('build').view, start)).toBeNull();
	expect(whyAsk(viewIn('debrief').view, start)).toBe('ends');
	const round = new TestArgue().joinMany(8).toCompare();
	expect(whyAsk(viewOf(round), round.argue.at)).toBeNull();
	round.judge(0);
	expect(whyAsk(viewOf(round), round.argue.at)).toBe('pairs-left');
	const view = viewOf(round.goTo('reveal'));
	expect(whyAsk(view, round.argue.at)).toBe('time-left');
	expect(whyAsk(view, round.argue.at + (leftMs(view.room, round.argue.at) ?? 0))).toBeNull();
});

test('a press that comes with a new phase is not for it', () => {
	const asked: AnyCommand[] = [];
	let at = 0;
	const line = { command: (what: AnyCommand) => Promise.resolve((asked.push(what), null)), now: () => start };
	const desk = new ArgueDesk(line, () => at);
	const [vote, read] = [viewIn('vote1').view, viewIn('read').view];
	desk.arrive(vote.room);
	desk.arrive(read.room);
	desk.act('next', read);
	expect(asked).toEqual([]);
	at = 1000;
	desk.act('next', read);
	expect(asked).toEqual([{ do: 'next-phase', from: { phase: 'read' } }]);
});

test('what cannot be taken back stands as a question first', () => {
	const asked: AnyCommand[] = [];
	const { view, now } = viewIn('debrief');
	const line = { command: (what: AnyCommand) => Promise.resolve((asked.push(what), null)), now: () => now };
	const desk = new ArgueDesk(line);
	desk.act('next', view);
	expect(desk.panel).toBe('next');
	desk.goOn(view);
	expect(asked).toHaveLength(1);
	desk.act('end', view);
	expect(desk.panel).toBe('end');
	expect(lastPhase(viewIn('lobby').view)).toBeNull();
});
