import { wordSet } from './word-set';

/** Words that begin a sentence with a capital and are no name. */
export const functionWords = wordSet(
	`a an the this that these those some any each every all both either neither no none another other others such one two three four five six
	seven eight nine ten eleven twelve dozens hundreds thousands many few several most more much half
	i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself itself themselves who whom whose which what
	when where why how if unless until while whereas although though because since as than whether after before once during
	and or but nor so yet for of in on at by to from with without within into onto upon over under above below between among amid against
	about around across along through throughout behind beside besides beyond near off out up down per via like unlike despite except towards toward
	is are was were be been being am has have had do does did done can could will would shall should may might must not never
	here there then now today yesterday tomorrow also too very just only even still again already always often sometimes meanwhile however
	inside outside upstairs downstairs elsewhere nearby afterwards instead indeed perhaps maybe therefore thus hence otherwise moreover furthermore nevertheless nonetheless finally eventually recently
	earlier later last next first second third asked speaking reacting responding writing adding according given following including
	yes no oh well please thanks thank let get got go see look back read more dear`
);

/** Words after which a noun is no subject, or its clause no main one. */
export const prepositions = wordSet(
	`of for in on at by to from with without within into onto upon over under above below between among amid against about around across along
	through throughout behind beside beyond near off out up down per via like unlike despite except towards toward than during since until after before as inside outside alongside`
);

/** Prepositions that begin no clause: a noun after one of them is never the subject of the verb that follows. */
export const plainPrepositions = wordSet(
	`of for in on at by to from with without within into onto upon over under about around across along through against among between near per
	via despite toward towards during alongside outside inside behind beside`
);

/** Words that join clauses, and those that begin a relative one. */
export const conjunctions = wordSet(
	'and or but nor so yet while whereas although though because since when where if unless whether that which who whom whose as than'
);

/** Words that a noun phrase begins with. */
export const determiners = wordSet(
	`a an the this that these those some any each every another one two three four five six seven eight nine ten both several many no
	my your his her its our their all other`
);

/** Determiners that say whose a thing is: "her letter". */
export const owners = wordSet('his her its their');

/** The pronoun for whoever owns it. */
export const pronounOfOwner: ReadonlyMap<string, string> = new Map([
	['his', 'he'],
	['her', 'she'],
	['its', 'it'],
	['their', 'they']
]);

/** What can stand between a preposition, or "and", and its noun. */
export const nounOpeners = wordSet('the a an his her its their');

/** Pronouns that can be the subject of a verb of saying. */
export const personalPronouns = wordSet('he she it they');

/** Words that begin a clause before the main one: "When the boat came in, …". */
export const clauseOpeners = wordSet('when while although though if because since whereas unless until once');

/** Forms of be, have and do, and the modals: what can stand between a subject and its verb. */
export const auxiliaries = wordSet(
	`is are was were be been being am has have had do does did can could will would shall should may might must 's 've 'd 'll isn't wasn't
	hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't not never`
);

/** Adverbs that don't end in -ly and can stand between a subject and its verb. */
export const adverbs = wordSet(
	`also then later now still again even just once first ever never always often sometimes soon further instead too yesterday today
	tomorrow tonight repeatedly reportedly subsequently afterwards thereafter yet already simply only meanwhile however though therefore
	both all each since earlier previously monday tuesday wednesday thursday friday saturday sunday`
);

/** Days, months and feasts: capitals that are nobody's name. */
export const calendarWords = wordSet(
	`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
	december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan`
);

/** Places and peoples that the news names often: capitals that are nobody's name. */
export const placeWords = wordSet(
	`saudi arabia israel qatar yemen jordan lebanon ukraine ukrainian poland polish israeli saudi vietnam cuba sweden norway denmark finland
	england scotland wales britain uk ireland france germany italy spain greece turkey syria iraq iran afghanistan sudan eritrea albania
	russia china india pakistan bangladesh america us usa u.s u.s. u.k u.k. eu e.u. europe africa asia australia canada mexico japan korea israel egypt libya
	london paris calais dover kent manchester birmingham leeds liverpool glasgow edinburgh cardiff belfast dublin brussels berlin rome
	madrid washington moscow beijing tehran kabul baghdad damascus york jersey hampshire carolina virginia ohio florida texas california pennsylvania
	michigan iowa nevada colorado arizona georgia illinois wisconsin connecticut massachusetts maryland indiana kentucky tennessee alabama
	mississippi louisiana arkansas missouri oklahoma kansas nebraska dakota montana wyoming utah idaho oregon alaska hawaii maine vermont
	delaware minnesota chicago boston detroit philadelphia atlanta miami dallas houston phoenix denver seattle cleveland
	english scottish welsh british irish french german italian spanish greek turkish syrian iraqi iranian afghan russian chinese indian
	pakistani american european african asian australian canadian mexican japanese korean israeli egyptian muslim muslims christian
	christians jewish jews catholic hindu sikh arab african-american hispanic latino latinos black blacks white whites
	channel atlantic pacific mediterranean thames north south east west northern southern eastern western street road lane avenue square bridge river lake sea ocean island`
);

/** Past forms that no ending shows: a noun before one of them is its subject. */
export const irregularPasts = wordSet(
	`met went came took got became began left made knew saw ran kept held brought bought stood sat won lost paid put set led fell grew drove
	rose spent sent built gave found felt heard chose told said wrote spoke broke drew threw caught taught thought sought fought sold sang
	swam rang shook wore tore bore swore forgot hid bit rode flew blew slept swept wept meant read cut hit shut let quit cost hurt`
);

/** Words of parties and peoples that describe a noun after them and name nobody alone. */
export const adjectives = wordSet(
	`democratic republican conservative labour liberal green democrat tory federal royal national international local former current new
	old acting vice deputy senior junior chief miss mr american british french english scottish welsh irish german european catholic
	christian muslim jewish african-american hispanic latino`
);

/** Between the parts of a name. */
export const nameParticles = wordSet(
	'van von de del della da dos di la le du bin ibn bint al el ter ten der den y ap af zu mac ó st'
);
