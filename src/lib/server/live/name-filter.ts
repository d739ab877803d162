import { DataSet, RegExpMatcher, englishDataset, englishRecommendedTransformers, pattern } from 'obscenity';
import { withoutRealNames } from './real-names';

/** What the library's English list leaves out. A bar stands where a word begins or ends. */
const alsoEnglish = [
	pattern`|adolf hitler`,
	pattern`|hitler`,
	pattern`|heil|`,
	pattern`|nazi[s]|`,
	pattern`|kys|`,
	pattern`|kil[l] your`,
	pattern`|kil[l] ur`,
	pattern`|stfu|`,
	pattern`|gtfo|`,
	pattern`|milf[s]|`,
	pattern`|pa[e]do[s]|`,
	pattern`|pa[e]dophil`,
	pattern`|pedo[s]|`,
	pattern`|pedophil`,
	pattern`|paki[s]|`,
	pattern`|spic[s]|`,
	pattern`|wop[s]|`,
	pattern`|gook[s]|`,
	pattern`|coon[s]|`,
	pattern`|kaf[f]ir[s]|`,
	pattern`|wog[s]|`,
	pattern`|slag[s]|`,
	pattern`|phuck`,
	pattern`|fuk|`,
	pattern`|biatch`,
	pattern`|jerk[?]of`,
	pattern`suck my`,
	pattern`motherf`,
	pattern`|vag|`,
	pattern`|gropist`
];

/** Words of other languages that schools teach and pupils try: whole words, folded as {@link folded} does. */
const elsewhere = new Set(
	`kkk
	arschloch fick ficker ficken fotze hure hurensohn schlampe scheisse scheiss wichser missgeburt
	putain pute salope connard connasse merde encule enculee couille couilles ntm
	puta puto pendejo pendeja mierda joder cabron maricon chinga chingada coño cono
	cazzo stronzo stronza puttana vaffanculo minchia
	caralho porra buceta foder viado
	kurwa chuj pizda pierdolic spierdalaj jebac
	хуй хуи пизда пиздец блядь блять бляд сука ебать ебал ебан нахуи мудак гандон
	orospu siktir amk yarrak
	kontol memek bangsat anjing
	كس شرموطة زب عاهرة खानकी चूतिया मादरचोद भोसड़ी madarchod chutiya bhosdike bhenchod benchod
	操你妈 傻逼 肏 妈的 くそ まんこ ちんこ 씨발 개새끼 병신`
		.split(/\s+/)
		.map(folded)
);

const dataset = alsoEnglish.reduce(
	(all, each) => all.addPhrase((phrase) => phrase.setMetadata({ originalWord: '' }).addPattern(each)),
	new DataSet<{ originalWord: string }>().addAll(englishDataset)
);
const matcher = new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });

/**
 * Whether a name may stand on a projector before a class. No list is complete, and none is right about everybody:
 * the host may rename and send out, and names out of the hat need no list.
 *
 * @param name - tidied
 */
export function isFit(name: string): boolean {
	const text = withoutRealNames(folded(name));
	if (text.split(/[^\p{L}\p{M}]+/u).some((word) => elsewhere.has(word))) return false;
	return !matcher.hasMatch(text) && !isSpeltOut(text);
}

/** In small letters without the accents that hide a word from a list; wide and ornate letters as plain ones. */
function folded(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/(?<=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])\p{M}+/gu, '')
		.normalize('NFC')
		.replaceAll('ß', 'ss');
}

/**
 * Whether single letters or short pieces make an offending word when what stands between them is left out
 * ("f.u.c k"), or all pieces together make just one. Not whether one is hidden across two whole words: every Chris
 * Hitchens would be refused.
 */
function isSpeltOut(text: string): boolean {
	const pieces = text.split(/[^\p{L}\p{M}\p{N}$@!|+]+/u).filter((piece) => piece !== '');
	if (pieces.length < 2) return false;
	const runs = pieces
		.map((piece) => ([...piece].length <= 2 ? piece : ' '))
		.join('')
		.split(' ');
	return runs.some((run) => run !== '' && matcher.hasMatch(run)) || isOneMatch(pieces.join(''));
}

function isOneMatch(text: string): boolean {
	return matcher
		.getAllMatches(text)
		.some(({ startIndex, endIndex }) => startIndex === 0 && endIndex === text.length - 1);
}
