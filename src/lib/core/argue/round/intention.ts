import { mostWords, type Case } from '../case';
import type { ArgueHappening, Filtered } from './event';
import type { ArgueAct, ArgueCommand } from './protocol';

const minuteMs = 60_000;

/** Looks at a text that others may come to read; it may have so many words. */
export type Filter = (text: string, mostWords: number) => Filtered;

/** What happens when a player asks for something. */
export function argueHappeningFor(act: ArgueAct, seat: number, filter: Filter): ArgueHappening {
	switch (act.do) {
		case 'role':
			return { type: 'roleTaken', seat, role: act.role };
		case 'vote': {
			const { wave, ballot, before, card } = act;
			return { type: 'voted', seat, wave, paper: { ballot, before, card } };
		}
		case 'draft':
			return { type: 'drafted', seat, case: act.case, filtered: filteredCase(act.case, filter) };
		case 'check':
			return { type: 'checked', seat, check: act.check };
		case 'steelman':
			return {
				type: 'steelmanned',
				seat,
				steelman: act.steelman,
				filtered: filter(act.steelman.text, mostWords.steelman)
			};
		case 'hand-in':
			return { type: 'handedIn', seat, piece: act.piece, isHandedIn: act.isHandedIn };
		case 'judge':
			return { type: 'judged', seat, number: act.number, choice: act.choice, chips: act.chips };
		case 'report':
			return { type: 'reported', seat, what: act.what };
		case 'consent':
			return { type: 'consented', seat, show: act.show, name: act.name };
		case 'challenge-tag':
			return { type: 'tagChallenged', seat, card: act.card, why: act.why };
	}
}

/** What happens when the host asks for something that only an argue round has. */
export function argueHappeningForHost(command: ArgueCommand): ArgueHappening {
	switch (command.do) {
		case 'next-phase':
			return { type: 'wentOn', from: command.from };
		case 'back':
			return { type: 'wentBack', from: command.from };
		case 'minute':
			return { type: 'extended', ms: minuteMs };
		case 'settle-argue':
			return { type: 'settled', settings: command.settings };
		case 'redraw':
			return { type: 'redrawn' };
		case 'move':
			return { type: 'moved', seat: command.seat, side: command.side };
		case 'give-role':
			return { type: 'roleTaken', seat: command.seat, role: command.role };
		case 'decide': {
			const { seat, piece, decision, why } = command;
			return { type: 'decided', seat, piece, decision, why };
		}
		case 'approve-clean':
			return { type: 'cleanApproved' };
		case 'rule-tag':
			return { type: 'tagRuled', seat: command.seat, card: command.card, isAccepted: command.isAccepted };
		case 'show':
			return { type: 'shown', seat: command.seat, isShown: command.isShown, isNamed: command.isNamed };
		case 'weigh-judge':
			return { type: 'judgeWeighed', seat: command.seat, isLeftOut: command.isLeftOut };
		case 'strike':
			return { type: 'struck', seat: command.seat, isStruck: command.isStruck };
		case 'mark':
			return { type: 'marked', seat: command.seat, marks: command.marks };
		case 'use-marks':
			return { type: 'marksUsed', usesMarks: command.usesMarks };
		case 'show-votes':
			return { type: 'votesShown', areShown: command.areShown };
		case 'nudge':
			return { type: 'nudged', seat: command.seat };
	}
}

/** What others would read of a draft, piece by piece. A pasted claim hides behind no short reasons: box by box. */
function filteredCase(
	{ claim, evidence, answer }: Case,
	filter: Filter
): { case: Filtered; reply: Filtered } {
	const reasons = evidence.map(({ reason }) => filter(reason, mostWords.reason));
	return {
		case: joined([filter(claim, mostWords.claim), ...reasons]),
		reply: filter(answer.reply, mostWords.reply)
	};
}

/** What was found in any of them, under the gravest of their flags. */
function joined(all: readonly Filtered[]): Filtered {
	const flags = all.map(({ flag }) => flag);
	const flag = flags.includes('hold') ? 'hold' : flags.includes('look') ? 'look' : 'clean';
	return { flag, findings: [...new Set(all.flatMap(({ findings }) => findings))] };
}
