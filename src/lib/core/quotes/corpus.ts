import type { Article } from './article';
import type { Side } from './codebook';
import type { Quote } from './quote';
import type { Speaker } from './speaker';

/** A side of the motion as it is shown: its name is never shown without its line. */
export type MotionSide = { side: Side; name: string; shortName: string; line: string };

/** The question that the articles are about, with its two sides. */
export type Motion = { question: string; sides: MotionSide[] };

/** Everything that questions are made from. */
export type Corpus = { articles: Article[]; speakers: Speaker[]; quotes: Quote[]; motion: Motion };
