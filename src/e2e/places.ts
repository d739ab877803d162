import type { Page } from '@playwright/test';
import { questionKinds, type QuestionKind } from '../lib/core/questions/question';
import {
	answerByForm,
	begin,
	playByForm,
	questionAt,
	questionPath,
	rightResponse,
	wrongResponse
} from './rounds';
import { open } from './screen';
import { expect } from './test';

/** A page in a state that looks different from every other, and the way there. */
export type Place = { name: string; go: (page: Page) => Promise<void> };

const articles = [
	'unviable-crossings-2021',
	'javid-at-dover-2019',
	'whitehall-talks-2018',
	'uk-france-action-2018',
	'calais-border-deal-2016'
];

/** Every page there is, in groups that one person visits in this order. */
export const journeys: Record<string, Place[]> = {
	'the start page and the list of rounds': [
		{ name: 'start', go: (page) => open(page, '/') },
		{
			name: 'start, with the chooser open',
			go: async (page) => {
				await open(page, '/');
				await page.getByText('Choose articles and kinds of question').click();
			}
		},
		{
			name: 'start, with a choice that cannot be balanced',
			go: async (page) => {
				await open(page, '/');
				await page.getByText('Choose articles and kinds of question').click();
				await page.getByRole('checkbox', { name: /a visit to Dover/ }).check();
				await page.getByRole('checkbox', { name: /^Match-up/ }).check();
				await page.getByRole('button', { name: 'Play this round' }).click();
				await expect(page.getByRole('alert')).toBeVisible();
			}
		},
		{ name: 'no rounds', go: (page) => open(page, '/practice') },
		{
			name: 'rounds, with Forget me open',
			go: async (page) => {
				await playByForm(page, await begin(page, { seed: 152, count: 5 }), wrongResponse);
				await begin(page, { seed: 151, count: 5 });
				await open(page, '/practice');
				await page.getByText('Forget me').click();
			}
		},
		{ name: 'start, with a round to go on with', go: (page) => open(page, '/') }
	],
	'questions to answer': questionKinds.map(toAnswer),
	'answered questions': questionKinds.map(answered),
	'results, shared rounds and pages without a round': [
		{
			name: 'a result',
			go: async (page) => {
				const round = await begin(page, { seed: 153 });
				await playByForm(page, round, (question, i) =>
					i % 2 ? wrongResponse(question) : rightResponse(question)
				);
				await open(page, `/practice/${round.id}/result`);
				await page.getByText('Where does it say that?').first().click();
			}
		},
		{
			name: 'a shared round, begun',
			go: async (page) => open(page, `/r/${(await begin(page, { seed: 154 })).slug}`)
		},
		{
			name: 'a shared round, shorter than wished for',
			go: async (page) => {
				const chosen = { seed: 155, kinds: ['whos-who' as const], articles: ['whitehall-talks-2018'] };
				await open(page, `/r/${(await begin(page, chosen)).slug}?wished=10`);
			}
		},
		{ name: 'about', go: (page) => open(page, '/about') },
		{ name: 'not found', go: (page) => open(page, '/nowhere') }
	],
	'articles with the tags of a quote': [
		{ name: 'the list', go: (page) => open(page, '/articles') },
		...articles.map((slug) => ({
			name: slug,
			go: async (page: Page) => {
				await open(page, `/articles/${slug}`);
				await page.getByText('Tags', { exact: true }).first().click();
				await page.getByText('How we know title, outlet and date').click();
			}
		}))
	]
};

function toAnswer(kind: QuestionKind): Place {
	return {
		name: kind,
		go: async (page) => {
			const round = await begin(page, { seed: 156, kinds: [kind], count: 5 });
			await open(page, questionPath(round, 1));
			if (kind !== 'match-up') return;
			await expect(page.getByRole('group', { name: 'Speakers to place' })).toBeVisible();
		}
	};
}

function answered(kind: QuestionKind): Place {
	return {
		name: kind,
		go: async (page) => {
			const round = await begin(page, { seed: 157, kinds: [kind], count: 5 });
			await answerByForm(page, round, { number: 1, response: wrongResponse(questionAt(round, 1)) });
			await open(page, questionPath(round, 1));
		}
	};
}
