import type { QuestionKind } from '../../core/questions/question';
import type { Response } from '../../core/scoring/mark';

/** What a question's form holds as an answer; null while something is still to be chosen. */
export function responseIn(form: FormData, kind: QuestionKind, stems: number): Response | null {
	if (kind !== 'match-up') return indexIn(form.get('option'));
	const pairs = form.getAll('pair').map(indexIn);
	const chosen = pairs.filter((pair) => pair !== null);
	return chosen.length === stems ? chosen : null;
}

function indexIn(value: FormDataEntryValue | null): number | null {
	return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null;
}
