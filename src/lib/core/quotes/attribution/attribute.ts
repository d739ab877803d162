import type { AttributionRule, ExtractionFlag } from '../extraction';
import type { MarkedSpan } from '../marks/scan';
import type { Cast } from '../people/cast';
import { genderOfNoun, isBodyNoun, isPersonNoun, isWriting } from '../people/nouns';
import { creditInSentence, ownerOf, type Credit } from './credit';
import { cueOf, isWeak } from '../grammar/cues';
import { sayingNouns } from '../grammar/cue-words';
import type { Frame } from '../grammar/frame';
import { isPluralPhrase } from '../people/role-phrases';
import { resolvePronoun } from './pronouns';
import { mainSubject, subjectOf, wordsOf, type Subject } from './subject';

/** Who a quote is credited to, after every rule has been tried. */
export type Attribution = {
	member: number;
	/** The other speaker of a joint statement: "Britain and France both pledged". */
	also: number | null;
	subject: Subject | null;
	cue: { frame: number; token: number } | null;
	rule: AttributionRule;
	/** How far ahead of the next best a pronoun's bearer is; null for no pronoun. */
	lead: number | null;
	/** How many words stand between the cue and the quote; 0 where they are side by side. */
	gap: number;
	strength: Credit['strength'];
	flags: ExtractionFlag[];
};

type Place = { frame: number; token: number; quote: number };

/** Credits every quote of a text that its words credit to somebody, in reading order. */
export function attribute(text: string, cast: Cast, spans: readonly MarkedSpan[]): (Attribution | null)[] {
	return new Attributor(text, cast, spans).run();
}

class Attributor {
	readonly #found: (Attribution | null)[];
	readonly #places: Place[] = [];
	#lastSpeaker: { member: number; frame: number } | null = null;

	constructor(
		private readonly text: string,
		private readonly cast: Cast,
		private readonly spans: readonly MarkedSpan[]
	) {
		this.#found = spans.map(() => null);
		for (const { paragraph, tokens } of cast.frames)
			for (const [token, { quote }] of tokens.entries())
				if (quote !== -1) this.#places.push({ frame: paragraph, token, quote });
	}

	run(): (Attribution | null)[] {
		let frames = 0;
		for (const [i, place] of this.#places.entries()) {
			for (; frames <= place.frame; frames++) this.#readFrame(frames);
			const span = this.spans[place.quote];
			const frame = this.cast.frames[place.frame];
			if (!span || !frame || frame.isHeading) continue;
			const credit = creditInSentence(this.cast, frame, place.token);
			const found =
				(credit && this.#resolved(credit, place)) ??
				this.#fromNextPiece(i) ??
				this.#inherited(i, place, span);
			if (!found) continue;
			this.#found[place.quote] = found;
			this.#lastSpeaker = { member: found.member, frame: place.frame };
			this.#giveBack(i, found);
		}
		return this.#found;
	}

	/** A quotation over paragraphs may be credited only at its end: "…¶“She said that was worse,” he recalled." */
	#fromNextPiece(i: number): Attribution | null {
		const next = this.#places[i + 1];
		const frame = next && this.cast.frames[next.frame];
		if (!next || !frame || this.spans[next.quote]?.goesOn !== true) return null;
		const credit = creditInSentence(this.cast, frame, next.token);
		const found = credit && this.#resolved(credit, next);
		return found && inherit(found, 'run-goes-on');
	}

	/** Marks who speaks in a paragraph, and resolves its own pronouns, which later ones may lean on. */
	#readFrame(paragraph: number): void {
		const frame = this.cast.frames[paragraph];
		if (!frame || frame.isHeading) return;
		for (const [i, token] of frame.tokens.entries()) {
			if (token.quote !== -1) continue;
			if (token.lower === 'he' || token.lower === 'she') this.#readPronoun(frame, i);
			const cue = token.isCapital ? null : cueOf(token.lower);
			if (cue?.strength !== 'speech' || cue.form !== 'finite' || isWeak(cue)) continue;
			const subject = subjectOf(this.cast, frame, i);
			if (subject?.type === 'mention') subject.mention.isSpeaking = true;
		}
	}

	#readPronoun(frame: Frame, i: number): void {
		const token = frame.tokens[i];
		if (!token) return;
		const found = resolvePronoun(this.cast, this.cast.frames, {
			word: token.lower,
			frame: frame.paragraph,
			token: i,
			lastSpeaker: this.#lastSpeaker
		});
		if (!found) return;
		const own = this.cast.members[found.member];
		// A clear case says who is meant in the cases after it.
		if (own && own.gender === null && own.kind === 'person' && own.isNamed && found.lead >= 1)
			own.gender = token.lower === 'he' ? 'he' : 'she';
		const { start, end } = token;
		const isSubject = frame.tokens[i - 1]?.sentence !== token.sentence;
		this.cast.add({
			member: found.member,
			frame: frame.paragraph,
			first: i,
			last: i,
			start,
			end,
			isFull: false,
			isIntroduction: false,
			isRole: false,
			isSubject,
			isPossessive: false,
			isSpeaking: false,
			isPronoun: true
		});
	}

	#inherited(i: number, place: Place, span: MarkedSpan): Attribution | null {
		const before = this.#places[i - 1];
		const previous = before && this.#found[before.quote];
		if (span.goesOn && previous) return inherit(previous, 'run-goes-on');
		const frame = this.cast.frames[place.frame];
		if (!frame) return null;
		const introduced = this.#sentenceBefore(frame, place);
		if (introduced) return introduced;
		if (previous && before.frame === place.frame && isSpeech(span, this.text))
			return inherit(previous, 'same-paragraph');
		return (
			this.#colonBefore(place) ??
			this.#colonInSentence(frame, place) ??
			(opensParagraph(frame, place.token)
				? (this.#nextSentence(frame, place) ?? this.#speakerBefore(frame, place, previous ?? null))
				: null) ??
			this.#sentenceSubject(frame, place, span)
		);
	}

	/** "Her son Marcus, 19, was more excited. “Q,”": a sentence about somebody right before the quote. */
	#sentenceBefore(frame: Frame, place: Place): Attribution | null {
		const token = frame.tokens[place.token];
		const before = frame.tokens[place.token - 1];
		if (!token || !before || before.sentence === token.sentence || before.quote !== -1) return null;
		if (frame.tokens.some((each) => each.sentence === before.sentence && each.quote !== -1)) return null;
		const span = this.spans[place.quote];
		if (!span || !isSpeech(span, this.text)) return null;
		const subject = speakingSubject(this.cast, frame, { end: place.token - 1 });
		return subject && this.#resolved({ subject, rule: 'speaker-before', cue: null, strength: null }, place);
	}

	#colonBefore(place: Place): Attribution | null {
		const frame = this.#frameBefore(place.frame);
		const last = frame?.tokens.at(-1);
		if (!frame || last?.text !== ':' || place.token !== 0) return null;
		const verb = frame.tokens.findLastIndex(
			({ lower, quote, isCapital }) => quote === -1 && !isCapital && cueOf(lower)?.strength === 'speech'
		);
		const credit = creditInSentence(this.cast, frame, frame.tokens.length - 1);
		const subject = credit?.subject ?? mainSubject(this.cast, frame, frame.tokens.length - 1);
		return (
			subject &&
			this.#resolved(
				{ subject, rule: 'colon-before', cue: null, strength: verb === -1 ? null : 'speech' },
				{ ...place, frame: frame.paragraph, token: frame.tokens.length - 1 }
			)
		);
	}

	/** "NAME is rolling out a new message: “Q”". */
	#colonInSentence(frame: Frame, place: Place): Attribution | null {
		if (frame.tokens[place.token - 1]?.text !== ':') return null;
		const subject = mainSubject(this.cast, frame, place.token);
		return subject && this.#resolved({ subject, rule: 'colon-before', cue: null, strength: null }, place);
	}

	/** "“Q.” McArdle's reply came on his podcast." */
	#nextSentence(frame: Frame, place: Place): Attribution | null {
		const { tokens } = frame;
		const next = tokens[place.token + 1];
		if (!next || next.sentence === tokens[place.token]?.sentence) return null;
		const noun = tokens.findIndex(
			({ sentence, lower, quote }) => sentence === next.sentence && quote === -1 && sayingNouns.has(lower)
		);
		const owner = noun === -1 ? null : ownerOf(this.cast, frame, noun);
		return (
			owner && this.#resolved({ subject: owner, rule: 'next-sentence', cue: noun, strength: 'speech' }, place)
		);
	}

	/** A paragraph of nothing but quotes goes on with whoever spoke, or was spoken of, before it. */
	#speakerBefore(frame: Frame, place: Place, previous: Attribution | null): Attribution | null {
		const span = this.spans[place.quote];
		if (!span || !isSpeech(span, this.text)) return null;
		const before = this.#frameBefore(frame.paragraph);
		if (!before) return null;
		const hasQuote = before.tokens.some(({ quote }) => quote !== -1 && this.#found[quote]);
		if (hasQuote && previous) return inherit(previous, 'speaker-before');
		const subject = speakingSubject(this.cast, before, { end: before.tokens.length - 1 });
		return (
			subject &&
			this.#resolved(
				{ subject, rule: 'speaker-before', cue: null, strength: null },
				{ ...place, frame: before.paragraph, token: before.tokens.length - 1 }
			)
		);
	}

	#sentenceSubject(frame: Frame, place: Place, span: MarkedSpan): Attribution | null {
		if (wordsIn(this.text, span) < 4) return null;
		const subject = mainSubject(this.cast, frame, place.token);
		return subject && this.#resolved({ subject, rule: 'sentence-subject', cue: null, strength: null }, place);
	}

	/** A piece before the credit in the same run or paragraph has it too. */
	#giveBack(i: number, found: Attribution): void {
		for (let j = i - 1; j >= 0; j--) {
			const place = this.#places[j];
			const after = this.#places[j + 1];
			if (!place || !after || this.#found[place.quote]) return;
			const isSameRun = this.spans[after.quote]?.goesOn === true;
			if (!isSameRun && place.frame !== after.frame) return;
			const span = this.spans[place.quote];
			if (!span || !isSpeech(span, this.text)) return;
			this.#found[place.quote] = inherit(found, isSameRun ? 'run-goes-on' : 'same-paragraph');
		}
	}

	#frameBefore(paragraph: number): Frame | undefined {
		const before = this.cast.frames[paragraph - 1];
		return before?.isHeading && before.tokens.at(-1)?.text !== ':' ? this.cast.frames[paragraph - 2] : before;
	}

	#resolved({ subject, rule, cue, strength }: Credit, place: Place): Attribution | null {
		const who = this.#memberOf(subject);
		if (!who) return null;
		const also = this.#jointWith(subject);
		if (also !== null) who.flags.push('joint');
		return {
			member: who.member,
			also,
			subject,
			cue: cue === null ? null : { frame: subject.frame, token: cue },
			rule,
			lead: who.lead,
			gap: cue === null ? 0 : Math.max(0, Math.abs(place.token - cue) - 2),
			strength,
			flags: who.flags
		};
	}

	/** "NAME and NAME said": the mention that "and" joins to the subject. */
	#jointWith({ type, frame, first }: Subject): number | null {
		const tokens = this.cast.frames[frame]?.tokens ?? [];
		let i = first - 1;
		if (/^(?:the|a|his|her|its|their)$/.test(tokens[i]?.lower ?? '')) i--;
		if (type === 'pronoun' || tokens[i]?.lower !== 'and' || tokens[i]?.sentence !== tokens[first]?.sentence)
			return null;
		const other = this.cast.at(frame, i - 1);
		if (!other || other.isPossessive || other.isPronoun || other.last !== i - 1) return null;
		return other.isSubject || tokens[other.first - 1]?.sentence !== tokens[first]?.sentence
			? other.member
			: null;
	}

	/** "Her letter", "Ms Braithwaite's report": a writing that belongs to somebody. */
	#isOwnedWriting({ frame, first, last }: Subject): boolean {
		const tokens = this.cast.frames[frame]?.tokens ?? [];
		if (first === last || !isWriting(tokens[last]?.lower ?? '')) return false;
		const isHis = /^(?:his|her|its|their)$/.test(tokens[first]?.lower ?? '');
		return (
			isHis ||
			(this.cast.byFrame[frame] ?? []).some(
				(each) => each.first === first && each.isPossessive && each.last < last
			)
		);
	}

	#memberOf(subject: Subject): { member: number; lead: number | null; flags: ExtractionFlag[] } | null {
		if (subject.type === 'mention' && !this.#isOwnedWriting(subject))
			return { member: subject.mention.member, lead: null, flags: [] };
		if (subject.type === 'pronoun') {
			const found = resolvePronoun(this.cast, this.cast.frames, {
				word: subject.word,
				frame: subject.frame,
				token: subject.first,
				lastSpeaker: this.#lastSpeaker
			});
			return found && { ...found, flags: found.lead < 0.5 ? ['pronoun', 'near-tie'] : ['pronoun'] };
		}
		const frame = this.cast.frames[subject.frame];
		if (!frame) return null;
		const noun = frame.tokens[subject.last]?.lower ?? '';
		const opener = frame.tokens[subject.first]?.lower ?? '';
		const owner = isWriting(noun)
			? this.cast.byFrame[subject.frame]?.find(
					(each) => each.first === subject.first && each.isPossessive && each.last < subject.last
				)
			: undefined;
		// "Ms Braithwaite's report said": the words are hers.
		if (owner) return { member: owner.member, lead: null, flags: [] };
		const pronoun = isWriting(noun) ? { his: 'he', her: 'she', its: 'it' }[opener] : undefined;
		if (pronoun)
			return this.#memberOf({
				type: 'pronoun',
				frame: subject.frame,
				first: subject.first,
				last: subject.first,
				word: pronoun
			});
		const known =
			opener === 'the' ? this.cast.lastByNoun(noun, { frame: subject.frame, token: subject.first }) : -1;
		if (known !== -1) return { member: known, lead: null, flags: [] };
		const kind = isBodyNoun(noun) && !isPersonNoun(noun) ? 'body' : 'person';
		return {
			member: this.cast.unnamed({
				name: wordsOf(this.text, frame, subject),
				noun,
				gender: genderOfNoun(noun),
				kind,
				isPlural: isPluralPhrase(opener, noun)
			}),
			lead: null,
			flags: []
		};
	}
}

/** Who speaks in the sentence that ends at a token: the subject of its last verb of saying, else of the sentence. */
export function speakingSubject(
	cast: Cast,
	frame: Frame,
	{ end, isStrict = false }: { end: number; isStrict?: boolean }
): Subject | null {
	const sentence = frame.tokens[end]?.sentence;
	for (let i = end; i >= 0 && frame.tokens[i]?.sentence === sentence; i--) {
		const token = frame.tokens[i];
		if (!token || token.quote !== -1 || token.isCapital) continue;
		const cue = cueOf(token.lower);
		if (cue?.strength !== 'speech' || cue.form !== 'finite' || isWeak(cue)) continue;
		const subject = subjectOf(cast, frame, i);
		if (subject) return subject;
	}
	return isStrict ? null : mainSubject(cast, frame, end);
}

function inherit(from: Attribution, rule: AttributionRule): Attribution {
	return { ...from, subject: null, cue: null, rule };
}

function opensParagraph({ tokens }: Frame, at: number): boolean {
	return tokens.slice(0, at).every(({ quote }) => quote !== -1);
}

/** Whether a quote stands as a sentence of its own rather than inside the reporter's. */
function isSpeech({ start, end, goesOn }: MarkedSpan, text: string): boolean {
	return (
		goesOn ||
		/^[\p{Lu}\p{N}'’“"…£$(]/u.test(text.slice(start, start + 1)) ||
		/[.?!,…]$/.test(text.slice(start, end))
	);
}

function wordsIn(text: string, { start, end }: MarkedSpan): number {
	return text.slice(start, end).split(/\s+/).length;
}
