import { expect, test } from 'vitest';
import { TestGame } from '../../core/game/fixtures';
import { viewHost } from '../../core/game/host-view';
import type { GameSettings } from '../../core/game/settings';
import { scriptOf } from '../../core/game/sheet';
import { standingsOf } from '../../core/game/standings';
import { smallCorpus } from '../../core/quotes/fixtures';
import { canGoOn, goOn, nextStep } from './going-on';

function viewOf({ game }: TestGame) {
	const script = scriptOf(smallCorpus, game.questions);
	return viewHost(game, script, { isRemote: true, standings: standingsOf(game), now: game.at });
}

/** Every label of the main button through a whole game, each with where pressing it led. */
function pressThrough(settings: Partial<GameSettings>): string[] {
	const played = new TestGame(settings);
	if (settings.devices !== 'none') played.join('Ada');
	const steps: string[] = [];
	for (let view = viewOf(played); nextStep(view); view = viewOf(played)) {
		const command = goOn(view);
		if (command.do !== 'go-on' || !canGoOn(view)) throw new Error('the main button does nothing');
		played.say({ type: 'wentOn', from: command.from });
		steps.push(`${nextStep(view)} > ${played.game.phase}`);
	}
	return steps;
}

test('the main button says what pressing it does', () => {
	expect(pressThrough({ standings: 'end' })).toEqual([
		'Start with question 1 > open',
		'Close and show the answer > revealed',
		'Question 2 > open',
		'Close and show the answer > revealed',
		'Question 3 > open',
		'Close and show the answer > revealed',
		'Finish the game > over'
	]);
	expect(pressThrough({ reveals: 'by-host' }).slice(1, 5)).toEqual([
		'Close the question > closed',
		'Show the answer > revealed',
		'Show how the class stands > standings',
		'Question 2 > open'
	]);
	expect(pressThrough({ devices: 'none' }).slice(1, 4)).toEqual([
		'Close the question > closed',
		'Show the answer > revealed',
		'Question 2 > open'
	]);
	expect(pressThrough({ standings: 'each' }).at(-1)).toBe('Finish the game > over');
});

test('a game starts once somebody is in', () => {
	const played = new TestGame();
	expect([canGoOn(viewOf(played)), nextStep(viewOf(played))]).toEqual([false, 'Nobody is in yet']);
	expect(canGoOn(viewOf(played.join('Ada')))).toBe(true);
});
