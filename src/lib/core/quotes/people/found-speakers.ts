import type { FoundFigure, FoundQuote, FoundSpeaker } from '../extraction';
import type { Cast } from './cast';
import type { Member } from './member';
import { kindOfNoun } from './nouns';

/** More ways of calling somebody are listed for nobody. */
const mostAliases = 6;

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
	const aliases = aliasesIn(text, cast);
	return cast.members.flatMap((member, i) => {
		const id = `s${i + 1}`;
		const isPerson = member.isNamed && member.kind === 'person';
		return credited.has(id) || isPerson ? [speakerOf(text, member, { id, aliases: aliases[i] ?? [] })] : [];
	});
}

/** For each member the other words that the article uses for it, by how they first stand. */
function aliasesIn(text: string, cast: Cast): string[][] {
	const aliases = cast.members.map(() => new Set<string>());
	for (const mentions of cast.byFrame) {
		for (const { member, isPronoun, start, end } of mentions) {
			const words = text.slice(start, end).replace(/\s+/g, ' ');
			if (!isPronoun && words !== cast.members[member]?.name) aliases[member]?.add(words);
		}
	}
	return aliases.map((words) => [...words].slice(0, mostAliases));
}

function speakerOf(
	text: string,
	{ name, kind, isNamed, noun, role }: Member,
	{ id, aliases }: { id: string; aliases: string[] }
): FoundSpeaker {
	return {
		id,
		name,
		aliases,
		isBody: kind === 'body',
		isNamed,
		kind: noun === null ? null : kindOfNoun(noun),
		role: role && { ...role, role: text.slice(role.start, role.end).replace(/\s+/g, ' '), organisation: null }
	};
}
