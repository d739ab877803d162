import { adjectives, placeWords } from '../grammar/closed-words';
import type { Frame } from '../grammar/frame';
import { isTitleCase } from './capitals';
import { wordSet } from '../grammar/word-set';
import { memberFrom, type Member, type NewMember } from './member';
import type { Name } from './name';
import { isBodyNoun } from './nouns';
import { couldBeMisspelt, isSamePerson, isShortFor } from './same-name';

const givenTitles = wordSet(
	'sir dame father sister brother mother uncle aunty auntie mama king queen prince princess'
);

/** The members of a cast, and who is meant by a name. */
export class Register {
	readonly members: Member[] = [];
	/** The indices of quotations that are nicknames inside a name. */
	readonly nicknames = new Set<number>();
	readonly #byLast = new Map<string, number[]>();
	readonly #byBody = new Map<string, number>();

	/** Adds whoever bears a full name, or what it says of a member already known. Last names alone add nobody. */
	add(name: Name): void {
		if (name.nickname !== -1) this.nicknames.add(name.nickname);
		const lowers = lowersOf(name);
		if (name.kind === 'body') {
			const key = lowers.join(' ');
			if (this.#byBody.has(key)) return;
			const isShort = lowers.length === 1 && /^\p{Lu}{2,}$/u.test(name.words[0] ?? '');
			const full = isShort ? this.#byInitials(key) : -1;
			this.#byBody.set(key, full === -1 ? this.#push(name, lowers) : full);
			return;
		}
		if (lowers.length < 2 || name.kind === 'place') return;
		const known = this.members[this.#sameFullName(lowers)];
		if (known) enrich(known, name, lowers);
		else this.#pushByLast(name, lowers);
	}

	/** Adds somebody whom the article gives no name. */
	addUnnamed({
		name,
		noun,
		gender,
		kind,
		isPlural
	}: Pick<NewMember, 'name' | 'kind' | 'isPlural' | 'gender'> & { noun: string }): number {
		const roleWords = new Set(noun.split(' '));
		const member = memberFrom({
			name,
			words: [],
			kind,
			isNamed: false,
			isPlural,
			gender,
			noun,
			roleWords
		});
		return this.members.push(member) - 1;
	}

	/**
	 * The member whom a name means, in the order of how sure it is: the whole name, the last name, the given name,
	 * a misspelt last name, a body's initials. A last name that nobody bears adds a member.
	 *
	 * @returns -1 where the name is nobody's
	 */
	find(name: Name, frame: Frame): number {
		const lowers = lowersOf(name);
		const last = lowers.at(-1) ?? '';
		if (name.kind === 'body') {
			const body = this.#byBody.get(lowers.join(' '));
			if (body !== undefined) return body;
		}
		if (lowers.length > 1) return this.#sameFullName(lowers);
		if (name.kind === 'place') return -1;
		const known = firstFound(
			() => this.#byLastName(last, name),
			// "Mr Ellery" is a last name, whatever begins with the same word.
			() => (name.isTitled && !isTitledByGiven(name) ? -1 : this.#byGivenName(last)),
			() => this.#misspelt(last)
		);
		if (known !== -1) return known;
		const written = name.words[0] ?? '';
		// In a headline, and in a line all of capitals, every word looks like a name.
		if (isTitleCase(frame) || /^\p{Lu}{7,}$/u.test(written)) return -1;
		const body = /^\p{Lu}+$/u.test(written) ? this.#byInitials(last) : -1;
		return body === -1 ? this.#pushByLast(name, lowers) : body;
	}

	#sameFullName(lowers: readonly string[]): number {
		const sameLast = this.#byLast.get(lowers.at(-1) ?? '') ?? [];
		return sameLast.find((i) => isSamePerson(this.members[i]?.words ?? [], lowers)) ?? -1;
	}

	/** Of several people with one last name: the one whose gender fits, then the one spoken of most, then first. */
	#byLastName(last: string, { gender, isTitled }: Name): number {
		let pool = this.#byLast.get(last) ?? [];
		if (isTitled && gender !== null) {
			// "Mr Marsh" is not the Cleo Marsh whom the article names in full.
			const couldBe = pool.filter((i) => (this.members[i]?.gender ?? gender) === gender);
			const fitting = couldBe.filter((i) => this.members[i]?.gender === gender);
			pool = fitting.length > 0 ? fitting : couldBe;
		}
		const mentions = (i: number) => this.members[i]?.mentions ?? 0;
		return pool.length === 0 ? -1 : pool.reduce((best, i) => (mentions(i) > mentions(best) ? i : best));
	}

	/** "Cleo": a person's first word, and no place or people that is called so too. */
	#byGivenName(given: string): number {
		const isOrdinary = !placeWords.has(given) && !adjectives.has(given);
		return this.members.findIndex(
			({ words, kind, asPlace }) =>
				words.length > 1 &&
				words[0] === given &&
				(kind === 'person' || (kind === 'unknown' && asPlace === 0 && isOrdinary))
		);
	}

	/** "Tarow" where the article has a Ben Tarrow. */
	#misspelt(last: string): number {
		for (const [known, indices] of this.#byLast) if (couldBeMisspelt(known, last)) return indices[0] ?? -1;
		return -1;
	}

	/** "NHT" where the article has a Northmouth Harbour Trust. */
	#byInitials(letters: string): number {
		return this.members.findIndex(
			({ kind, words, isNamed }) => kind === 'body' && isNamed && isShortFor(letters, words)
		);
	}

	#pushByLast(name: Name, lowers: string[]): number {
		const index = this.#push(name, lowers);
		const last = lowers.at(-1) ?? '';
		const sameLast = this.#byLast.get(last);
		if (sameLast) sameLast.push(index);
		else this.#byLast.set(last, [index]);
		return index;
	}

	#push({ written, kind, gender, noun, leadWords }: Name, lowers: string[]): number {
		const isBody = kind === 'body';
		const member = memberFrom({
			name: written,
			words: lowers,
			kind,
			isNamed: true,
			isPlural: false,
			gender,
			noun: isBody ? (lowers.findLast(isBodyNoun) ?? lowers.at(-1) ?? null) : noun,
			roleWords: new Set(isBody ? lowers : leadWords)
		});
		return this.members.push(member) - 1;
	}
}

/** What another full name says of its bearer: "Hon Cleo Ruth Marsh MP" of Cleo Marsh. */
function enrich(member: Member, name: Name, lowers: string[]): void {
	member.gender ??= name.gender;
	member.noun ??= name.noun;
	for (const word of name.leadWords) member.roleWords.add(word);
	if (member.kind === 'unknown') member.kind = name.kind;
	if (lowers.length > member.words.length) {
		member.name = name.written;
		member.words = lowers;
	}
}

function lowersOf({ words }: Name): string[] {
	return words.map((word) => word.toLowerCase());
}

/** "Sir Owen", "Dame Cleo", "Father Reece": these stand before a given name, Mr and Ms before a last one. */
function isTitledByGiven({ leadWords }: Name): boolean {
	return leadWords.some((word) => givenTitles.has(word));
}

/** The first index that is not -1. */
function firstFound(...looks: readonly (() => number)[]): number {
	for (const look of looks) {
		const index = look();
		if (index !== -1) return index;
	}
	return -1;
}
