import type { BoxText, SideTree } from '../../../core/argue/map/layout';
import type { MapClaim, MapGroup, MapReply, MapSide } from '../../../core/argue/map/map';
import { creditOf, moveWords } from '../words';

/** What stands in the boxes of a side's half of a map. */
export function treeOf(side: MapSide): SideTree {
	return {
		side: side.side,
		head: [
			{ text: side.name, tone: 'strong' },
			{ text: side.line, tone: 'quiet' },
			...(side.groups.length === 0 ? [{ text: 'No claims yet', tone: 'quiet' as const }] : [])
		],
		cards: side.groups.map((group) => ({
			texts: cardTexts(group),
			claims: group.claims.map((claim) => ({
				texts: claimTexts(claim, group),
				reply: claim.reply && replyTexts(claim.reply)
			}))
		}))
	};
}

function cardTexts({ card }: MapGroup): BoxText[] {
	if (!card) return [{ text: 'On no card', tone: 'quiet' }];
	return [
		{ text: `“${card.text}”`, tone: 'said' },
		{ text: creditOf(card), tone: 'quiet' }
	];
}

function claimTexts({ text, reasons }: MapClaim, { card }: MapGroup): BoxText[] {
	const others = reasons.flatMap(({ card: used, reason }): BoxText[] => {
		const why: BoxText[] = reason === '' ? [] : [{ text: reason, tone: 'plain' }];
		return used.id === card?.id
			? why
			: [{ text: `Also on ${used.speaker.name}’s words:`, tone: 'quiet' }, ...why];
	});
	return [{ text, tone: 'strong' }, ...others];
}

function replyTexts({ counter, text, move, backing }: MapReply): BoxText[] {
	const how = move === null ? '' : ` (${moveWords[move].name})`;
	const backed: BoxText[] = backing
		? [{ text: `Backed by ${backing.speaker.name}’s words`, tone: 'quiet' }]
		: [];
	return [
		{ text: `In reply to ${counter.speaker.name}${how}:`, tone: 'quiet' },
		{ text: `“${counter.text}”`, tone: 'said' },
		{ text, tone: 'plain' },
		...backed
	];
}
