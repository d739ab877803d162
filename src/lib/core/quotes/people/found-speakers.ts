import type { FoundFigure, FoundQuote, FoundSpeaker } from '../extraction';
import type { Cast } from './cast';
import type { Member } from './member';
import { kindOfNoun } from './nouns';

/** Everybody whom a quote or a figure is credited to, and everybody whom the article names, in the order of first mention. */
export function foundSpeakers(
	text: string,
	cast: Cast,
	{ quotes, figures }: { quotes: readonly FoundQuote[]; figures: readonly FoundFigure[] }
): FoundSpeaker[] {
	const credited = new Set([
		...quotes.flatMap(({ speakers }) => speakers),
		...figures.map(({ speaker }) => speaker)
	]);
	return cast.members.flatMap((member, i) => {
		const id = `s${i + 1}`;
		const isPerson = member.isNamed && member.kind === 'person';
		return credited.has(id) || isPerson ? [speakerOf(text, id, member)] : [];
	});
}

function speakerOf(text: string, id: string, { name, kind, isNamed, noun, role }: Member): FoundSpeaker {
	return {
		id,
		name,
		aliases: [],
		isBody: kind === 'body',
		isNamed,
		kind: noun === null ? null : kindOfNoun(noun),
		role: role && { ...role, role: text.slice(role.start, role.end).replace(/\s+/g, ' '), organisation: null }
	};
}
