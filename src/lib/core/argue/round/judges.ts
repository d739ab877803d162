import { judgeChecks, type JudgeCheck } from '../pairs/judges';
import type { Judgement } from '../scoring/rows';
import type { Argue } from './argue';
import { isBefore } from './drawing';
import type { ArgueHostView } from './host-view';
import { rowsOf } from './rows-of';

type JudgeView = NonNullable<ArgueHostView['own']>['judges'][number];

/** While pairs are compared judges are looked at anew for every so many players' one comparison. */
const playersPerLook = 5;

/** In a larger room only when all have compared: the looks would hold everybody up. */
const mostWhileComparing = 60;

/** What was found last, and from what: each look fits the comparisons once for every judge in doubt. */
const lastLook = new WeakMap<Judgement[], { from: string; checks: JudgeCheck[] }>();

/** Judges worth a look and why, and those who are left out; for the teacher alone. */
export function viewJudges(argue: Argue): JudgeView[] {
	if (isBefore(argue.phase, 'compare')) return [];
	if (argue.phase === 'compare' && argue.seats.length > mostWhileComparing) return [];
	return checksIn(argue).map(({ judge, infit, signs }) => ({
		seat: judge,
		name: argue.seats[judge]?.name ?? '',
		infit,
		why: signs,
		isLeftOut: argue.leftOut.includes(judge)
	}));
}

function checksIn(argue: Argue): JudgeCheck[] {
	const { judgements, seats, leftOut, phase } = argue;
	const step = phase === 'compare' ? Math.max(1, Math.floor(seats.length / playersPerLook)) : 1;
	const count = judgements.length - (judgements.length % step);
	const from = JSON.stringify([count, leftOut, seats.map(({ status }) => status)]);
	const last = lastLook.get(judgements);
	if (last?.from === from) return last.checks;
	const checks = judgeChecks(rowsOf({ ...argue, judgements: judgements.slice(0, count) }));
	lastLook.set(judgements, { from, checks });
	return checks;
}
