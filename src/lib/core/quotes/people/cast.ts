import type { Frame } from '../grammar/frame';
import { capitalsOf, isTitleCase } from './capitals';
import { linkLede } from './lede';
import type { Member, NewMember } from './member';
import { mentionBy, type Mention } from './mention';
import type { Name } from './name';
import { namesIn } from './names';
import { Register } from './register';
import { roleMentionsIn } from './roles';
import { markSubjects } from './subjects';

/** Prepositions that a place stands after. */
const placePrepositions = new Set(['in', 'at', 'near', 'across', 'from', 'into', 'to']);

/** Everybody whom an article speaks of, and where. */
export class Cast {
	/** The mentions of each paragraph, in the order of their first tokens. */
	readonly byFrame: Mention[][] = [];
	readonly #register = new Register();
	readonly #introduced = new Set<number>();

	constructor(
		text: string,
		readonly frames: readonly Frame[]
	) {
		const capitals = capitalsOf(frames);
		const named = frames.map((frame) => ({ frame, names: namesIn(frame.tokens, capitals) }));
		// Full names first: a headline's last name stands before them.
		for (const { frame, names } of named)
			if (!isTitleCase(frame)) for (const name of names) this.#register.add(name);
		for (const { frame, names } of named)
			this.byFrame.push(names.flatMap((name) => this.#mentionsOf(frame, name)));
		for (const frame of frames) this.#addRoles(text, frame);
		for (const mentions of this.byFrame) markSubjects(mentions, frames);
		linkLede(this);
	}

	get members(): readonly Member[] {
		return this.#register.members;
	}

	/** The indices of quotations that are nicknames inside a name: Edda “Bosun” Finch. */
	get nicknames(): ReadonlySet<number> {
		return this.#register.nicknames;
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

	/** A new member for words that name nobody yet: "a harbour pilot", "the memorandum". */
	unnamed(about: Pick<NewMember, 'name' | 'kind' | 'isPlural' | 'gender'> & { noun: string }): number {
		return this.#register.addUnnamed(about);
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

	/** The mention that a name makes: none where it is nobody's name. */
	#mentionsOf(frame: Frame, name: Name): Mention[] {
		const { tokens, paragraph } = frame;
		const member = this.#register.find(name, frame);
		const own = this.members[member];
		const first = tokens[name.first];
		const last = tokens[name.last];
		if (!own || !first || !last) return [];
		const role = tokens[name.roleLast];
		if (role) own.role ??= { start: first.start, end: role.end };
		learn(own, name, placePrepositions.has(tokens[name.first - 1]?.lower ?? ''));
		const ending = last.isPossessive ? (/['’]s$/i.exec(last.text)?.[0].length ?? 0) : 0;
		const mention = mentionBy('name', {
			member,
			frame: paragraph,
			first: name.first,
			last: name.last,
			start: first.start,
			end: last.end - ending
		});
		mention.isFull = name.words.length > 1;
		mention.isIntroduction = mention.isFull && this.#isIntroduced(member);
		mention.isPossessive = last.isPossessive;
		return [mention];
	}

	#isIntroduced(member: number): boolean {
		const isNew = !this.#introduced.has(member);
		this.#introduced.add(member);
		return isNew;
	}

	#addRoles(text: string, frame: Frame): void {
		const names = this.byFrame[frame.paragraph] ?? [];
		const roles = roleMentionsIn(text, frame, { cast: this, names });
		this.byFrame[frame.paragraph] = [...names, ...roles].sort((a, b) => a.first - b.first);
	}
}

/** What one more mention by name says of a member. */
function learn(member: Member, name: Name, isWherePlacesStand: boolean): void {
	member.mentions++;
	if (isWherePlacesStand) member.asPlace++;
	if (name.isTitled) {
		member.gender ??= name.gender;
		if (member.kind === 'unknown') member.kind = 'person';
	}
	const isByGiven = name.words.length > 1 || member.words[0] === name.words[0]?.toLowerCase();
	if (isByGiven) member.gender ??= name.gender;
}
