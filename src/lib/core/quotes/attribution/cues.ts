/**
 * How well a word credits the words beside it: `speech` verbs say that somebody spoke or wrote, `stance` verbs
 * (called, accused) do so only where the words quoted belong to them.
 */
export type CueStrength = 'speech' | 'stance';

/** What a word does in its clause: a finite verb has a subject of its own, a gerund shares another's. */
export type Cue = { strength: CueStrength; form: 'finite' | 'gerund' | 'base'; base: string };

const speech = `say tell add ask write reply respond answer explain warn insist argue claim admit concede declare announce note observe remark
	comment state report recall remember joke quip continue conclude continue repeat stress emphasise emphasize underline reiterate confirm deny
	suggest complain lament protest object retort counter shout yell scream cry whisper murmur mutter call-out exclaim chant sing boast brag
	tweet post text email e-mail message blog declare proclaim testify allege assert maintain contend caution advise urge plead beg demand
	predict promise vow pledge swear hope reveal disclose acknowledge agree reason muse wonder question inquire enquire query explain
	clarify specify elaborate recount reflect opine venture volunteer offer interject interrupt chime-in snap bark growl sneer scoff laugh
	sigh sob wail moan groan rue grumble fume thunder rail seethe marvel enthuse gush urge implore counsel instruct order command
	read declare announce narrate relate quote cite shoot-back hit-back fire-back write-back pipe-up sum-up sign-off cry-out
	point-out put-it reckon guess suppose figure recite rasp drawl chuckle shrug beam grimace purr coo roar bellow holler whine snort giggle gasp
	stammer stutter blurt intone deadpan rejoin posit surmise speculate theorise theorize ponder attest avow aver assent concur confess confide
	declaim divulge expound fret grouse gripe grunt hazard hiss implore interpose jest jeer mumble orate pipe pronounce proffer rant resume shriek
	splutter squeal storm summarise summarize taunt tease thunder utter venture vouch weigh-in wheeze whinge whimper yelp exclaim
	go-on begin end start finish close open conclude type think believe feel`;

const stance = `call describe accuse blame dismiss label brand criticise criticize praise condemn denounce slam blast attack hail
	welcome reject deride mock ridicule characterise characterize portray depict refer compare liken contrast dub term rate rule judge deem
	consider view see regard apologise apologize thank commend applaud remind reassure inform notify lecture scold chastise rebuke berate
	lambast lambaste castigate censure decry deplore bemoan mourn lament regret resent fear expect want wish propose recommend
	encourage exhort challenge threaten invoke appeal call-for call-on mention discuss address talk speak preach pray trumpet
	highlight hint imply indicate convince persuade find discover establish determine identify forecast estimate calculate dispute
	contest refute rebut disavow repudiate renounce reference paraphrase echo request seek prohibit forbid`;

const irregular: Record<string, string[]> = {
	say: ['said'],
	tell: ['told'],
	write: ['wrote', 'written', 'writing', 'writes'],
	read: ['read'],
	sing: ['sang', 'sung'],
	swear: ['swore', 'sworn'],
	speak: ['spoke', 'spoken'],
	think: ['thought'],
	feel: ['felt'],
	go: ['went', 'gone'],
	put: ['put'],
	begin: ['began', 'begun'],
	see: ['saw', 'seen'],
	find: ['found'],
	shoot: ['shot'],
	hit: ['hit'],
	teach: ['taught'],
	seek: ['sought'],
	forbid: ['forbade', 'forbidden'],
	cast: ['cast'],
	show: ['showed', 'shown'],
	forecast: ['forecast'],
	quip: ['quipped', 'quipping'],
	admit: ['admitted', 'admitting'],
	snap: ['snapped', 'snapping'],
	rebut: ['rebutted', 'rebutting'],
	refer: ['referred', 'referring'],
	label: ['labelled', 'labelling'],
	brag: ['bragged', 'bragging'],
	plan: ['planned', 'planning'],
	flag: ['flagged', 'flagging'],
	permit: ['permitted', 'permitting'],
	blog: ['blogged', 'blogging'],
	sob: ['sobbed', 'sobbing'],
	sum: ['summed', 'summing'],
	slam: ['slammed', 'slamming'],
	beg: ['begged', 'begging'],
	ban: ['banned', 'banning'],
	dub: ['dubbed', 'dubbing'],
	text: ['texted', 'texting'],
	brief: ['briefed', 'briefing'],
	spit: ['spat', 'spitting'],
	shrug: ['shrugged', 'shrugging']
};

const cues = new Map<string, Cue>();
for (const base of stance.trim().split(/\s+/)) add(base, 'stance');
for (const base of speech.trim().split(/\s+/)) add(base, 'speech');

/** The cue that a word is, or null. @param word - in small letters */
export function cueOf(word: string): Cue | null {
	return cues.get(word) ?? null;
}

/** Verbs that say so little that any words may follow: only beside the marks do they credit. */
const weak = new Set(
	'think believe feel hope laugh sigh smile see use need want wish show find begin end start finish close open offer order'.split(
		' '
	)
);

export function isWeak(cue: Cue): boolean {
	return weak.has(cue.base);
}

function add(entry: string, strength: CueStrength): void {
	const base = entry.split('-')[0] ?? entry;
	const forms = entry.startsWith('e-') ? formsOf(entry) : formsOf(base);
	for (const [form, word] of forms)
		cues.set(word, { strength, form, base: entry.startsWith('e-') ? entry : base });
}

function formsOf(base: string): ['finite' | 'gerund' | 'base', string][] {
	const stem = base.endsWith('e') ? base.slice(0, -1) : base;
	const soft = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : null;
	const third = soft ? `${soft}es` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
	const past = irregular[base] ?? [soft ? `${soft}ed` : `${stem}ed`];
	return [
		['base', base],
		['finite', third],
		['gerund', `${base.endsWith('ee') ? base : stem}ing`],
		...past.map((word): ['finite' | 'gerund', string] => [word.endsWith('ing') ? 'gerund' : 'finite', word])
	];
}

/** Nouns for something said, which can credit what follows: "McArdle's reply", "her letter begins". */
export const sayingNouns = new Set(
	`reply response answer comment remark statement claim assertion allegation accusation letter email tweet post message speech promise
	pledge vow description suggestion argument admission warning complaint question plea call demand phrase words line slogan motto boast
	joke quip note column article verdict conclusion insistence characterization characterisation attack criticism praise contention proposal`
		.trim()
		.split(/\s+/)
);
