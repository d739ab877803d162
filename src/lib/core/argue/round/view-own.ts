import { shuffled } from '../../kit/chance';
import { viewsIn } from '../pairs/dealt';
import type { Scores } from '../scoring/rows';
import type { Argue } from './argue';
import { isBefore } from './drawing';
import type { ArgueHostView, QueueItem } from './host-view';
import { viewJudges } from './judges';
import { chanceFor } from './lots';
import { partOf } from './part';
import { isPlaying, poolOf } from './pool';
import { isWorthShowing } from './shown';
import { viewShift } from './view-shift';
import type { WorkedOut } from './view-room';

type Own = NonNullable<ArgueHostView['own']>;

/** What the remote shows beside what the class sees. */
export function viewOwn(
	argue: Argue,
	{ tally, scores, queue }: WorkedOut & { queue: readonly QueueItem[] }
): Own {
	// As long as ballots come in, each new one would tell whose it is.
	const areVotesIn = argue.phase === 'debrief' || argue.phase === 'over';
	return {
		queue: [...queue],
		cards: argue.deck.cards,
		tagChallenges: viewTagChallenges(argue),
		showable: viewShowable(argue, scores),
		views: viewViews(argue),
		judges: viewJudges(argue),
		cardUse: viewCardUse(argue),
		balance: argue.deck.balance,
		shift: areVotesIn ? viewShift(argue, tally) : null,
		usesMarks: argue.usesMarks
	};
}

function viewTagChallenges({ tagChallenges, seats }: Argue): Own['tagChallenges'] {
	return tagChallenges.map(({ seat, card, why, state, isAccepted }) => ({
		seat,
		name: seats[seat]?.name ?? '',
		card,
		why,
		isAccepted: state === 'decided' ? isAccepted : null
	}));
}

/** In an order by lot: a list by scores would be a ranking. */
function viewShowable(argue: Argue, scores: Scores | null): Own['showable'] {
	if (isBefore(argue.phase, 'reveal')) return [];
	const seats = argue.parts.flatMap((_, seat) => (isShowable(argue, seat, scores) ? [seat] : []));
	return shuffled(chanceFor(argue.seed, 'shown'), seats).flatMap((seat) => {
		const { side, consent, case: written } = partOf(argue, seat);
		if (side === null) return [];
		const found = argue.shown.find((each) => each.seat === seat);
		return {
			seat,
			side,
			isShown: found !== undefined,
			mayBeNamed: consent.name === true,
			isNamed: found?.isNamed ?? false,
			claim: written.claim
		};
	});
}

function isShowable(argue: Argue, seat: number, scores: Scores | null): boolean {
	const mayShow = partOf(argue, seat).consent.show === true && isPlaying(argue, seat);
	return mayShow && isWorthShowing(argue, seat, scores);
}

function viewViews(argue: Argue): Own['views'] {
	const views = viewsIn(argue.judgements);
	const counts = poolOf(argue).map(({ id }) => views.get(id) ?? 0);
	return counts.length > 0
		? { fewest: Math.min(...counts), most: Math.max(...counts) }
		: { fewest: 0, most: 0 };
}

/** How many rest their case on each card, the most used first. */
function viewCardUse({ deck, parts }: Argue): Own['cardUse'] {
	const used = parts.flatMap((part) => part.case.evidence.map(({ card }) => card));
	return deck.cards
		.map(({ id }) => ({ card: id, times: used.filter((card) => card === id).length }))
		.sort((a, b) => b.times - a.times);
}
