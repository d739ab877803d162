import { ok, refuse, type Result } from '../kit/result';
import { changeSeat } from './closing';
import type { Of } from './event';
import type { Game, Seat } from './game';
import { nameOf } from './naming';
import type { GameRefusal } from './refusal';
import { teamFor } from './teams';

type Reduced = Result<Game, GameRefusal>;

/** Why a device that has no seat cannot take one now; null: the door is open. */
export function whyClosed(
	game: Game
): Extract<GameRefusal, 'wrong-phase' | 'locked' | 'full' | 'too-late-to-join'> | null {
	if (game.phase === 'over') return 'wrong-phase';
	if (game.isLocked || game.settings.devices !== 'each') return 'locked';
	if (game.phase !== 'lobby' && !game.settings.allowsLate) return 'too-late-to-join';
	return isFull(game) ? 'full' : null;
}

/** Somebody takes a seat, or comes back to theirs: then whatever name they give now changes nothing. */
export function joined(game: Game, event: Of<'joined'>): Reduced {
	const own = event.device === null ? undefined : game.seatByDevice[event.device];
	if (own !== undefined) return cameBack(game, own);
	const closed = event.device === null ? whyNotAdded(game) : whyClosed(game);
	if (closed) return refuse(closed);
	const team = teamFor(game, event.team);
	if (!team.ok) return team;
	// Last: it counts the name as taken.
	const name = nameOf(game, event.name);
	if (!name.ok) return name;
	takeSeat(game, event, { name: name.value, team: team.value });
	return ok(game);
}

/** The seat's screen is here. Somebody who left joins again instead. */
export function connected(game: Game, { seat }: Of<'connected'>): Reduced {
	if (game.seats[seat]?.status === 'left') return refuse('no-seat');
	return change(game, seat, (found) => (found.isConnected = true));
}

/** The seat's screen has been away for so long that nothing waits for it. */
export function disconnected(game: Game, { seat }: Of<'disconnected'>): Reduced {
	return change(game, seat, (found) => (found.isConnected = false));
}

/** A player goes; the seat stays theirs, with all that it has earned. */
export function left(game: Game, { seat }: Of<'left'>): Reduced {
	return change(game, seat, (found) => {
		found.status = 'left';
		found.isConnected = false;
	});
}

/** The host lets somebody in. */
export function approved(game: Game, { seat }: Of<'approved'>): Reduced {
	if (game.seats[seat]?.status !== 'waiting') return refuse('no-seat');
	approve(game, seat);
	return ok(game);
}

/** The host lets everybody in who waits. */
export function approvedAll(game: Game): Reduced {
	const waiting = game.seats.flatMap(({ status }, seat) => (status === 'waiting' ? [seat] : []));
	for (const seat of waiting) approve(game, seat);
	return waiting.length > 0 ? ok(game) : refuse('no-seat');
}

/** The host sends somebody out: the seat and its device are banned, the name is not. */
export function kicked(game: Game, { seat }: Of<'kicked'>): Reduced {
	return change(game, seat, (found) => {
		found.status = 'kicked';
		found.isConnected = false;
	});
}

/** The host gives somebody another name. */
export function renamed(game: Game, { seat, name }: Of<'renamed'>): Reduced {
	const found = game.seats[seat];
	if (!found) return refuse('no-seat');
	if (name === found.name) return ok(game);
	const given = nameOf(game, name, 'own');
	if (!given.ok) return given;
	found.name = given.value;
	return ok(game);
}

/** The host gives somebody more time, or takes it back. */
export function timed(game: Game, { seat, factor }: Of<'timed'>): Reduced {
	return change(game, seat, (found) => (found.timeFactor = factor));
}

/** Somebody changes teams. */
export function teamed(game: Game, { seat, team }: Of<'teamed'>): Reduced {
	const found = game.seats[seat];
	if (!found) return refuse('no-seat');
	if (!game.settings.teams || team >= game.settings.teams.count) return refuse('no-team');
	found.team = team;
	return ok(game);
}

/** Whether players may change teams by themselves. */
export function mayChooseTeam({ phase, settings }: Game): boolean {
	return phase === 'lobby' && settings.teams?.how === 'chosen';
}

function approve(game: Game, seat: number): void {
	changeSeat(game, seat, () => {
		const found = game.seats[seat];
		if (found) found.status = 'in';
	});
}

function change(game: Game, seat: number, how: (found: Seat) => void): Reduced {
	const found = game.seats[seat];
	if (!found) return refuse('no-seat');
	// Sent out is for good.
	if (found.status === 'kicked') return refuse('sent-out');
	changeSeat(game, seat, () => how(found));
	return ok(game);
}

function cameBack(game: Game, seat: number): Reduced {
	if (game.phase === 'over') return refuse('wrong-phase');
	return change(game, seat, (found) => {
		if (found.status === 'left') found.status = game.settings.approvesEach ? 'waiting' : 'in';
		found.isConnected = true;
	});
}

/** A seat that the host adds needs no open door. */
function whyNotAdded(game: Game): GameRefusal | null {
	if (game.phase === 'over' || game.settings.devices !== 'one') return 'wrong-phase';
	return isFull(game) ? 'full' : null;
}

function isFull({ seats, settings }: Game): boolean {
	if (seats.length < settings.cap) return false;
	return seats.filter(({ status }) => status === 'in' || status === 'waiting').length >= settings.cap;
}

function takeSeat(
	game: Game,
	{ device, at }: Of<'joined'>,
	{ name, team }: Pick<Seat, 'name' | 'team'>
): void {
	const seat = game.seats.length;
	const needsApproval = device !== null && game.settings.approvesEach;
	if (device !== null) game.seatByDevice[device] = seat;
	game.seats.push({
		device,
		name,
		status: needsApproval ? 'waiting' : 'in',
		team,
		timeFactor: 1,
		isConnected: false,
		joinedAt: at
	});
	changeSeat(game, seat, () => {
		const found = game.seats[seat];
		if (found) found.isConnected = true;
	});
}
