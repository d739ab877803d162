import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { exampleFrom, type TypedExample } from '$lib/core/argue/own-deck/example';
import { factFrom } from '$lib/core/argue/own-deck/fact';
import type { DeckStep } from '$lib/core/argue/own-deck/own-deck';
import { ok, refuse, type Result } from '$lib/core/kit/result';
import { sides } from '$lib/core/quotes/codebook';
import { argueDeckOf, changeArgueDeck, undoArgueDeck, type OwnDeck } from '$lib/server/db/argue-deck';
import { deckSource, spareCards, type Maker } from './source';
import type { StepProblem } from './words';

/** This device's own deck. Another's is the same 404 as none. */
export async function ownDeck({ db, player }: App.Locals, id: string): Promise<OwnDeck> {
	const deck = player ? await argueDeckOf(db, player.id, id) : undefined;
	if (!deck) error(404, 'This deck was not made on this device, or was deleted.');
	return deck;
}

/** Does what a form asks for to this device's own deck. */
export async function changeDeck({ locals, params, request }: RequestEvent<{ id: string }>) {
	const own = await ownDeck(locals, params.id);
	const form = await request.formData();
	const seq = seqIn(form);
	const step = await stepOf(locals, own, form);
	if (seq === null) return fail(400, refusal('not-a-step', form));
	if (!step.ok) return fail(422, refusal(step.error, form));
	const change = { seq, at: new Date(), step: step.value };
	const changed = await changeArgueDeck(locals.db, locals.player?.id ?? '', own.id, change);
	if (!changed.ok) return fail(changed.error === 'stale' ? 409 : 422, refusal(changed.error, form));
	return { done: step.value.type };
}

/** Takes back the last change to this device's own deck. */
export async function undoChange({ locals, params, request }: RequestEvent<{ id: string }>) {
	const { id } = await ownDeck(locals, params.id);
	const form = await request.formData();
	const seq = seqIn(form);
	if (seq === null) return fail(400, refusal('not-a-step', form));
	const undone = await undoArgueDeck(locals.db, locals.player?.id ?? '', id, { seq, at: new Date() });
	if (!undone.ok) return fail(undone.error === 'stale' ? 409 : 422, refusal(undone.error, form));
	return { done: 'undone' as const };
}

/** What was refused, with what was typed, so that nothing has to be typed twice. */
function refusal(problem: StepProblem, form: FormData) {
	const typed = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
	return { problem, typed: Object.fromEntries(typed) as Record<string, string> };
}

async function stepOf(locals: Maker, own: OwnDeck, form: FormData): Promise<Result<DeckStep, StepProblem>> {
	const value = wordsIn(form, 'value');
	switch (wordsIn(form, 'step')) {
		case 'card-put-in': {
			const card = spareCards(await deckSource(locals, own.articles), own.deck).find(
				({ id }) => id === value
			);
			return card ? ok({ type: 'card-put-in', card }) : refuse('no-such-spare');
		}
		case 'card-taken-out':
			return ok({ type: 'card-taken-out', card: value });
		case 'example-put-in': {
			const example = locals.examples.exemplars.find(({ id }) => id === value);
			return example ? ok({ type: 'example-put-in', example }) : refuse('no-such-example');
		}
		case 'example-written':
			return writtenExample(own, form);
		case 'example-taken-out':
			return ok({ type: 'example-taken-out', example: value });
		case 'fact-put-in': {
			const { corpus } = await deckSource(locals, own.articles);
			const [article, words] = [wordsIn(form, 'article'), wordsIn(form, 'words')];
			const fact = factFrom(corpus.articles, { article, words, fact: wordsIn(form, 'fact') });
			return fact.ok ? ok({ type: 'fact-put-in', fact: fact.value }) : fact;
		}
		case 'fact-taken-out':
			return /^\d{1,3}$/.test(value)
				? ok({ type: 'fact-taken-out', fact: Number(value) })
				: refuse('no-such-fact');
		default:
			return refuse('not-a-step');
	}
}

const exampleFields = [
	'claim',
	'firstCard',
	'firstReason',
	'secondCard',
	'secondReason',
	'counter',
	'reply',
	'move',
	'backing'
] as const satisfies readonly (keyof TypedExample)[];

function writtenExample({ deck, seq }: OwnDeck, form: FormData): Result<DeckStep, StepProblem> {
	const side = sides.find((each) => each === wordsIn(form, 'side'));
	if (!side) return refuse('not-a-step');
	const typed = Object.fromEntries(exampleFields.map((field) => [field, wordsIn(form, field)]));
	const written = exampleFrom(deck, side, typed as TypedExample);
	if (!written.ok) return written;
	// The version of a deck is never the same twice, so neither is the name of what was written into it.
	return ok({ type: 'example-put-in', example: { id: `own-${seq}`, side, case: written.value } });
}

function seqIn(form: FormData): number | null {
	const value = wordsIn(form, 'seq');
	return /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Longer fields are no slip of the hand, in characters. */
const longestField = 2000;

function wordsIn(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.slice(0, longestField) : '';
}
