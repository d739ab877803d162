import type { Solo } from './solo';

/** What was written in the part just finished; at the end, everything. */
export function textsBefore(solo: Solo): string[] {
	const built = [solo.claim, ...solo.evidence.map(({ reason }) => reason)];
	switch (solo.phase) {
		case 'build':
			return [];
		case 'exchange': {
			const last = solo.exchanges.at(-1);
			return last ? [last.reply] : built;
		}
		case 'steelman':
			return solo.exchanges.slice(-1).map(({ reply }) => reply);
		case 'turned':
			return [solo.steelman.text];
		case 'judge':
			return solo.judgements.length === 0 ? [solo.turned] : [];
		case 'compare':
			return [];
		case 'over':
			return [...built, ...solo.exchanges.map(({ reply }) => reply), solo.steelman.text, solo.turned];
	}
}
