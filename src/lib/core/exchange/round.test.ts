import { expect, test } from 'vitest';
import { chanceFrom } from '$lib/core/kit/chance';
import { adasQuote, smallCorpus } from '$lib/core/quotes/fixtures';
import { deckOf } from '$lib/core/questions/deck';
import { drawSideOptions, makeChoice, makeMatchUp } from '$lib/core/questions/make';
import { exportedRound } from './round';

const deck = deckOf(smallCorpus);
const balance = { enforcement: 1, routes: 1, others: 1, untagged: 0, topShare: 0.25 };

test('a choice is exported with its key and with the place of its words', () => {
	const sideOptions = drawSideOptions(chanceFrom(1), deck.motion);
	const [card] = deck.cards['who-said-it'];
	const question =
		card && card.kind !== 'match-up' ? makeChoice(chanceFrom(1), deck, card, sideOptions) : null;
	expect(exportedRound({ seed: 3, count: 10 }, { questions: question ? [question] : [], balance })).toEqual({
		seed: 3,
		wished: 10,
		balance,
		questions: [
			{
				id: `who-said-it:${adasQuote.id}`,
				kind: 'who-said-it',
				stem: adasQuote.text,
				options: question?.options.map(({ text, detail }) => ({ text, detail })),
				key: question?.key,
				quote_id: adasQuote.id,
				article: 'quay-talks-2030',
				start: adasQuote.start,
				end: adasQuote.end
			}
		]
	});
});

test('a match-up is exported with the place of each of its quotes', () => {
	const question = makeMatchUp(chanceFrom(1), deck, deck.quotes.slice(1, 4));
	const [exported] = exportedRound({ seed: 3, count: 3 }, { questions: [question], balance }).questions;
	expect(exported).toMatchObject({ kind: 'match-up', stem: question.stem, key: question.key });
	expect(exported && 'sources' in exported && exported.sources).toEqual(
		question.sources.map(({ quote, article, start, end }) => ({ quote_id: quote, article, start, end }))
	);
});
