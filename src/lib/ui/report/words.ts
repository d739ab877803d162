import type { PlayerRow } from '../../core/report/players';
import type { QuestionRow } from '../../core/report/questions';
import type { Rate } from '../../core/report/rates';
import { formatNumber, formatShare } from '../kit/format';

/** What the class made of a question, beside its number; empty where there is nothing to say. */
export const stateWords: Record<QuestionRow['state'], string> = {
	open: 'The class does not know the answer yet',
	counted: '',
	changed: 'What counts as right was changed by the teacher',
	dropped: 'Left out: it counts for nobody'
};

const seconds = new Intl.NumberFormat('en-GB', {
	style: 'unit',
	unit: 'second',
	unitDisplay: 'narrow',
	maximumFractionDigits: 1
});

/** "7.4s"; a dash where nobody answered. */
export function formatTime(ms: number | null): string {
	return ms === null ? '–' : seconds.format(ms / 1000);
}

/** "70%"; a dash of nothing. */
export function formatRate({ right, answered }: Rate): string {
	return answered === 0 ? '–' : formatShare(right / answered);
}

/** How one answer turned out: a sign for the eye, and words for the ear. */
export function cellWords(cell: PlayerRow['cells'][number]): { sign: string; words: string } {
	if (!cell) return { sign: '–', words: 'no answer' };
	const points = `${formatNumber(cell.points)} points`;
	if (cell.isRight) return { sign: '✓', words: `right, ${points}` };
	if (cell.share > 0) return { sign: formatShare(cell.share), words: `right in part, ${points}` };
	return { sign: '✗', words: `not right, ${points}` };
}
