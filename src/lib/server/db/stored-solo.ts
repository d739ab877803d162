import * as v from 'valibot';
import { moves } from '../../core/argue/case';
import { chips } from '../../core/argue/scoring/rows';
import { caseParts } from '../../core/argue/scoring/ticks';
import { sides } from '../../core/quotes/codebook';

// The steps of arguing alone as they come out of a JSON column.

const at = v.number();
const isDone = v.boolean();
const card = v.nullable(v.string());

export const storedSide = v.picklist(sides);

export const storedSoloSteps = v.array(
	v.variant('do', [
		v.object({
			do: v.literal('build'),
			claim: v.string(),
			evidence: v.array(v.object({ card: v.string(), reason: v.string() })),
			isDone,
			at
		}),
		v.object({
			do: v.literal('reply'),
			reply: v.string(),
			move: v.nullable(v.picklist(moves)),
			backing: card,
			isDone,
			at
		}),
		v.object({ do: v.literal('steelman'), card, text: v.string(), isDone, at }),
		v.object({ do: v.literal('turn'), text: v.string(), isDone, at }),
		v.object({ do: v.literal('pass'), at }),
		v.object({
			do: v.literal('judge'),
			number: v.number(),
			choice: v.picklist(['left', 'right', 'close']),
			chips: v.array(v.picklist(chips)),
			at
		}),
		v.object({ do: v.literal('compare'), lacks: v.array(v.picklist(caseParts)), at })
	])
);
