import { isFunctionWord } from '../../quotes/telling-words';
import { wordsOf } from '../scoring/words';

/** A shorter text gets the benefit of the doubt. */
const fewestWords = 8;

/** Of a text in English a third and more are such words; a list of nouns has hardly any. */
const leastEnglish = 0.1;

/**
 * Whether a text is hardly in English: most of its letters are of another script, or it has the small words of
 * another language rather than those of English.
 */
export function isOtherLanguage(text: string): boolean {
	if (isOtherScript(text)) return true;
	const words = wordsOf(text);
	if (new Set(words).size < fewestWords) return false;
	const english = words.filter(isFunctionWord).length;
	const foreign = words.filter((word) => smallWords.has(word)).length;
	return foreign > english || (foreign > 0 && english < leastEnglish * words.length);
}

function isOtherScript(text: string): boolean {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return letters - latin >= 4 && latin < letters / 2;
}

/** Small words of languages that are much spoken in schools of the United Kingdom, where English has none like them. */
const smallWords = new Set(
	`le la les des du un une et est dans pour que qui pas sur avec ils elle nous vous sont mais plus leur cette ces aux
	el los las de y es por para con una como pero más mas su sus del se lo al muy está esta son sin porque
	der das den dem ein eine einen und ist nicht mit auf für von zu sich auch wir sie werden sind wird dass oder
	il gli che di per non della dei nel sono anche più alla questo con ma
	o os um uma não nao são sao e com mais dos da em ele eles
	i w z na nie się sie jest że ze przez dla ale są ich tym oraz
	și si în din pe cu sunt este mai pentru nu să care lor
	een het van niet zijn voor maar ook naar wordt
	ir ar kad yra bet su nėra
	ve bir bu için icin ile değil degil çok cok daha olan ama
	dhe të te një nje është eshte për ne nuk
	iyo waa oo ka ku uu ay inay
	hai ki ka ke mein aur nahi ko se par bhi
	yr yn ac mae ei eu fod wedi
	и в не на что это как они для`
		.split(/\s+/)
		.filter((word) => !isFunctionWord(word) && !['i', 'o', 'e', 'ma', 'par', 'ha'].includes(word))
);
