// The words by which telling phrases are found: small closed classes, and verbs that are common in the news.

const set = (words: string) => new Set(words.split(/\s+/));

/** Words that may stand before a noun within a phrase. */
export const determiners = set(
	'a an the this that these those my your our his her its their every each no some any more many several such both all another'
);

/** After these a noun stands in the singular and can be counted. */
export const singularDeterminers = set('a this every each another');

/** After these a noun can stand in the plural. */
export const pluralDeterminers = set(
	'the these those my your our his her their no some any more many several such all'
);

export const prepositions = set(
	'of in on at by for from with without to into onto over under about between among against across through ' +
		'during before after since until till towards toward as than like beyond behind beside despite within along'
);

const conjunctions = set(
	'and or but nor so yet because if when whenever while that which who whom whose where what why how although ' +
		'though unless whether once'
);

const pronouns = set(
	'i you he she it we they me him us them mine ours theirs hers myself yourself himself herself itself ourselves ' +
		'themselves there one ones someone somebody something anyone anybody anything everyone everybody everything ' +
		'nobody nothing none'
);

const auxiliaries = set(
	'am is are was were be been being have has had having do does did doing done will would shall should can could ' +
		"may might must ought cannot can't won't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't " +
		"wouldn't couldn't shouldn't it's that's there's he's she's we're they're you're i'm we've they've i've you've " +
		"i'd we'd they'd i'll we'll they'll let's not"
);

const adverbs = set(
	'very too also just only even still now then here soon again never ever always often already yet today tomorrow ' +
		'yesterday tonight instead perhaps maybe rather quite almost ago away please however therefore else anyway whatsoever together'
);

/** After these a verb stands in its plain form. */
export const modals = set("will would shall should can could may might must cannot can't won't to");

/** After these an adjective can stand alone. */
export const linkingVerbs = set(
	"is are was were be been being becomes became remains remain seems it's that's isn't aren't"
);

/** They point to one thing among others, and fit no gap but their own. */
const pickers = set(
	'first second third last next same only other own best worst better worse most least main whole'
);

/** Nothing is told by leaving these out. */
export const vagueWords = set(
	'thing things way ways lot lots number numbers time times day days year years week weeks month months part parts kind ' +
		'sort bit people person man woman matter matters fact case point end side sides place moment percent million further forward apart enough'
);

/** Verbs that commonly take an object, in their plain form. */
export const plainVerbs = set(
	'abandon accept achieve address adopt allow answer apply assess avoid back ban beat become begin block blame boost ' +
		'break bring build burn buy call cancel carry catch cause challenge change charge check choose claim clean clear ' +
		'close collect consider control count create cross cruise cut damage defend delay deliver demand deny destroy deter ' +
		'discuss double draw drive drop earn empty encourage end enforce ensure enter escape exploit explain face fail ' +
		'fight fill find finish fish fix follow force forget form fuel fund gain grant guarantee halt handle harm hear ' +
		'help hide hit hold hope house ignore improve increase introduce invest join judge keep kill land launch lead ' +
		'leave lift limit list load lose lower maintain make manage mark measure meet mend miss move name need offer open ' +
		'oppose order overturn own patrol pause pay permit place plan plant play postpone prevent process promise protect ' +
		'prove provide publish pull punish push raise reach read rebuild recognise recover reduce reform refuse reject ' +
		'release remove repair replace rescue respect restore return reverse review risk ruin save secure seek sell send ' +
		'serve settle shape share shelter shut sign sink solve spend split start steal stop store strengthen strike ' +
		'suffer support suspend tackle take target tax teach tear tell test threaten throw track trade train treat trust ' +
		'turn undermine understand use vote wait warn waste watch weaken welcome win withdraw work write'
);

/** Whether a word does grammar's work and says little by itself: phrases end before it. */
export function isFunctionWord(word: string): boolean {
	return classes.some((words) => words.has(word));
}

/** Whether a word can stand inside a phrase worth guessing. */
export function isPicker(word: string): boolean {
	return pickers.has(word) || (/(?<!r)est$/.test(word) && word.length > 5);
}

/** The plain form of a verb that ends with -ing; null where no common verb does. */
export function plainOf(gerund: string): string | null {
	const stem = /^(.{2,})ing$/.exec(gerund)?.[1];
	if (stem === undefined) return null;
	const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
	return forms.find((form) => plainVerbs.has(form)) ?? null;
}

const classes = [determiners, prepositions, conjunctions, pronouns, auxiliaries, adverbs];
