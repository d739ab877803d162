import type { ServerMessage } from '../../core/live/protocol';
import type { Moment } from '../../core/seats/seat';
import { encoded, Views } from './encode';
import type { Play, Reach } from './play';
import type { Viewer, Wire } from './wire';

/** A wire that has so many bytes still to deliver gets nothing more until it has delivered them. */
const mostBacklog = 256 * 1024;

/** How often the host's screens hear how many have answered, at most. */
const countEveryMs = 100;

/** What the room lets its screens know of itself. */
type Shown = { readonly play: Play; readonly isStuck: boolean; readonly isStored: boolean; now(): Moment };

/**
 * Everybody who looks at one game, and what they have yet to be shown. Shows nothing but what is stored: whatever
 * falls due while something is not yet waits for the commit.
 */
export class Screens {
	readonly #room: Shown;
	readonly #viewers = new Map<Wire, Viewer>();
	readonly #players: (Wire | undefined)[] = [];
	/** Wires that could not take more, and need a whole view once they can. */
	readonly #stalled = new Set<Wire>();

	#due = nothingDue();
	#hostsAt: Moment = 0;
	#countAt: Moment = 0;
	#timer: NodeJS.Timeout | null = null;
	/** The part of a player's view that is the same for all, as JSON. */
	#roomPart: string | null = null;
	#views: Views | null = null;

	constructor(room: Shown) {
		this.#room = room;
	}

	get size(): number {
		return this.#viewers.size;
	}

	viewerOf(wire: Wire): Viewer | undefined {
		return this.#viewers.get(wire);
	}

	playerAt(seat: number): Wire | undefined {
		return this.#players[seat];
	}

	add(wire: Wire, viewer: Viewer): void {
		this.#viewers.set(wire, viewer);
		if (viewer.as !== 'player') return;
		const older = this.#players[viewer.seat];
		this.#players[viewer.seat] = wire;
		if (older && older !== wire) this.dismiss(older, 'replaced');
	}

	/** @returns whose it was, if it was the one that counted */
	remove(wire: Wire): Viewer | null {
		const viewer = this.#viewers.get(wire);
		this.#viewers.delete(wire);
		this.#stalled.delete(wire);
		if (!viewer) return null;
		if (viewer.as !== 'player') return viewer;
		if (this.#players[viewer.seat] !== wire) return null;
		this.#players[viewer.seat] = undefined;
		return viewer;
	}

	dismiss(wire: Wire, why: Parameters<Wire['close']>[0]): void {
		this.remove(wire);
		wire.close(why);
	}

	dismissAll(why: Parameters<Wire['close']>[0]): void {
		for (const wire of [...this.#viewers.keys()]) this.dismiss(wire, why);
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
	}

	/** The whole game may be another: everybody has to be shown it. */
	noteAll(): void {
		this.note({ phones: 'all', changesRoom: true, hosts: 'now' });
	}

	/** Notes who has to be shown something new. */
	note({ phones, changesRoom, hosts }: Reach): void {
		if (changesRoom) this.#roomPart = null;
		if (phones === 'all') this.#due.everybody = true;
		else for (const seat of phones) this.#due.seats.add(seat);
		if (hosts === 'now') this.#due.hosts = 'now';
		else if (hosts === 'count') this.#due.count = true;
		else if (this.#due.hosts === 'no') this.#due.hosts = 'soon';
	}

	/** A whole view for one wire, as soon as all that it shows is stored. */
	show(wire: Wire): void {
		if (this.#room.isStored) this.#send(wire, this.#viewers.get(wire));
		else this.#due.wires.add(wire);
	}

	/** Everything that is due and stored. */
	showDue(): void {
		if (!this.#room.isStored) return;
		const { everybody, seats, wires } = this.#due;
		if (everybody) this.#players.forEach((_, seat) => this.#toSeat(seat));
		else for (const seat of seats) this.#toSeat(seat);
		for (const wire of wires) this.#send(wire, this.#viewers.get(wire));
		this.#views = null;
		this.#due = { ...nothingDue(), hosts: this.#due.hosts, count: this.#due.count };
		this.#showHosts();
	}

	/** Whole views for the wires that have delivered what they held. To be called every now and then. */
	catchUp(): void {
		for (const wire of this.#stalled) {
			if (wire.backlog > 0) continue;
			this.#stalled.delete(wire);
			this.show(wire);
		}
	}

	#toSeat(seat: number): void {
		const wire = this.#players[seat];
		if (!wire) return;
		if (this.#room.play.table.seats[seat]?.status === 'kicked') this.dismiss(wire, 'kicked');
		else this.#sendView(wire, seat);
	}

	#showHosts(): void {
		const now = this.#room.now();
		const { hosts, count } = this.#due;
		if (hosts === 'now' || (hosts === 'soon' && now >= this.#nextHostsAt())) this.#sendHosts(now);
		else if (count && now >= this.#countAt + countEveryMs) this.#sendCount(now);
		this.#showHostsLater(now);
	}

	#showHostsLater(now: Moment): void {
		if (this.#timer || (this.#due.hosts === 'no' && !this.#due.count)) return;
		const nextAt = this.#due.count ? this.#countAt + countEveryMs : this.#nextHostsAt();
		this.#timer = setTimeout(
			() => {
				this.#timer = null;
				this.showDue();
			},
			Math.max(1, nextAt - now)
		).unref();
	}

	#nextHostsAt(): Moment {
		return this.#hostsAt + this.#room.play.hostEveryMs;
	}

	#sendHosts(now: Moment): void {
		this.#due.hosts = 'no';
		this.#due.count = false;
		this.#hostsAt = now;
		this.#countAt = now;
		const views: Partial<Record<'projector' | 'remote', Buffer>> = {};
		for (const [wire, { as }] of this.#viewers) {
			if (as !== 'player') this.#put(wire, (views[as] ??= this.#hostMessage(as)));
		}
	}

	#sendCount(now: Moment): void {
		this.#due.count = false;
		this.#countAt = now;
		const count = this.#room.play.count();
		if (!count) return;
		const message = encoded({ t: 'count', ...count });
		for (const [wire, { as }] of this.#viewers) if (as !== 'player') this.#put(wire, message);
	}

	#send(wire: Wire, viewer: Viewer | undefined): void {
		if (viewer?.as === 'player') this.#sendView(wire, viewer.seat);
		else if (viewer) this.#put(wire, this.#hostMessage(viewer.as));
	}

	#sendView(wire: Wire, seat: number): void {
		if (wire.backlog > mostBacklog) this.#stalled.add(wire);
		else wire.send(this.#viewMessage(seat));
	}

	#put(wire: Wire, message: Buffer): void {
		if (wire.backlog > mostBacklog) this.#stalled.add(wire);
		else wire.send(message);
	}

	/** A message of the protocol, put together from the part that is the same for all and the player's own. */
	#viewMessage(seat: number): Buffer {
		const { play } = this.#room;
		const { seq } = play.table;
		const me = play.viewMe(seat);
		if (me.status === 'waiting') {
			return encoded({ t: 'view', seq, room: play.viewRoom(false), me } as ServerMessage);
		}
		if (this.#views?.seq !== seq || this.#roomPart === null) {
			this.#roomPart ??= JSON.stringify(play.viewRoom(true));
			this.#views = new Views(seq, this.#roomPart);
		}
		return this.#views.of(me);
	}

	#hostMessage(as: 'projector' | 'remote'): Buffer {
		const { play, isStuck } = this.#room;
		const view = play.viewHost(as === 'remote', this.#room.now());
		return encoded({ t: 'host', seq: play.table.seq, view, ...(isStuck && { isStuck: true }) });
	}
}

function nothingDue() {
	return {
		everybody: false,
		seats: new Set<number>(),
		wires: new Set<Wire>(),
		hosts: 'no' as 'no' | 'soon' | 'now',
		count: false
	};
}
