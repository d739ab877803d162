import type { Label, Reason } from '../../core/quotes/codebook';
import type { Motion } from '../../core/quotes/corpus';
import { sideIn } from '../../core/quotes/motion';

/** A label with the test of the codebook that decides it, in the names of the motion. */
export type LabelWords = { name: string; test: string };

/** The labels as the codebook tells them apart. */
export function labelWords(motion: Motion): Record<Label, LabelWords> {
	const first = sideIn(motion, 'enforcement').name;
	const second = sideIn(motion, 'routes').name;
	return {
		ENF: supports(first),
		LEG: supports(second),
		'LEANS ENF': leans(first, second),
		'LEANS LEG': leans(second, first),
		BOTH: { name: 'Supports both', test: 'It gives each side a reason that stands by itself.' },
		SHARED: {
			name: 'Helps both by one step',
			test: 'Danger, compassion or an aim that both sides share, with no measure named.'
		},
		CONTEXT: {
			name: 'Neither',
			test: 'A fact or an event, or too few words to see what it is for.'
		},
		OTHER: { name: 'Something else', test: 'It takes a stand, but on another matter.' }
	};
}

/** Which test settled it, as a choice. */
export const reasonChoices: Record<Reason, string> = {
	measure: 'It names a measure',
	rule: 'It states a rule',
	reason: 'It gives a reason',
	aim: 'It states an aim, with no measure',
	harm: 'It describes a harm that the side is aimed at',
	counter: 'It argues against the other side',
	duty: 'It speaks of a duty or a right',
	concern: 'It speaks of danger or compassion',
	both: 'One half helps each side',
	fact: 'It states a fact or an event',
	fragment: 'It is too short to tell',
	other: 'It is about something else'
};

function supports(side: string): LabelWords {
	return {
		name: `Supports ${side}`,
		test: `Somebody arguing for ${side} could use it as it stands, and the other side would agree that it helps.`
	};
}

function leans(side: string, other: string): LabelWords {
	return {
		name: `Leans to ${side}`,
		test: `It helps with one more step: a harm that ${side} is aimed at, or doubt about ${other}.`
	};
}
