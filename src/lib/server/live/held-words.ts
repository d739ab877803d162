/**
 * Abuse of people for their nationality, faith or way here, and of officials and opponents, by one measure. Whole
 * words or phrases in small letters; `*` stands for any ending. Not what an honest argument about either side says:
 * that nobody should be let drown, or what smugglers and soldiers do to people.
 */
const abuse = `
	paki | pakis | wog | wogs | nignog* | nig nog* | chink | chinks | chinky | gook* | spic | spics | wop | wops | dago*
	coon | coons | darkie* | golliwog* | gollywog* | jungle bunn* | half caste* | coloureds | coolie* | kaffir*
	raghead* | rag head* | towelhead* | towel head* | camel jockey* | goat shagger* | taig | taigs | fenian* | polack*
	gyppo* | gypo | gypos | gippo* | pikey* | yid | yids | kike* | jewboy* | christ killer* | mudslime* | muzzie* | muzzrat*
	wetback* | tinker scum | libtard* | remoaner* | brexshit* | gammon | gammons | snowflakes | feminazi* | untermensch*
	subhuman* | sub human* | vermin | cockroach* | parasite* | scum | scumbag* | savages | infest* | plague of
	dirty immigrant* | dirty migrant* | dirty foreigner* | dirty refugee* | dirty muslim* | dirty jew* | dirty gyps*
	filthy immigrant* | filthy migrant* | filthy foreigner* | filthy refugee* | filthy muslim* | filthy jew*
	go back to your country | go back to your own country | go back to their own country | go back where you came from
	go back to where you came from | go back where they came from | go back to where they came from
	go home to your own country | they all smell | breed like | great replacement
`;

/** A call for violence: what is wished on whoever. */
const violence = ['shoot', 'kill', 'hang', 'gas', 'burn', 'bomb', 'drown', 'sink', 'machine gun'].flatMap(
	(deed) => ['should', 'just', 'lets', 'must', 'gotta'].map((wish) => `${wish} ${deed} them`)
);
const wishes = `
	should be shot | should be hanged | should be hung | should be gassed | should be killed | should all die
	should all drown | they deserve to die | they deserve to drown | hope they die | hope they drown | hope you die
	hope you drown | just let them die | just let them drown | should let them die | should let them drown
	let them all die | let them all drown | shoot them all | kill them all | sink their boat* | go and drown | go and die
`;

/** What a text is held back for until its teacher has looked. A school adds its own to it. */
export const heldWords = [
	...`${abuse}|${wishes}`.split(/[|\n]/).map((phrase) => phrase.trim()),
	...violence
].filter(Boolean);
