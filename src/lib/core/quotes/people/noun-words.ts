import { wordSet } from '../grammar/word-set';
import type { SpeakerKind } from '../speaker';

/** Nouns for a person that say the gender. */
export const maleNouns = wordSet(
	`spokesman chairman businessman policeman fireman congressman salesman sportsman frontman gentleman craftsman fisherman councilman
		statesman man boy father son husband brother uncle nephew grandfather grandson stepfather stepson boyfriend widower dad king prince
		actor waiter monk priest lord landlord fiance groom bloke lad guy alderman assemblyman anchorman cameraman clergyman patrolman
		serviceman tradesman workman postman barman doorman milkman nobleman strongman middleman weatherman godfather`
);
export const femaleNouns = wordSet(
	`spokeswoman chairwoman businesswoman policewoman congresswoman saleswoman sportswoman councilwoman stateswoman woman girl mother
		daughter wife sister aunt niece grandmother granddaughter stepmother stepdaughter girlfriend widow mum mom queen princess actress
		waitress nun midwife lady landlady fiancee bride assemblywoman firewoman clergywoman servicewoman tradeswoman headmistress
		heroine hostess duchess godmother`
);

/** Nouns for a person by what the person does, by the kind of speaker that it makes. */
export const kindNouns: Readonly<Record<SpeakerKind, ReadonlySet<string>>> = {
	government: wordSet(
		'minister secretary president premier chancellor undersecretary vice-president ambassador envoy taoiseach'
	),
	politician: wordSet(
		`mp mep senator congressman congresswoman representative lawmaker legislator politician councillor mayor governor candidate nominee
		peer backbencher leader whip councilman councilwoman assemblyman assemblywoman democrat republican conservative liberal labour tory mla msp frontrunner`
	),
	official: wordSet(
		`official officer spokesman spokeswoman spokesperson commissioner constable policeman policewoman sergeant inspector superintendent
		detective sheriff general colonel captain major lieutenant commander admiral judge magistrate prosecutor attorney coroner ombudsman
		speaker diplomat aide adviser advisor staffer strategist administrator clerk registrar auditor firefighter
		paramedic soldier guard coastguard ranger operative surrogate justice cop marshal agent warden`
	),
	charity: wordSet('campaigner activist volunteer organiser organizer advocate founder trustee fundraiser'),
	crossed: wordSet('migrant refugee asylum-seeker deportee detainee'),
	resident: wordSet(
		`resident neighbour neighbor customer passenger commuter parent pupil student worker employee farmer driver shopper owner tenant
		voter supporter fan member patient victim survivor witness protester demonstrator reader viewer caller boy girl man woman child
		teenager pensioner person people mother father son daughter wife husband brother sister widow widower partner friend colleague
		defendant claimant plaintiff appellant suspect culprit juror resident lodger relative cousin grandmother grandfather uncle aunt local villager motorist cyclist fisherman angler guest visitor tourist miner
		constituent delegate attendee listener insider source critic opponent rival observer onlooker bystander
		questioner moderator announcer host interviewer contestant cast insiders veteran nurse teacher headteacher head
		businessman businesswoman boss billionaire tycoon mogul entrepreneur trader shopkeeper landlord landlady butcher baker barber plumber
		electrician mechanic builder postman postwoman coach manager player striker captain goalkeeper athlete singer actor actress artist
		musician priest vicar bishop archbishop imam rabbi pastor reverend monk nun clergyman mum dad mom boyfriend girlfriend fiance fiancee
		deputy successor predecessor counterpart mate`
	),
	expert: wordSet(
		`professor scientist researcher analyst economist historian expert academic lecturer sociologist psychologist biologist ecologist
		hydrologist doctor surgeon consultant physician epidemiologist lawyer solicitor barrister engineer pollster author scholar
		statistician meteorologist forecaster specialist psychiatrist therapist chemist physicist demographer criminologist architect
		director executive chairman chairwoman chair chairperson treasurer chief president ceo cfo vice-chair vice-chairman
		practitioner statesman`
	),
	journalist: wordSet(
		`journalist reporter editor correspondent columnist presenter broadcaster anchor blogger commentator photographer pundit critic
		interviewer writer novelist poet`
	)
};

/** Nouns for a body: what "the trust" or "the ministry" stand for. */
export const bodies = wordSet(
	`trust union council government department ministry agency authority police force court league club company firm business group
		charity organisation organization association federation party committee commission board office bureau service school university
		college hospital institute foundation society alliance coalition network campaign team bank fund house parliament congress senate
		administration embassy church synod navy army coastguard corporation group plc ltd inc inquiry regulator watchdog centre center
		partnership confederation congress assembly executive cabinet treasury tribunal panel body consortium supplier operator retailer
		manufacturer brand station channel newspaper paper magazine outlet broadcaster website lab laboratory museum theatre gallery
		village town city county state country nation kremlin brigade squad division unit crew chamber chambers lobby thinktank think-tank
		strategies associates solutions systems technologies consulting capital ventures media studios pictures records entertainment insurance
		analytics research communications strategy labour tories greens snp institution enterprise holdings family household community radio tv television bbc itv cnn nbc abc cbs inspectorate organisations foods airlines airways railway railways motors industries brothers bros group partners line lines
		post times news guardian mail telegraph tribune herald journal gazette mirror sun express observer independent courier chronicle`
);

/** Offices that are nobody's last name: "Home Secretary" and "Conservative MP" name a role. */
export const offices = wordSet(
	`secretary minister director manager officer president chancellor commissioner spokesman spokeswoman spokesperson leader chief executive
		chairman chairwoman editor correspondent reporter mp mep msp governor mayor ambassador senator adviser advisor official councillor
		candidate nominee premier congressman congresswoman sources source officials ministers mps`
);

/** Writings that can stand where a speaker stands: "the report says". */
export const writings = wordSet(
	`report statement letter email e-mail memo memorandum document study paper survey poll article editorial column essay post tweet
		message answer note judgment judgement ruling verdict decision sign banner poster placard notice leaflet advert ad advertisement spot book
		guide website page blog transcript law act bill rule rules guidance complaint lawsuit petition indictment affidavit
		declaration manifesto headline caption slogan song lyrics film video speech review release`
);

/** Writings that stand for whoever wrote them: a report can be "it", a law can't. */
export const documents = wordSet(
	'report statement letter email e-mail memo memorandum document study paper survey poll article editorial column tweet judgment judgement ruling verdict complaint lawsuit petition answer'
);
