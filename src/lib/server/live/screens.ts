import type { GameEvent } from '../../core/game/event';
import type { Moment } from '../../core/seats/seat';
import { numberOf, type Game } from '../../core/game/game';
import { countOf, viewHost } from '../../core/game/host-view';
import { viewMe } from '../../core/game/player-view';
import { viewRoom } from '../../core/game/room-view';
import type { Script } from '../../core/game/sheet';
import { standingsOf, type Standings } from '../../core/game/standings';
import { encoded, Views } from './encode';
import { isOnlyCounted, movesStandings, reaches } from './reach';
import type { Viewer, Wire } from './wire';

/** A wire that has so many bytes still to deliver gets nothing more until it has delivered them. */
const mostBacklog = 256 * 1024;

/** How often the host's screens hear of changes that don't hurry, at most; long lists of people less often. */
const hostEveryMs = 100;
const countEveryMs = 100;
const msPerPerson = 0.5;

/** What the room lets its screens know of itself. */
type Shown = { readonly game: Game; readonly isStuck: boolean; readonly isStored: boolean; now(): Moment };

/**
 * Everybody who looks at one game, and what they have yet to be shown. Shows nothing but what is stored: whatever
 * falls due while something is not yet waits for the commit.
 */
export class Screens {
	readonly #room: Shown;
	readonly #script: Script;
	readonly #viewers = new Map<Wire, Viewer>();
	readonly #players: (Wire | undefined)[] = [];
	/** Wires that could not take more, and need a whole view once they can. */
	readonly #stalled = new Set<Wire>();

	#due = nothingDue();
	#hostsAt: Moment = 0;
	#countAt: Moment = 0;
	#timer: NodeJS.Timeout | null = null;
	#standings: Standings | null = null;
	/** The part of a player's view that is the same for all, as JSON. */
	#roomPart: string | null = null;
	#views: Views | null = null;

	constructor(room: Shown, script: Script) {
		this.#room = room;
		this.#script = script;
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
		this.#standings = null;
		this.#noteEverybody();
	}

	/**
	 * An event has happened: notes who has to be shown something new.
	 *
	 * @param hasMoved - whether the game has come to another phase or question by it
	 */
	note(event: GameEvent, hasMoved: boolean): void {
		const { game } = this.#room;
		const reach = reaches[event.type];
		if (reach.movesStandings || (hasMoved && movesStandings(game.phase))) this.#standings = null;
		if (hasMoved || reach.to === 'everybody') return this.#noteEverybody();
		if (reach.to === 'seat' && 'seat' in event) this.#due.seats.add(event.seat);
		if (isOnlyCounted(event.type, game)) this.#due.count = true;
		else if (this.#due.hosts === 'no') this.#due.hosts = 'soon';
	}

	#noteEverybody(): void {
		this.#roomPart = null;
		this.#views = null;
		this.#due.everybody = true;
		this.#due.hosts = 'now';
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
		if (this.#room.game.seats[seat]?.status === 'kicked') this.dismiss(wire, 'kicked');
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
		return this.#hostsAt + Math.max(hostEveryMs, this.#room.game.seats.length * msPerPerson);
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
		const { game } = this.#room;
		if (game.phase !== 'open') return;
		const message = encoded({ t: 'count', number: numberOf(game), ...countOf(game) });
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
		const { game } = this.#room;
		this.#standings ??= standingsOf(game);
		const me = viewMe(game, seat, this.#standings);
		if (me.status === 'waiting') {
			return encoded({ t: 'view', seq: game.seq, room: viewRoom(game, this.#script, false), me });
		}
		this.#roomPart ??= JSON.stringify(viewRoom(game, this.#script));
		if (this.#views?.seq !== game.seq) this.#views = new Views(game.seq, this.#roomPart);
		return this.#views.of(me);
	}

	#hostMessage(as: 'projector' | 'remote'): Buffer {
		const { game, isStuck } = this.#room;
		this.#standings ??= standingsOf(game);
		const view = viewHost(game, this.#script, {
			isRemote: as === 'remote',
			standings: this.#standings,
			now: this.#room.now()
		});
		return encoded({ t: 'host', seq: game.seq, view, ...(isStuck && { isStuck: true }) });
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
