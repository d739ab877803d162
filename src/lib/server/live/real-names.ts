/**
 * Words that hold an offending one and are somebody's name: "Harshit", "Pornchai", "Dickinson". Each is a whole word
 * of small letters without accents. A name that is an offending word itself ("Dick", "Semen") is not among them: in
 * a class it is a joke far more often, and the host may give anybody any name.
 */
const realNames = [
	// Bangla, Hindi, Marathi, Tamil and others
	'(a|di|ha|ku|la|pa|ra|ri)(k|r)?shit(a|h|ha)?',
	'shit(al|anshu|esh|ij|in|ole)',
	'wankhed[ei]',
	'boob(alan|athi|esh)',
	// Thai: "porn" is a blessing
	'porn(anan|chai|noppadon|pan|phan|pimol|pun|sak|sawan|thep|thip|tip|wipa)\\p{L}*',
	'(a|anu|boon|chana|choom|jira|jitti|kanya|kanjana|nanta|nara|natta|natcha|nita|pata|pha|pra|rat|rata|siri|som|supa|suwa|thana|tida|wan|wana|wara|yupa)porn',
	'rapee(pat|pan|phan|pun)',
	// Japanese
	'fuku(chi|da|hara|i|ko|moto|naga|oka|shi|shima|yama|zawa)',
	// Turkish, Uzbek, Amharic, Yoruba
	'cum(ali|hur|huriyet)',
	'dildora',
	'arsema',
	'fag(bemi|bemigun|benle|bohun|undes)',
	'kikelomo',
	// Vietnamese, which writes it with an accent
	'bich (dao|hang|hao|hien|hop|lien|loan|ngoc|nhung|phuong|thao|thuy|tram|van)',
	'(hong|ngoc|nhu|thi) bich',
	// Russian, Ukrainian
	'semen(ova?|enko|iuk|ya|yo|yuk|chenko|ikhin)',
	'slutsk(aya|iy|y)',
	'georg(y|yi)',
	// English, French, Italian, Spanish, German
	'anal(ee|ena|i|ia|ie|iese|isa|ise|iz|u|uisa)',
	'annalena',
	'ana l',
	'arsene',
	'cum(bria|ming|mings|min|mins)',
	'cuckow',
	'dick(ens|enson|erson|ie|in|ins|inson|on|son)',
	'dykes',
	'fag(an|in|e|erstrom)',
	'hookerson',
	'penistone',
	'piss(arro|inger)',
	'van ?dyke',
	'wankel'
].join('|');
const anyRealName = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${realNames})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');

/**
 * The text without the words that are real names.
 *
 * @param text - in small letters, without accents
 */
export function withoutRealNames(text: string): string {
	return text.replace(anyRealName, '\u2022');
}
