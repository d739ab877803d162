import { isGiven } from '../../quotes/people/given';
import type { Speaker } from '../../quotes/speaker';

/** People on the way, as the metaphors below speak of them. */
const people =
	'(?:migrants?|immigrants?|refugees?|asylum[ -]seekers?|foreigners?|arrivals|people|humanity|them|those)';

/** Words that name people as animals, filth, floods or invaders, or that insult them. A card too few harms nobody. */
const degrading = [
	/\b(?:swarms?|swarm(?:ed|ing)|hordes?|infest\w*|vermin|cockroach\w*|parasites?|leech(?:es)?|sub-?humans?|scum|illegals)\b/iu,
	new RegExp(`\\b(?:floods?|tides?|waves?|tsunamis?|plagues?) of (?:\\p{L}+ ){0,2}${people}\\b`, 'iu'),
	new RegExp(`\\b(?:invasions?|invaders?|invading|invade)\\b.*\\b${people}\\b`, 'isu'),
	new RegExp(`\\b${people}\\b.*\\b(?:invasions?|invaders?|invading|invade)\\b`, 'isu'),
	/\b(?:like|are|as) (?:\p{L}+ )?(?:animals|rats|insects|burglars|thieves|robbers)\b/iu,
	// Likening whoever comes to whoever breaks in.
	/\b(?:burglars?|thie(?:f|ves)|robbers?)\b.*\b(?:your|our|the) (?:\p{L}+ )?(?:doors?|house|home)\b/isu
];

const slurs =
	/\b(?:paki|wog|coon|spic|gook|raghead|towelhead|gypp?o|pikey|kaffir|nigger|yid|kike|polack)s?\b/iu;

/** Insults, at whomever: officials and opponents are people too. */
const insults =
	/\b(?:idiots?|idiotic|morons?|imbeciles?|liars?|traitors?|cowards?|clowns?|scumbags?|bastards?|nazis?)\b/iu;

/** A dead or hurt body described; not a public body. */
const bodies = [
	/\b(?:corpses?|cadavers?|mutilated|blood-?soaked|body parts?|washed (?:up|ashore))\b/iu,
	/\b(?:dead|lifeless|drowned|bloated|charred|floating|tiny|little) bod(?:y|ies)\b/iu,
	/\bbodies (?:of (?:men|women|children|people|migrants|refugees|babies)|in the (?:water|sea)|float\w*|pulled|recovered)\b/iu
];

/** A family member or a child by name. */
const relatives =
	/\b(?:son|daughter|brother|sister|baby|boy|girl|child|toddler|mother|father|mum|dad|wife|husband|niece|nephew),? (?:named |called )?(?!I\b)\p{Lu}\p{Ll}+/u;

/** Holders of offices that everybody knows: a name behind one is nobody private. */
const offices =
	/\b(?:minister|secretary|president|chancellor|king|queen|prince|princess|pope|mp|mayor|leader|mr|mrs|ms|sir|lord|lady|dame)$/i;

/** Whether words may be no evidence for anybody: a slur, an insult, a degrading likeness, a body described. */
export function isUnfit(text: string): boolean {
	return [...degrading, slurs, insults, ...bodies].some((sign) => sign.test(text)) || relatives.test(text);
}

/**
 * Whether a text names somebody who may be private: two capitalised words, the first a given name, that are no
 * speaker's name and follow no office.
 *
 * @param speakers - everybody whom the articles quote: whoever speaks to the papers is public in them
 */
export function namesPrivatePerson(text: string, speakers: readonly Speaker[]): boolean {
	const known = speakers.flatMap(({ name, aliases }) => [name, ...aliases]);
	return [...text.matchAll(/\p{Lu}[\p{L}’'-]+(?= (\p{Lu}[\p{L}-]+))/gu)].some(
		({ 0: given, 1: last, index }) => {
			if (last === undefined || !isGiven(given.toLowerCase())) return false;
			const isKnown = known.some((each) => each.includes(`${given} ${last}`));
			return !isKnown && !offices.test(text.slice(0, index).trimEnd());
		}
	);
}
