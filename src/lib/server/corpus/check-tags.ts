import { labelFor } from '../../core/quotes/codebook';
import type { Located } from './located';
import { problemAt, shown, type CorpusProblem } from './problem';
import type { QuoteEntry, TagsEntry } from './schemas';

const codings = ['settled', 'first', 'second'] as const;
const points = ['enforcement', 'routes', 'label', 'ground', 'emotive', 'strength'] as const;

/** Tags that a quote of its kind can't have or lack, that contradict themselves, or settle what was never open. */
export function checkTags(quote: Located<QuoteEntry>): CorpusProblem[] {
	const { kind, tags } = quote.value;
	if (kind === 'term') {
		return tags ? [problemAt(quote, ['tags'], 'A term takes no side and cannot have tags.')] : [];
	}
	if (!tags) return [problemAt(quote, ['tags'], 'The quote has no tags; only a term goes without.')];
	return [...checkLabels(quote, tags), ...checkGrounds(quote, tags), ...checkSettled(quote, tags)];
}

function checkLabels(quote: Located<QuoteEntry>, tags: TagsEntry): CorpusProblem[] {
	return codings.flatMap((coding) => {
		const { enforcement, routes, label } = tags[coding];
		const right = labelFor(enforcement, routes, label === 'OTHER');
		if (label === right) return [];
		const what = `The label ${label} does not follow from enforcement ${enforcement} and routes ${routes}, which give ${right}.`;
		return [problemAt(quote, ['tags', coding, 'label'], what)];
	});
}

/** A fact, a fragment or a stance on something else argues from no ground; everything else does. */
function checkGrounds(quote: Located<QuoteEntry>, tags: TagsEntry): CorpusProblem[] {
	return codings.flatMap((coding) => {
		const { label, ground } = tags[coding];
		const isGroundless = label === 'CONTEXT' || label === 'OTHER';
		if (isGroundless === (ground === null)) return [];
		const what = isGroundless
			? `The label ${label} has no ground, so it cannot be ${shown(ground)}.`
			: `The label ${label} needs a ground.`;
		return [problemAt(quote, ['tags', coding, 'ground'], what)];
	});
}

function checkSettled(quote: Located<QuoteEntry>, { settled, first, second }: TagsEntry): CorpusProblem[] {
	return points.flatMap((point) => {
		if (first[point] !== second[point] || settled[point] === first[point]) return [];
		const what = `Both codings have ${point} ${first[point]}, so the settled ${point} cannot be ${settled[point]}.`;
		return [problemAt(quote, ['tags', 'settled', point], what)];
	});
}
