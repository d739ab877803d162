import type { Gender } from '../grammar/titles';
import type { SpeakerKind } from '../speaker';
import { bodies, documents, femaleNouns, kindNouns, maleNouns, offices, writings } from './noun-words';

// Of a noun with two kinds the first in the table counts, so that it is set last.
const kindByNoun = new Map<string, SpeakerKind>();
for (const kind of Object.keys(kindNouns).reverse() as SpeakerKind[])
	for (const noun of kindNouns[kind]) kindByNoun.set(noun, kind);

// Plurals are looked up as often as any word of a text: they are made once, and not unmade each time.
const personNouns = withPlurals([...kindByNoun.keys(), ...maleNouns, ...femaleNouns]);
const bodyNouns = withPlurals(bodies);
const writingNouns = withPlurals(writings);

/** Whether a noun names somebody by what the person does or is. @param noun - in small letters */
export function isPersonNoun(noun: string): boolean {
	return personNouns.has(noun);
}

/** Whether a noun names an office, so that no name ends with it. @param noun - in small letters */
export function isOffice(noun: string): boolean {
	return offices.has(noun);
}

/** Whether a noun stands for a body: "trust", "ministries". @param noun - in small letters */
export function isBodyNoun(noun: string): boolean {
	return bodyNouns.has(noun);
}

/** Whether a noun is a writing that stands for whoever wrote it: "the report says". @param noun - in small letters */
export function isDocument(noun: string): boolean {
	return documents.has(noun);
}

/** Whether a noun is something that is written, printed or sung. @param noun - in small letters */
export function isWriting(noun: string): boolean {
	return writingNouns.has(noun);
}

/** The gender that a noun for a person says, or null. */
export function genderOfNoun(noun: string): Gender | null {
	if (femaleNouns.has(noun)) return 'she';
	return maleNouns.has(noun) ? 'he' : null;
}

/** The kind of speaker that a noun makes, or null where it says nothing. */
export function kindOfNoun(noun: string): SpeakerKind | null {
	return kindByNoun.get(singular(noun)) ?? null;
}

function withPlurals(nouns: Iterable<string>): ReadonlySet<string> {
	const forms = new Set<string>();
	for (const noun of nouns) {
		forms.add(noun);
		for (const plural of [`${noun}s`, noun.replace(/man$/, 'men')])
			if (singular(plural) === noun) forms.add(plural);
	}
	return forms;
}

/** Of a plural that ends in s; "police" and "press" stay. */
function singular(noun: string): string {
	if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
	return noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}
