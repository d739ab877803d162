import { ok, refuse, type Result } from '../kit/result';
import type { SeatEvent } from './event';
import { nameOf } from './naming';
import type { SeatRefusal } from './refusal';
import { seatOfDevice, type Seat, type Table } from './seat';

// Like the reducers that call them these change the table in place; a refusal leaves it as it was.

type Reduced<T extends Table> = Result<T, SeatRefusal>;

/** Why a device that has no seat cannot take one now. */
export type Closed = Extract<SeatRefusal, 'wrong-phase' | 'locked' | 'full' | 'too-late-to-join'>;

/** What joining depends on beside the table. Each is asked only when it comes to it. */
export type Joining = {
	/** Why no new seat is taken now; null: the door is open. */
	whyClosed: () => Closed | null;
	/** The team of somebody who joins. */
	team: () => Result<number | null, 'no-team'>;
};

/** Why a device that has no seat cannot take one now; null: the door is open. */
export function whyClosed(table: Table): Closed | null {
	if (table.phase === 'over') return 'wrong-phase';
	if (table.isLocked) return 'locked';
	if (table.phase !== 'lobby' && !table.settings.allowsLate) return 'too-late-to-join';
	return isFull(table) ? 'full' : null;
}

/** Whether there are as many players as there may be. */
export function isFull({ seats, settings }: Pick<Table, 'seats' | 'settings'>): boolean {
	if (seats.length < settings.cap) return false;
	return seats.filter(({ status }) => status === 'in' || status === 'waiting').length >= settings.cap;
}

/** The seat that a `joined` is about: the device's own, or the next one. */
export function seatJoined(
	table: Pick<Table, 'seats' | 'seatByDevice'>,
	{ device }: Pick<SeatEvent<'joined'>, 'device'>
): number {
	const own = device === null ? null : seatOfDevice(table, device);
	return own ?? table.seats.length;
}

/** Somebody takes a seat, or comes back to theirs: then whatever name they give now changes nothing. */
export function joined<T extends Table>(
	table: T,
	event: SeatEvent<'joined'>,
	joining: Joining = { whyClosed: () => whyClosed(table), team: () => ok(null) }
): Reduced<T> {
	const seat = seatJoined(table, event);
	if (seat < table.seats.length) return cameBack(table, seat);
	const closed = joining.whyClosed();
	if (closed) return refuse(closed);
	const team = joining.team();
	if (!team.ok) return team;
	// Last: it counts the name as taken.
	const name = nameOf(table, event.name);
	if (!name.ok) return name;
	takeSeat(table, event, { name: name.value, team: team.value });
	return ok(table);
}

/** The seat's screen is here. Somebody who left joins again instead. */
export function connected<T extends Table>(table: T, { seat }: SeatEvent<'connected'>): Reduced<T> {
	if (table.seats[seat]?.status === 'left') return refuse('no-seat');
	return change(table, seat, (found) => (found.isConnected = true));
}

/** The seat's screen has been away for so long that nothing waits for it. */
export function disconnected<T extends Table>(table: T, { seat }: SeatEvent<'disconnected'>): Reduced<T> {
	return change(table, seat, (found) => (found.isConnected = false));
}

/** A player goes; the seat stays theirs, with all that it has earned. */
export function left<T extends Table>(table: T, { seat }: SeatEvent<'left'>): Reduced<T> {
	return change(table, seat, (found) => {
		found.status = 'left';
		found.isConnected = false;
	});
}

/** Who waits for the host's approval. */
export function waitingSeats({ seats }: Pick<Table, 'seats'>): number[] {
	return seats.flatMap(({ status }, seat) => (status === 'waiting' ? [seat] : []));
}

/** The host lets somebody in. */
export function approved<T extends Table>(
	table: T,
	{ seat }: Pick<SeatEvent<'approved'>, 'seat'>
): Reduced<T> {
	const found = table.seats[seat];
	if (found?.status !== 'waiting') return refuse('no-seat');
	found.status = 'in';
	return ok(table);
}

/** The host lets everybody in who waits. */
export function approvedAll<T extends Table>(table: T): Reduced<T> {
	const waiting = waitingSeats(table);
	for (const seat of waiting) approved(table, { seat });
	return waiting.length > 0 ? ok(table) : refuse('no-seat');
}

/** The host sends somebody out: the seat and its device are banned, the name is not. */
export function kicked<T extends Table>(table: T, { seat }: SeatEvent<'kicked'>): Reduced<T> {
	return change(table, seat, (found) => {
		found.status = 'kicked';
		found.isConnected = false;
	});
}

/** The host gives somebody another name. */
export function renamed<T extends Table>(table: T, { seat, name }: SeatEvent<'renamed'>): Reduced<T> {
	const found = table.seats[seat];
	if (!found) return refuse('no-seat');
	if (name === found.name) return ok(table);
	const given = nameOf(table, name, 'own');
	if (!given.ok) return given;
	found.name = given.value;
	return ok(table);
}

/** The host gives somebody more time, or takes it back. */
export function timed<T extends Table>(table: T, { seat, factor }: SeatEvent<'timed'>): Reduced<T> {
	return change(table, seat, (found) => (found.timeFactor = factor));
}

function change<T extends Table>(table: T, seat: number, how: (found: Seat) => void): Reduced<T> {
	const found = table.seats[seat];
	if (!found) return refuse('no-seat');
	// Sent out is for good.
	if (found.status === 'kicked') return refuse('sent-out');
	how(found);
	return ok(table);
}

function cameBack<T extends Table>(table: T, seat: number): Reduced<T> {
	if (table.phase === 'over') return refuse('wrong-phase');
	return change(table, seat, (found) => {
		if (found.status === 'left') found.status = table.settings.approvesEach ? 'waiting' : 'in';
		found.isConnected = true;
	});
}

function takeSeat(
	table: Table,
	{ device, at }: SeatEvent<'joined'>,
	{ name, team }: Pick<Seat, 'name' | 'team'>
): void {
	const needsApproval = device !== null && table.settings.approvesEach;
	if (device !== null) table.seatByDevice[device] = table.seats.length;
	table.seats.push({
		device,
		name,
		status: needsApproval ? 'waiting' : 'in',
		team,
		timeFactor: 1,
		isConnected: true,
		joinedAt: at
	});
}
