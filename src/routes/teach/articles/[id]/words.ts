import type { DescriptionRefusal } from '$lib/core/checking/describe';
import type { StepRefusal } from '$lib/server/db/check-action';
import { refusalWords } from '$lib/ui/author/words';

/** Why a step was not saved, and what to do. */
export const stepWords: Record<StepRefusal | 'not-a-step' | 'refused', string> = {
	...refusalWords,
	stale: 'This article was changed in another tab. Here is how it stands now: do that step once more.',
	'no-article': 'This article is not on this device any more.',
	'too-many': 'This article has more steps than can be kept. Bring it in once more to go on.',
	refused: 'The last step could not be saved. Here is how the article stands: do that step once more.',
	'not-a-step': 'That form was not complete. Try once more from this page.'
};

/** Why details were not saved, and what to do. */
export const descriptionWords: Record<DescriptionRefusal, string> = {
	'too-long': 'One of the fields is too long. Use 300 characters at most.',
	'not-a-day': 'That date does not exist. Write it as year, month and day: 2031-05-17.',
	'not-an-address': 'A web address begins with https:// or http://. Correct it or leave it empty.',
	'motion-incomplete': 'Your own question needs the question, and for each side a name and one line.',
	'sides-alike': 'The two sides have the same name. Give them two different names.'
};
