import { wordSet } from './word-set';

/** Verbs that say that somebody spoke or wrote. Of "point-out" the first word is the verb. */
export const speechVerbs = `say tell add ask write reply respond answer explain warn insist argue claim admit concede declare announce note observe remark
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

/** Verbs that credit only words that belong to them: "called it “…”". A verb of both lists is one of speech. */
export const stanceVerbs = `call describe accuse blame dismiss label brand criticise criticize praise condemn denounce slam blast attack hail
	welcome reject deride mock ridicule characterise characterize portray depict refer compare liken contrast dub term rate rule judge deem
	consider view see regard apologise apologize thank commend applaud remind reassure inform notify lecture scold chastise rebuke berate
	lambast lambaste castigate censure decry deplore bemoan mourn lament regret resent fear expect want wish propose recommend
	encourage exhort challenge threaten invoke appeal call-for call-on mention discuss address talk speak preach pray trumpet
	highlight hint imply indicate convince persuade find discover establish determine identify forecast estimate calculate dispute
	contest refute rebut disavow repudiate renounce reference paraphrase echo request seek prohibit forbid`;

/** Forms that do not follow from the verb: the past ones, and gerunds that double a letter. */
export const irregularForms: Readonly<Record<string, readonly string[]>> = {
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

/** Verbs that say so little that any words may follow: only beside the marks do they credit. */
export const weakVerbs = wordSet(
	'think believe feel hope laugh sigh smile see use need want wish show find begin end start finish close open offer order'
);

/** Nouns for something said, which can credit what follows: "Ms Quill's reply", "her letter begins". */
export const sayingNouns = wordSet(
	`reply response answer comment remark statement claim assertion allegation accusation letter email tweet post message speech promise
	pledge vow description suggestion argument admission warning complaint question plea call demand phrase words line slogan motto boast
	joke quip note column article verdict conclusion insistence characterization characterisation attack criticism praise contention proposal`
);
