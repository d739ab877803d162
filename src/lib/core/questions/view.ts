import { sideAnswerFor, type Reason, type SideAnswer } from '../quotes/codebook';
import type { Article } from '../quotes/article';
import type { Corpus } from '../quotes/corpus';
import { passageOf, type PassageParagraph } from '../quotes/passage';
import { roleIn, type Speaker } from '../quotes/speaker';
import type { ChoiceQuestion, Option, Question, QuestionKind, Source } from './question';

/** What a player may see of a question before answering: no key, and no source, which would give it away. */
export type QuestionView = {
	kind: QuestionKind;
	/** What is asked about; several quotes for a match-up. */
	stems: string[];
	options: Option[];
	/** Whose words a *finish the quote* gap stands in; else null. */
	speaker: SpeakerView | null;
	/** When a *who's who* role was held: the article's date; else null. */
	date: string | null;
};

export type SpeakerView = { name: string; role: string | null };

/** What a source looks like once the question is answered. */
export type SourceView = {
	/** Null where neither the collection nor the question says any more who it was. */
	speaker: SpeakerView | null;
	/** The words asked about; null for a *who's who*. */
	quote: string | null;
	/** How an attribution that is easy to get wrong was read; else null. */
	note: string | null;
	/** What *which side* takes as right for the quote and the test behind it; null where it isn't asked. */
	side: { answer: SideAnswer; reason: Reason } | null;
	/** Null when the article has left the collection since the round was made. */
	article: ArticleView | null;
	passage: PassageParagraph<true>[];
};

/** An article as it is credited: never its text. */
export type ArticleView = Pick<
	Article,
	'slug' | 'title' | 'titleBasis' | 'outlet' | 'outletBasis' | 'date' | 'dateBasis' | 'address'
>;

/** Shows a question that is still open. */
export function viewQuestion(corpus: Corpus, question: Question): QuestionView {
	const { kind, options } = question;
	if (question.kind === 'match-up') {
		return { kind, stems: question.stem, options, speaker: null, date: null };
	}
	const { source, speaker } = question;
	return {
		kind,
		stems: [question.stem],
		options,
		speaker: kind === 'finish-the-quote' ? viewSpeaker(corpus, { source, speaker, known: null }) : null,
		date: kind === 'whos-who' ? (articleNamed(corpus, source.article)?.date ?? null) : null
	};
}

/** Shows where an answered question comes from, one entry for each thing asked about. */
export function viewSources(corpus: Corpus, question: Question): SourceView[] {
	if (question.kind !== 'match-up') {
		const known = nameIn(question);
		return [viewSource(corpus, { ...question, known, isSide: question.kind === 'which-side' })];
	}
	return question.sources.map((source, i) => {
		const known = question.options[question.key[i] ?? -1]?.text ?? null;
		return viewSource(corpus, { source, speaker: question.speakers[i] ?? '', known, isSide: false });
	});
}

/** An article's credit line. */
export function viewArticle(article: Article): ArticleView {
	const { slug, title, titleBasis, outlet, outletBasis, date, dateBasis, address } = article;
	return { slug, title, titleBasis, outlet, outletBasis, date, dateBasis, address };
}

/** Whose words or role a question is about, and the name that the question itself gives. */
type Credit = { source: Source; speaker: string; known: string | null };

function viewSource(
	corpus: Corpus,
	{ source, speaker, known, isSide }: Credit & { isSide: boolean }
): SourceView {
	const article = articleNamed(corpus, source.article);
	const quote = corpus.quotes.find(({ id }) => id === source.quote);
	const answer = isSide && quote?.tags ? sideAnswerFor(quote.tags.settled.label) : null;
	return {
		speaker: viewSpeaker(corpus, { source, speaker, known }),
		quote: quote?.text ?? null,
		note: quote?.note ?? null,
		side: answer && quote?.tags ? { answer, reason: quote.tags.reason } : null,
		article: article ? viewArticle(article) : null,
		passage: article
			? passageOf(article, source, {
					quotes: quotesIn(corpus, article),
					speaker: speakerFor(corpus, source, speaker)
				})
			: []
	};
}

function viewSpeaker(corpus: Corpus, { source, speaker: id, known }: Credit): SpeakerView | null {
	const speaker = speakerFor(corpus, source, id);
	if (!speaker) return known === null ? null : { name: known, role: null };
	return { name: speaker.name, role: roleIn(speaker, source.article)?.role ?? null };
}

/** The speaker as the question has it; one who was merged with another since, as the quote is credited now. */
function speakerFor({ speakers, quotes }: Corpus, source: Source, id: string): Speaker | undefined {
	const speaker = speakers.find((each) => each.id === id);
	if (speaker) return speaker;
	const [credited] = quotes.find((quote) => quote.id === source.quote)?.speakers ?? [];
	return speakers.find((each) => each.id === credited);
}

/** The name that a question gives away itself: its right option, or whom it asks about. */
function nameIn({ kind, stem, options, key }: ChoiceQuestion): string | null {
	if (kind === 'whos-who') return stem;
	return kind === 'who-said-it' ? (options[key]?.text ?? null) : null;
}

function articleNamed(corpus: Corpus, slug: string): Article | undefined {
	return corpus.articles.find((article) => article.slug === slug);
}

function quotesIn(corpus: Corpus, { slug }: Article) {
	return corpus.quotes.filter(({ article }) => article === slug);
}
