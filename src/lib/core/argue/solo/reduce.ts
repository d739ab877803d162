import { ok, refuse, type Result } from '../../kit/result';
import type { Moment } from '../../seats/seat';
import { wordCount } from '../../text/spans';
import { emptySteelman, mostCharacters, mostWords } from '../case';
import { closeAfterMs } from '../round/judging';
import { handOf, steelmanHandOf } from './hands';
import { followUpsTo, nextOpposing } from './opponent';
import { soloPairs } from './pairs';
import { exchanges as mostExchanges } from './solo';
import type { Begun, Exchange, OpenExchange, Solo, SoloRefusal, SoloStep } from './solo';

type Reduced = Result<Solo, SoloRefusal>;
type In<P extends Solo['phase']> = Extract<Solo, { phase: P }>;
type Of<D extends SoloStep['do']> = Extract<SoloStep, { do: D }>;

/** Steps that no exercise can have taken. */
export class SoloFault extends Error {
	override name = 'SoloFault';
}

/** An exercise that has just been started. */
export function newSolo(begun: Begun): Solo {
	return { ...begun, since: begun.startedAt, phase: 'build', claim: '', evidence: [] };
}

/**
 * Where an exercise stands after some steps.
 *
 * @throws SoloFault on a step that was never allowed: only steps that were taken are stored
 */
export function soloAfter(begun: Begun, steps: readonly SoloStep[]): Solo {
	return steps.reduce((state, step) => {
		const next = solo(state, step);
		if (!next.ok) throw new SoloFault(`a stored step is refused: ${step.do}, ${next.error}`);
		return next.value;
	}, newSolo(begun));
}

/** Takes a step, or says why it can't be taken. */
export function solo(state: Solo, step: SoloStep): Reduced {
	switch (step.do) {
		case 'build':
			return state.phase === 'build' ? built(state, step) : refuse('wrong-phase');
		case 'reply':
			return state.phase === 'exchange' ? replied(state, step) : refuse('wrong-phase');
		case 'steelman':
			return state.phase === 'steelman' ? steelmanned(state, step) : refuse('wrong-phase');
		case 'turn':
			return state.phase === 'turned' ? turned(state, step) : refuse('wrong-phase');
		case 'pass':
			return passed(state, step.at);
		case 'judge':
			return state.phase === 'judge' ? judged(state, step) : refuse('wrong-phase');
		case 'compare':
			return state.phase === 'compare'
				? ok({ ...state, phase: 'over', since: step.at, lacks: step.lacks, endedAt: step.at })
				: refuse('wrong-phase');
	}
}

/**
 * The steps as they are kept: a draft goes where a later step says all of it again. What they lead to stays the same.
 */
export function withStep(steps: readonly SoloStep[], step: SoloStep): SoloStep[] {
	const last = steps.at(-1);
	const isReplaced = last !== undefined && 'isDone' in last && !last.isDone && last.do === step.do;
	return [...(isReplaced ? steps.slice(0, -1) : steps), step];
}

function built(state: In<'build'>, { claim, evidence, isDone, at }: Of<'build'>): Reduced {
	const hand = handOf(state);
	if (evidence.some(({ card }) => !hand.includes(card))) return refuse('not-a-card');
	if (evidence.length > 2) return refuse('too-many-cards');
	if (new Set(evidence.map(({ card }) => card)).size < evidence.length) return refuse('same-card');
	if (isTooLong(claim, mostWords.claim)) return refuse('claim-too-long');
	if (evidence.some(({ reason }) => isTooLong(reason, mostWords.reason))) return refuse('reason-too-long');
	const next = { ...state, claim, evidence };
	if (!isDone) return ok(next);
	if (isBlank(claim) && evidence.length === 0) return refuse('nothing-written');
	return ok(opposed({ ...next, exchanges: [] }, at));
}

/** The opponent speaks, or has nothing left to say. */
function opposed(state: Omit<In<'exchange'>, 'phase' | 'open'>, at: Moment): Solo {
	const own = state.evidence.map(({ card }) => card);
	const spoken = state.exchanges.map(({ card }) => card);
	const card = spoken.length < mostExchanges ? nextOpposing({ ...state, own, spoken }) : null;
	if (!card) return { ...state, since: at, phase: 'steelman', steelman: emptySteelman };
	const open: OpenExchange = { card: card.id, reply: '', move: null, backing: null, asked: null };
	return { ...state, since: at, phase: 'exchange', open };
}

function replied(state: In<'exchange'>, { reply, move, backing, isDone, at }: Of<'reply'>): Reduced {
	if (backing !== null && !state.deck.offered[state.side].includes(backing)) return refuse('not-a-card');
	if (isTooLong(reply, mostWords.reply)) return refuse('text-too-long');
	const open = { ...state.open, reply, move, backing };
	if (!isDone) return ok({ ...state, open });
	if (isBlank(reply)) return refuse('nothing-written');
	if (open.asked !== null) return ok(answered(state, { ...open, asked: open.asked }, at));
	const card = state.deck.cards.find(({ id }) => id === open.card) ?? null;
	const asked = followUpsTo(open, card, state.exchanges.at(-1) ?? null);
	return ok(
		asked.length === 0 ? answered(state, { ...open, asked }, at) : { ...state, open: { ...open, asked } }
	);
}

function answered({ open: _, ...state }: In<'exchange'>, exchange: Exchange, at: Moment): Solo {
	return opposed({ ...state, exchanges: [...state.exchanges, exchange] }, at);
}

function steelmanned(state: In<'steelman'>, { card, text, isDone, at }: Of<'steelman'>): Reduced {
	if (card !== null && !steelmanHandOf(state).includes(card)) return refuse('not-a-card');
	if (isTooLong(text, mostWords.steelman)) return refuse('text-too-long');
	const next = { ...state, steelman: { card, text } };
	if (!isDone) return ok(next);
	if (isBlank(text) && card === null) return refuse('nothing-written');
	return ok({ ...next, since: at, phase: 'turned', turned: '' });
}

function turned(state: In<'turned'>, { text, isDone, at }: Of<'turn'>): Reduced {
	if (isTooLong(text, mostWords.reply)) return refuse('text-too-long');
	const next = { ...state, turned: text };
	if (!isDone) return ok(next);
	return isBlank(text) ? refuse('nothing-written') : ok(toJudge(next, at));
}

/** On with what stands there; a case with nothing in it can't be argued about. */
function passed(state: Solo, at: Moment): Reduced {
	if (state.phase === 'exchange') {
		return ok(answered(state, { ...state.open, asked: state.open.asked ?? [] }, at));
	}
	if (state.phase === 'steelman') return ok({ ...state, since: at, phase: 'turned', turned: '' });
	if (state.phase === 'turned') return ok(toJudge(state, at));
	return refuse('wrong-phase');
}

function toJudge(state: In<'turned'>, at: Moment): Solo {
	const phase = soloPairs(state.deck, state.side).length === 0 ? 'compare' : 'judge';
	return { ...state, since: at, phase, judgements: [] };
}

function judged(state: In<'judge'>, { number, choice, chips, at }: Of<'judge'>): Reduced {
	const { judgements, since } = state;
	const pairs = soloPairs(state.deck, state.side);
	const pair = pairs[judgements.length];
	if (!pair || number !== judgements.length + 1) return refuse('already-judged');
	if (choice !== 'close' && chips.length === 0) return refuse('chip-missing');
	if (choice === 'close' && judgements.some(({ y }) => y === 0.5)) return refuse('close-is-used');
	if (choice === 'close' && at - since < closeAfterMs) return refuse('too-soon');
	const y = choice === 'close' ? 0.5 : choice === 'left' ? 1 : 0;
	const given = choice === 'close' ? [] : [...new Set(chips)];
	const { a, b, isCheck } = pair;
	const next = [...judgements, { judge: 0, a, b, y, ms: at - since, chips: given, isCheck } as const];
	const phase = next.length < pairs.length ? 'judge' : 'compare';
	return ok({ ...state, since: at, phase, judgements: next });
}

function isBlank(text: string): boolean {
	return text.trim() === '';
}

function isTooLong(text: string, most: number): boolean {
	return text.length > mostCharacters || wordCount(text) > most;
}
