import * as v from 'valibot';
import { caseSchema, checkSchema, marksSchema, steelmanSchema } from '../../core/argue/round/protocol';
import { chips, type ArgumentId } from '../../core/argue/scoring/rows';
import { sides } from '../../core/quotes/codebook';

// What is stored of argue rounds is outside data like every JSON column: parsed here, typed inside.

export const storedCase = caseSchema;
export const storedCheck = checkSchema;
export const storedSteelman = steelmanSchema;
export const storedMarks = v.nullable(marksSchema);
export const storedSide = v.picklist(sides);
export const storedRole = v.picklist(['arguer', 'checker']);
export const storedChips = v.array(v.picklist(chips));
export const storedY = v.picklist([0, 0.5, 1]);
export const storedArgumentId = v.custom<ArgumentId>(
	(id) => typeof id === 'string' && /^(seat:\d+|example:.+)$/s.test(id)
);
