import { distance } from 'fastest-levenshtein';
import { cueOf } from '../attribution/cues';
import type { Frame, FrameToken } from '../attribution/frame';
import { adjectives, placeWords, prepositions } from './closed-words';
import { isAfterPreposition, namesIn, type Capitals, type Name } from './names';
import { isBodyNoun, isPersonNoun, type Gender } from './nouns';
import { linkLede } from './lede';
import { roleMentionsIn } from './roles';

/** One person or body across the article. */
export type Member = {
	name: string;
	/** In small letters, without particles' case: what a last name or a class noun is compared with. */
	words: string[];
	kind: 'person' | 'body' | 'place' | 'unknown';
	isNamed: boolean;
	/** Several at once: "four officers". */
	isPlural: boolean;
	/** How often it stands where a place does: "in Arabia". */
	asPlace: number;
	gender: Gender | null;
	/** Other words that the article uses for it. */
	aliases: Set<string>;
	/** The noun that stands for it: "trust", "spokesman". */
	noun: string | null;
	/** Every word of the roles that the article gives it, in small letters. */
	roleWords: Set<string>;
	role: { start: number; end: number } | null;
	mentions: number;
};

/** A place where the article speaks of somebody. */
export type Mention = {
	member: number;
	frame: number;
	/** Indices of its first and last token in the frame. */
	first: number;
	last: number;
	start: number;
	end: number;
	isFull: boolean;
	/** The first time that the article gives the full name. */
	isIntroduction: boolean;
	isRole: boolean;
	isSubject: boolean;
	isPossessive: boolean;
	/** Whether a verb of saying has it as its subject. */
	isSpeaking: boolean;
	/** A pronoun that was resolved to the member. */
	isPronoun: boolean;
};

/** Everybody whom an article speaks of, and where. */
export class Cast {
	readonly members: Member[] = [];
	readonly byFrame: Mention[][] = [];
	readonly nicknames = new Set<number>();
	readonly #byLast = new Map<string, number[]>();
	readonly #byBody = new Map<string, number>();
	readonly #introduced = new Set<number>();

	constructor(
		private readonly text: string,
		readonly frames: readonly Frame[]
	) {
		const capitals = capitalsOf(frames);
		const named = frames.map((frame) => ({ frame, names: namesIn(frame.tokens, capitals) }));
		// Full names first: a headline's last name stands before them.
		for (const { frame, names } of named)
			if (!isTitleCase(frame)) for (const name of names) this.#register(name);
		for (const { frame, names } of named) {
			const mentions = names.flatMap((name) => this.#mentionOf(frame, name));
			this.byFrame.push(mentions);
		}
		for (const frame of frames) this.#addRoles(frame);
		for (const mentions of this.byFrame) markSubjects(mentions, this.frames);
		linkLede(this);
	}

	/** The widest mention that covers a token, if any. */
	at(frame: number, token: number): Mention | undefined {
		let widest: Mention | undefined;
		for (const mention of this.byFrame[frame] ?? []) {
			if (mention.first > token) break;
			if (token <= mention.last && (!widest || mention.last - mention.first > widest.last - widest.first))
				widest = mention;
		}
		return widest;
	}

	/** A member for words that name nobody yet: "a traffic constable", "the memorandum". */
	unnamed(
		name: string,
		{
			noun,
			gender,
			kind,
			isPlural
		}: { noun: string; gender: Gender | null; kind: Member['kind']; isPlural: boolean }
	): number {
		return (
			this.members.push({
				name,
				words: [],
				kind,
				isNamed: false,
				isPlural,
				asPlace: 0,
				gender,
				aliases: new Set(),
				noun,
				roleWords: new Set(noun.split(' ')),
				role: null,
				mentions: 0
			}) - 1
		);
	}

	/** The member whom "the chairman", or "the former chairman", means at a place in the text; -1 for none. */
	lastByNoun(
		noun: string,
		before: { frame: number; token: number },
		modifiers: readonly string[] = []
	): number {
		for (let f = before.frame; f >= 0; f--) {
			const mentions = this.byFrame[f] ?? [];
			for (let i = mentions.length - 1; i >= 0; i--) {
				const mention = mentions[i];
				if (!mention || (f === before.frame && mention.first >= before.token)) continue;
				const member = this.members[mention.member];
				if (!member || (member.noun !== noun && !member.roleWords.has(noun))) continue;
				if (modifiers.every((word) => member.roleWords.has(word))) return mention.member;
			}
		}
		return -1;
	}

	/** Adds a mention in its place. */
	add(mention: Mention): void {
		const mentions = (this.byFrame[mention.frame] ??= []);
		const at = mentions.findIndex(({ first }) => first > mention.first);
		mentions.splice(at === -1 ? mentions.length : at, 0, mention);
	}

	#register(name: Name): void {
		if (name.nickname !== -1) this.nicknames.add(name.nickname);
		const lowers = name.words.map((word) => word.toLowerCase());
		if (name.kind === 'body') {
			this.#registerBody(name, lowers);
			return;
		}
		if (name.words.length < 2 || name.kind === 'place') return;
		const last = lowers.at(-1) ?? '';
		const known = (this.#byLast.get(last) ?? []).find((i) =>
			isSamePerson(this.members[i]?.words ?? [], lowers)
		);
		const member = known === undefined ? undefined : this.members[known];
		if (member) {
			member.gender ??= name.gender;
			member.noun ??= name.noun;
			for (const word of name.leadWords) member.roleWords.add(word);
			if (member.kind === 'unknown') member.kind = name.kind;
			if (lowers.length > member.words.length)
				Object.assign(member, { name: name.words.join(' '), words: lowers });
			return;
		}
		const index = this.#add(name, lowers);
		this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), index]);
	}

	#registerBody(name: Name, lowers: string[]): void {
		const key = lowers.join(' ');
		if (!this.#byBody.has(key)) this.#byBody.set(key, this.#add(name, lowers));
	}

	#add(name: Name, lowers: string[]): number {
		return (
			this.members.push({
				name: name.words.join(' '),
				words: lowers,
				kind: name.kind,
				isNamed: true,
				isPlural: false,
				asPlace: 0,
				gender: name.gender,
				aliases: new Set(),
				noun:
					name.kind === 'body'
						? (lowers.findLast((word) => isBodyNoun(word)) ?? lowers.at(-1) ?? null)
						: name.noun,
				roleWords: new Set(name.kind === 'body' ? lowers : name.leadWords),
				role: null,
				mentions: 0
			}) - 1
		);
	}

	#mentionOf(frame: Frame, name: Name): Mention[] {
		const member = this.#find(name, frame);
		if (member === -1) return [];
		const { tokens } = frame;
		const first = tokens[name.first];
		const last = tokens[name.last];
		const own = this.members[member];
		if (!first || !last || !own) return [];
		own.mentions++;
		if (/^(?:in|at|near|across|from|into|to)$/.test(tokens[name.first - 1]?.lower ?? '')) own.asPlace++;
		if (name.isTitled) {
			own.gender ??= name.gender;
			if (own.kind === 'unknown') own.kind = 'person';
		}
		if (name.words.length > 1 || own.words[0] === name.words[0]?.toLowerCase()) own.gender ??= name.gender;
		return [
			{
				member,
				frame: frame.paragraph,
				first: name.first,
				last: name.last,
				start: first.start,
				end: last.end - (last.isPossessive ? (/['’]s$/i.exec(last.text)?.[0].length ?? 0) : 0),
				isFull: name.words.length > 1,
				isIntroduction: name.words.length > 1 && this.#isIntroduced(member),
				isRole: false,
				isSubject: false,
				isPossessive: last.isPossessive,
				isSpeaking: false,
				isPronoun: false
			}
		];
	}

	#isIntroduced(member: number): boolean {
		const isNew = !this.#introduced.has(member);
		this.#introduced.add(member);
		return isNew;
	}

	#find(name: Name, frame: Frame): number {
		const lowers = name.words.map((word) => word.toLowerCase());
		const last = lowers.at(-1) ?? '';
		if (name.kind === 'body') {
			const body = this.#byBody.get(lowers.join(' '));
			if (body !== undefined) return body;
		}
		const sameLast = this.#byLast.get(last) ?? [];
		if (lowers.length > 1)
			return sameLast.find((i) => isSamePerson(this.members[i]?.words ?? [], lowers)) ?? -1;
		if (name.kind === 'place') return -1;
		const byLast = this.#bestOf(sameLast, name);
		if (byLast !== -1) return byLast;
		// "Mr Obama" is a last name, whatever begins with the same word.
		const byGiven = name.isTitled
			? -1
			: this.members.findIndex(
					({ words, kind, asPlace }) =>
						words.length > 1 &&
						words[0] === last &&
						(kind === 'person' ||
							(kind === 'unknown' && asPlace === 0 && !placeWords.has(last) && !adjectives.has(last)))
				);
		if (byGiven !== -1) return byGiven;
		const misspelt = this.#misspelt(last);
		if (misspelt !== -1) return misspelt;
		if (isTitleCase(frame) || /^\p{Lu}{7,}$/u.test(name.words[0] ?? '')) return -1;
		const body = this.members.findIndex(
			({ kind, words, isNamed }) => kind === 'body' && isNamed && isShortFor(last, words)
		);
		if (body !== -1 && /^\p{Lu}+$/u.test(name.words[0] ?? '')) return body;
		const index = this.#add(name, lowers);
		this.#byLast.set(last, [...sameLast, index]);
		return index;
	}

	/** Of several people with one last name: the one whose gender fits, then the one spoken of most, then first. */
	#bestOf(indices: readonly number[], { gender, isTitled }: Name): number {
		// "Mr Baxter" is not the Delphine Baxter whom the article names in full.
		const couldBe = indices.filter(
			(i) => !isTitled || gender === null || (this.members[i]?.gender ?? gender) === gender
		);
		const fitting = couldBe.filter((i) => !isTitled || gender === null || this.members[i]?.gender === gender);
		const pool = fitting.length > 0 ? fitting : couldBe;
		if (pool.length === 0) return -1;
		return pool.reduce((best, i) =>
			(this.members[i]?.mentions ?? 0) > (this.members[best]?.mentions ?? 0) ? i : best
		);
	}

	#misspelt(last: string): number {
		if (last.length < 7) return -1;
		for (const [known, indices] of this.#byLast)
			if (isNearly(known, last) && distance(known, last) === 1) return indices[0] ?? -1;
		return -1;
	}

	#addRoles(frame: Frame): void {
		const mentions = this.byFrame[frame.paragraph] ?? [];
		const found = roleMentionsIn(this.text, frame, { cast: this, names: mentions });
		const all = [...mentions, ...found].sort((a, b) => a.first - b.first);
		this.byFrame[frame.paragraph] = all;
	}
}

/** "Hillary Clinton" and "Hillary Rodham Clinton" are one person, "Bill Clinton" is another. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
	return (
		a.at(-1) === b.at(-1) &&
		(a[0] === b[0] || (a.length === 1) !== (b.length === 1) || isInitialOf(a[0], b[0]))
	);
}

/** Whether two last names could be one, misspelt: not "Latvia" and "Latvian". */
function isNearly(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return (
		!(long.startsWith(short) && /[nsi]$/.test(long)) &&
		(short.at(-1) === long.at(-1) || long.startsWith(short))
	);
}

function isInitialOf(a = '', b = ''): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return /^\p{L}\.?$/u.test(short) && long.startsWith(short[0] ?? '');
}

/** Whether letters are the first letters of a body's words: TRWU. */
function isShortFor(letters: string, words: readonly string[]): boolean {
	const initials = words.map((word) => word[0] ?? '').join('');
	return (
		initials === letters ||
		words
			.filter((word) => !/^(?:of|for|and|the|on)$/.test(word))
			.map((word) => word[0] ?? '')
			.join('') === letters
	);
}

function capitalsOf(frames: readonly Frame[]): Capitals {
	const small = new Set<string>();
	const midSentence = new Set<string>();
	for (const frame of frames) {
		const { tokens } = frame;
		if (isTitleCase(frame)) continue;
		let sentence = -1;
		for (const token of tokens) {
			if (token.kind === 'word') {
				if (!token.isCapital) small.add(token.lower);
				else if (sentence === token.sentence) midSentence.add(token.lower);
			}
			sentence = token.sentence;
		}
	}
	return { small, midSentence };
}

/** A headline that writes most of its words with capitals: they make no names. */
function isTitleCase({ tokens, paragraph, isHeading }: Frame): boolean {
	if (paragraph > 0 && !isHeading) return false;
	const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
	const capitals = words.filter(({ isCapital }) => isCapital).length;
	return (
		words.length > 3 && (paragraph === 0 ? capitals > words.length * 0.7 : capitals > words.length * 0.8)
	);
}

/** "Trump campaign spokesman Jason Miller": a name that only describes the noun after it. */
function isAttributive(tokens: readonly FrameToken[], { last, isRole }: Mention): boolean {
	const next = tokens[last + 1];
	return (
		!isRole &&
		next !== undefined &&
		next.quote === -1 &&
		!next.isCapital &&
		(isPersonNoun(next.lower) || isBodyNoun(next.lower))
	);
}

/** "While NAME had many, that is not so for …": a clause before the main one. */
function isInOpeningClause(tokens: readonly FrameToken[], at: number): boolean {
	const sentence = tokens[at]?.sentence;
	const opener = tokens.find((token) => token.sentence === sentence);
	if (
		!opener ||
		!/^(?:while|when|although|though|if|because|since|whereas|unless|until|once)$/.test(opener.lower)
	)
		return false;
	const comma = tokens.findIndex((token) => token.sentence === sentence && token.text === ',');
	return at < comma;
}

/** "…, noted NBC's Dante Chinni." */
function isInverted(tokens: readonly FrameToken[], { first, last }: Mention): boolean {
	const after = tokens[last + 1];
	if (after !== undefined && !/^[.,]$/.test(after.text)) return false;
	for (let i = first - 1; i > first - 7; i--) {
		const token = tokens[i];
		if (
			!token ||
			token.quote !== -1 ||
			prepositions.has(token.lower) ||
			(token.kind === 'mark' && token.text !== '/')
		)
			return false;
		const cue = token.isCapital ? null : cueOf(token.lower);
		if (cue) return cue.strength === 'speech' && cue.form === 'finite' && cue.base !== 'tell';
	}
	return false;
}

/** The first mention of a sentence that is not inside a phrase with a preposition is its subject. */
function markSubjects(mentions: readonly Mention[], frames: readonly Frame[]): void {
	let sentence = -1;
	for (const mention of mentions) {
		const tokens: readonly FrameToken[] = frames[mention.frame]?.tokens ?? [];
		const own = tokens[mention.first]?.sentence ?? -1;
		if (isInverted(tokens, mention)) mention.isSubject = mention.isSpeaking = true;
		if (own === sentence || mention.isPossessive || isAttributive(tokens, mention)) continue;
		const isForSomebody =
			tokens[mention.first - 1]?.lower === 'for' && tokens[mention.first - 2]?.sentence !== own;
		if (isAfterPreposition(tokens, mention.first) && !isForSomebody) continue;
		if (isInOpeningClause(tokens, mention.first)) continue;
		mention.isSubject = true;
		sentence = own;
	}
}
