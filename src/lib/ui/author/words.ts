import type { CheckAction, CheckRefusal } from '../../core/checking/checking';
import type { AttributionRule, ExtractionFlag } from '../../core/quotes/extraction';
import type { QuoteKind } from '../../core/quotes/quote';
import type { SpeakerKind } from '../../core/quotes/speaker';
import type { Standing } from './going-on';
import type { SaveState } from './save-queue.svelte';

/** How a quote stands: the sign before it, what a group of such is called, and one of them. */
export const standingWords: Record<Standing, { sign: string; group: string; one: string }> = {
	'to-check': { sign: '?', group: 'Look at these first', one: 'to check' },
	likely: { sign: '~', group: 'Found by clear rules, not checked yet', one: 'likely right, not checked' },
	term: { sign: 'T', group: 'Names and terms: no need to check', one: 'a name or a term, not checked' },
	right: { sign: '✓', group: 'Checked', one: 'checked' },
	'not-a-quote': { sign: '✗', group: 'Not quotes', one: 'not a quote' }
};

/** Why the rules credited a quote, around the words of the article that say so. */
export const ruleWords: Record<AttributionRule, string> = {
	'verb-then-name': 'The text goes on with a verb of saying and the name: “…,” said NAME.',
	'same-paragraph': 'The same paragraph credits another piece to this speaker.',
	'name-then-verb-after': 'The text goes on with the name and a verb of saying: “…,” NAME said.',
	'name-then-verb-before': 'The name and a verb of saying stand before it: NAME said: “…”',
	gerund: 'The speaker’s action leads to it: NAME did this, saying “…”',
	'according-to': 'The text says: according to NAME.',
	'run-goes-on': 'It goes on with the quotation before it.',
	'colon-before': 'The name stands before a colon: NAME: “…”',
	'sentence-subject': 'The sentence around it is about this speaker.',
	possessive: 'The text calls it the speaker’s own words: NAME’s “…”',
	'next-sentence': 'The sentence after it says who spoke.',
	'speaker-before': 'This speaker was the last to be quoted before it.',
	'headline-echo': 'The same words stand in the article, credited to this speaker.'
};

/** What to look at. */
export const flagWords: Record<ExtractionFlag, string> = {
	'missing-opening-mark': 'Its opening mark is missing: see where it begins.',
	'missing-closing-mark': 'Its closing mark is missing: see where it ends.',
	'mixed-marks': 'It opens and closes with different marks: see that it is one quotation.',
	'unmarked-paragraph': 'The paragraph has no marks of its own: see that it goes on with the quotation.',
	pronoun: 'The text only says “he”, “she” or “they”: see who is meant.',
	'role-for-a-name': 'The text names a role and not a person: see who holds it.',
	'misspelt-name': 'The name is spelt differently here: see that it is the same person.',
	'near-tie': 'Somebody else stands almost as near: see who spoke.',
	headline: 'It stands in the headline, which often shortens words.',
	joint: 'Two speakers are credited together.'
};

/** Why a step changed nothing, and what to do. */
export const refusalWords: Record<CheckRefusal, string> = {
	'no-such-quote': 'This quote is not there any more. Choose another one.',
	'no-such-speaker': 'This speaker is not in the list any more. Choose again or type the name.',
	'no-speaker': 'Nobody is credited yet. Say first who said it.',
	'empty-name': 'Type a name with at least one letter.',
	'name-too-long': 'That name is too long. Type 120 characters at most.',
	'role-too-long': 'That role is too long. Type a shorter one.',
	'name-taken': 'Somebody else in the list has that name. Credit the quote to that speaker instead.',
	'outside-the-text': 'That place is outside the text. Choose words inside it.',
	'no-words': 'There is no word in that stretch. Choose at least one.',
	'inside-a-word': 'That place is inside a word. Choose whole words.',
	'over-paragraphs':
		'A quote ends with its paragraph. Mark the next paragraph as a quote of its own, then merge.',
	overlaps: 'Another quote stands there. Move its end first, or say that it is not a quote.',
	'no-next-quote': 'No quote comes after this one.',
	'term-without-side': 'A name or a term takes no side. Change its kind first.',
	'tags-contradict': 'These tags do not go together. Choose again.'
};

/** What was done, for the line under the quote. */
export const doneWords: Record<CheckAction['type'] | 'undone', string> = {
	confirmed: 'Right.',
	rejected: 'Set aside: not a quote.',
	credited: 'Credited.',
	'ends-moved': 'End moved.',
	split: 'Split.',
	merged: 'Merged with the next piece.',
	marked: 'Marked as a quote.',
	'kind-set': 'Kind changed.',
	tagged: 'Tagged.',
	'speaker-described': 'Speaker changed.',
	undone: 'Undone.'
};

/** Whether everything is stored, and what to do where it is not. */
export const saveWords: Record<SaveState, string> = {
	saved: 'Saved',
	saving: 'Saving …',
	unreachable: 'Not saved yet: the server cannot be reached. Go on; it is tried again.',
	stale: 'Not saved: this article was changed in another tab. Reload to go on from there.',
	refused: 'Not saved: the server would not take the last step. Reload to go on from what is saved.'
};

/** What kind of words it is, as a choice. */
export const kindChoices: Record<QuoteKind, string> = {
	speech: 'Spoken',
	written: 'Written: a post, a column, a statement',
	partial: 'Some words in the reporter’s sentence',
	term: 'A name, a term or a scare quote'
};

/** What a speaker is, as a choice. */
export const speakerKindWords: Record<SpeakerKind, string> = {
	government: 'Government',
	politician: 'Other politician',
	official: 'Official, police or court',
	charity: 'Charity or campaign',
	crossed: 'Somebody who made the journey',
	resident: 'Resident',
	expert: 'Expert',
	journalist: 'Journalist'
};
