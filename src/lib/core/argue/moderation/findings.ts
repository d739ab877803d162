import { wordCount } from '../../text/spans';
import type { Finding, Flag } from '../round/argue';
import { holdsAddress, holdsEmail, holdsHandle, holdsLink, holdsPhone } from './contact';
import { isCopied, type Known } from './known';
import { isOtherLanguage } from './language';
import { namesSomebody, type RoomName } from './names';

/** What a text is held beside: what is known of its round, who is in the room, how long it may be. */
export type Beside = { known: Known; names: readonly RoomName[]; mostWords: number };

/** These go nowhere before the teacher has looked; all others are looked at earlier than what is clean. */
const holding: readonly Finding[] = ['abuse', 'slur', 'name', 'phone', 'email', 'link', 'handle', 'address'];

/**
 * What can be found in a player's text without a list of bad words: what tells who or where somebody is, a text that
 * is another's, one that is hardly in English, one that is too long.
 *
 * @param text - without what is quoted in it word for word
 */
export function findingsIn(text: string, { known, names, mostWords }: Beside): Finding[] {
	const found: Partial<Record<Finding, boolean>> = {
		name: namesSomebody(text, names, known),
		phone: holdsPhone(text),
		email: holdsEmail(text),
		link: holdsLink(text),
		handle: holdsHandle(text),
		address: holdsAddress(text),
		copied: isCopied(text, known),
		'other-language': isOtherLanguage(text),
		'too-long': wordCount(text) > mostWords
	};
	return (Object.keys(found) as Finding[]).filter((finding) => found[finding]);
}

/** How a text is treated in which this was found. */
export function flagFor(found: readonly Finding[]): Flag {
	if (found.some((finding) => holding.includes(finding))) return 'hold';
	return found.length > 0 ? 'look' : 'clean';
}
