/** What whole paragraphs of a web page's furniture look like. A rule fires on a paragraph, never inside one. */
export type FurnitureRule = {
	/** The word for it, as it is stored and shown. */
	what: string;
	looks: RegExp;
	/** A longer paragraph is prose, whatever it begins with; in code units. */
	longest: number;
	/** Whether it may hold quoted words that are nobody's speech: the headline of another article. */
	mayQuote?: boolean;
};

const agencies = 'PA|PA Wire|PA Media|AP|AFP|EPA|Reuters|Alamy|Getty|Getty Images|Shutterstock|iStock|SWNS';
const networks =
	'facebook|twitter|x|whatsapp|e-?mail|linkedin|pinterest|reddit|telegram|messenger|bluesky|threads|flipboard|instagram';
const shareWords = `${networks}|share|tweet|post|copy|link|url|print|save|bookmark|this|article|story|page|on|via|by|with|friends|or|and|to|the`;
const month = 'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?';
const laterMonth = 'oct(ober)?|nov(ember)?|dec(ember)?';
const weekday = '(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?';
const clockWord = 'a\\.?m\\.?|p\\.?m\\.?|gmt|bst|utc|cet|cest|e[sd]t|c[sd]t|m[sd]t|p[sd]t|ist';
const stampWord = 'first|last|published|updated|posted|modified|created|edited|on|at|ago|date|time|the|of';
const spell = '(second|sec|minute|min|hour|hr|day|week|month|year)s?|h|m|d';
const stampToken = `${month}|${laterMonth}|${weekday}|${clockWord}|${stampWord}|${spell}|\\d{1,4}(st|nd|rd|th|[ap]\\.?m\\.?)?`;

/** Every rule, the surest first; the first one that fires names the paragraph. */
export const furnitureRules: readonly FurnitureRule[] = [
	{
		what: 'advertisement',
		longest: 80,
		looks:
			/^\W*(advert(isement)?s?|sponsored( content| links?)?|promoted( content| stories)?|paid content|(story|article|content) continues (below|after)( (the |this )?ad(vert(isement)?)?)?|scroll (down )?to continue( reading)?|(skip past|after) newsletter promotion|skip (this )?ad(vert(isement)?)?|remove ads|report this ad)\W*$/i
	},
	{
		what: 'related link',
		longest: 220,
		mayQuote: true,
		looks:
			/^\W*(read more( here| on| about)?|read also|also read|read next|read this( next)?|see also|see more|related( (stories|articles|content|coverage|topics?|reading|links?|videos?))?|more (on|about) this( story)?|recommended( (stories|articles|reading|for you))?|watch( now| live| again| more)?|listen( now)?|in pictures|up next|next up|explore more( on these topics)?|you (may|might) also (like|be interested in)|don['’]t miss|more like this|find out more|continue reading|keep reading|go deeper)\s*(:|\||»|›|>|→)\s*\S/i
	},
	{
		what: 'related link',
		longest: 60,
		looks:
			/^\W*(read more|read next|see also|related( (stories|articles|content|coverage|topics?|links?|videos?))?|more (on|about) this story|recommended( (stories|articles|for you|reading))?|most (read|popular|viewed|shared|commented)|top stories|trending( now)?|explore more( on these topics)?|you (may|might) also like|more like this|continue reading|editor['’]?s['’]? picks?|more from (?!.*[.?!]$)\p{L}.*)\W*$/iu
	},
	{
		what: 'newsletter sign-up',
		longest: 400,
		looks:
			/^\W*((sign up|subscribe|register|join)\b.*\b(newsletters?|inbox|bulletin|briefing|mailing list|(e-?mail|news|push) (alerts?|updates?|notifications?)|whatsapp (channel|community|group)|(breaking )?news alerts?|our (app|channel))\b|get\b.*\b(newsletter\b|your inbox\b|inbox every\b)|.*\b(straight|directly|direct|delivered) to your inbox\b)/i
	},
	{
		what: 'newsletter sign-up',
		longest: 400,
		looks:
			/^\W*(by (signing up|subscribing|entering your e-?mail)\b|thank(s| you) for (signing up|subscribing)\b|please enter (a valid|your) e-?mail\b|enter your e-?mail\b|i would like to be e-?mailed\b|privacy notice: newsletters\b|you can unsubscribe\b|this site is protected by recaptcha\b|already (a )?(subscriber|subscribed|have an account)\b.*\?|(sign|log) in( or (register|create an account|subscribe))?( to continue( reading)?)?\W*$|subscribe( now| today)?\W*$)/i
	},
	{
		what: 'comment forum',
		longest: 200,
		looks:
			/^\W*(join (our|the) (commenting forum|conversation|discussion|debate)|join thought-provoking conversations\b.*|(view |show |read |see |post |leave |add )?(all |a |your )?(\d+ )?comments?( \(\d+\)| \d+)?|be the first to comment|have your say( in (our|the) comments)?|what do you think\? (let us know|tell us|have your say|join)\b.*|let us know (what you think )?in the comments\b.*|comments (are|have been) closed\b.*|start the conversation)\W*$/i
	},
	{
		what: 'share line',
		longest: 120,
		looks: new RegExp(
			`^\\W*(?=.*\\b(share|tweet|copy link|${networks.replace('|x|', '|')})\\b)((${shareWords})\\b\\W*)+$`,
			'i'
		)
	},
	{
		what: 'share line',
		longest: 220,
		looks:
			/^\W*((follow|like|find|join) us (on|at|via)\b|follow [^.?!]{1,60} on (twitter|x|facebook|instagram|tiktok|threads|bluesky|linkedin|youtube|whatsapp|google news|social media)\b|(click|tap) (here|below)\b.*\b(share|follow|subscribe|sign up|join|download)\b|download (the|our) [^.?!]{0,40}\bapp\b)/i
	},
	{
		what: 'reader call-out',
		longest: 320,
		looks:
			/^[^“”"]*\b(((do|have|are|did) you|got) [^?]*\?.*\b(e-?mail|contact|call|ring|text|message|whatsapp|tell|write to|get in touch|let us know|share your)\b|(e-?mail|contact|call|ring|message|whatsapp) (us|our|the) (newsdesk|news desk|newsroom|news team|reporters?|team)\b|get in touch (with us )?(by|at|on|via)\b)/i
	},
	{
		what: 'picture credit',
		longest: 300,
		looks:
			/^\W*(image|picture|photo|photograph|photography|video|media|pic|graphic)s? ?(source|caption|credit|copyright|by)?[:,] ?\S/i
	},
	{
		what: 'picture credit',
		longest: 240,
		looks: new RegExp(
			`(^\\W*(credit|source|file photo|file image): ?\\S.{0,80}$|\\((\\p{L}[^()]{0,60}/)?(${agencies})\\)$|^[^.?!]{0,60}/(${agencies})$|^(${agencies})$)`,
			'u'
		)
	},
	{
		what: 'time stamp',
		longest: 120,
		looks: new RegExp(
			`^(?=.*(\\b(${month}|${laterMonth})\\b.*\\d|\\d.*\\b(${month}|${laterMonth})\\b|\\d:\\d\\d|\\d{4}-\\d\\d-\\d\\d|\\d/\\d{1,2}/\\d|\\d.*\\bago\\b))((${stampToken})(?![\\p{L}])[\\s,.:;|/·•–—()+-]*)+$`,
			'iu'
		)
	},
	{
		what: 'time stamp',
		longest: 40,
		looks: /^\W*\d{1,2}[ -]?min(ute)?s?( of)? (to )?read(ing)?( time)?\W*$/i
	},
	{
		what: 'copyright line',
		longest: 400,
		looks:
			/^\W*(©|\(c\) ?\d{4}|copyright (©|\(c\)|\d{4}|(is )?held by)|all rights reserved|this (material|content) may not be (published|reproduced))/i
	},
	{
		what: 'agency credit',
		longest: 300,
		looks:
			/^\W*(\((additional )?(reporting|writing|editing) by [^()]*\)|additional reporting (by|from) [^"“”]*|(reporting|writing) by [^"“”;]*;[^"“”]*)\W*$/i
	},
	{
		what: 'update note',
		longest: 400,
		looks:
			/^\W*(this (article|story|post|piece|page) (was|has been|is being) (first published|originally published|updated|amended|corrected)\b|this is a breaking( news)? story\b|more to follow\W*$|this breaking news story is being updated\b)/i
	},
	{
		what: 'cookie notice',
		longest: 500,
		looks:
			/^\W*(we (and our partners )?use cookies\b|this (content|article contains content|website|site|page) .{0,80}\bcookies\b|(accept|allow|reject|manage)( all)? (and continue|cookies)\W*$|to view this content\b|javascript (is|must be) |please enable javascript\b|your browser does not support\b)/i
	}
];
