import type { Happening } from './event';
import type { HostCommand } from './protocol';

/** What one press of "more time" adds, in milliseconds. */
const extensionMs = 15_000;

/** What happens when the host asks for something. Null where the server has to add what only it knows: a new PIN. */
export function happeningFor(command: HostCommand): Happening | null {
	switch (command.do) {
		case 'new-pin':
			return null;
		case 'go-on':
			return { type: 'wentOn', from: command.from };
		case 'close':
			return { type: 'closed', number: command.number };
		case 'skip':
			return { type: 'skipped', number: command.number };
		case 'pause':
			return { type: 'paused' };
		case 'resume':
			return { type: 'resumed' };
		case 'extend':
			return { type: 'extended', ms: extensionMs };
		case 'end':
			return { type: 'ended' };
		case 'lock':
			return { type: 'locked', isLocked: command.isLocked };
		case 'settle':
			return { type: 'settled', settings: command.settings };
		case 'approve':
			return { type: 'approved', seat: command.seat };
		case 'approve-all':
			return { type: 'approvedAll' };
		case 'kick':
			return { type: 'kicked', seat: command.seat };
		case 'rename':
			return { type: 'renamed', seat: command.seat, name: command.name };
		case 'time':
			return { type: 'timed', seat: command.seat, factor: command.factor };
		case 'team':
			return { type: 'teamed', seat: command.seat, team: command.team };
		case 'rule':
			return { type: 'ruled', number: command.number, ruling: command.ruling };
		case 'decline':
			return { type: 'declined', number: command.number };
		case 'cut':
			return { type: 'cut', questions: command.questions };
		case 'seat':
			return { type: 'joined', device: null, name: command.name, team: null };
		case 'answer-for':
			return { ...answerOf(command), type: 'answered', claimedMs: null, delayMs: 0 };
		case 'hands':
			return { type: 'handsCounted', number: command.number, hands: command.hands };
	}
}

function answerOf({ seat, number, response, isSure, key }: Extract<HostCommand, { do: 'answer-for' }>) {
	return { seat, number, response, isSure, key };
}
