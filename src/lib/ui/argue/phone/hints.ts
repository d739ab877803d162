import type { QuotingHint } from '../../../core/argue/round/me-view';

/** The hints about one box. */
export function hintsAbout(
	hints: readonly QuotingHint[],
	{ field, index }: Pick<QuotingHint, 'field' | 'index'>
): QuotingHint[] {
	return hints.filter((hint) => hint.field === field && hint.index === index);
}
