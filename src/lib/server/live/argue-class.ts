import type { Piece } from '../../core/argue/round/argue';
import type { ArguePhase, ArgueSettings } from '../../core/argue/round/settings';
import type { Side } from '../../core/quotes/codebook';
import { abuser, argueIn, caseOf, harbourRound, markOf, nameOf } from './argue-fixtures';
import { newDevice, Screen, type TestServer } from './live-fixtures';
import type { Room } from './room';

// A class that plays an argue round over real sockets.

export type Player = { screen: Screen; cookie: string; seat: number };
export type Class = { room: Room; remote: Screen; projector: Screen; players: Player[]; teacher: string };

/** So many players, each by a name of their own, in the lobby of a round. */
export async function lobby(
	server: TestServer,
	count: number,
	settings: Partial<ArgueSettings> = {}
): Promise<Class> {
	const { cookie: teacher, hash } = newDevice();
	const room = await harbourRound(server.live.games, settings, hash);
	const { pin } = room.table;
	const remote = await Screen.greet(server, { pin, as: 'remote', cookie: teacher });
	const projector = await Screen.greet(server, { pin, as: 'projector', cookie: teacher });
	const players: Player[] = [];
	for (let seat = 0; seat < count; seat++) {
		const { cookie } = newDevice();
		const screen = await Screen.greet(server, { pin, cookie });
		await screen.next('door');
		await done(screen.ask({ t: 'join', name: nameOf(seat) }));
		players.push({ screen, cookie, seat });
	}
	return { room, remote, projector, players, teacher };
}

export async function goTo({ room, remote }: Class, phase: ArguePhase): Promise<void> {
	while (argueIn(room).phase !== phase) {
		const from = { phase: argueIn(room).phase };
		await done(remote.command({ do: 'next-phase', from }));
	}
}

export function sideOf({ room }: Class, { seat }: Player): Side | null {
	return argueIn(room).parts[seat]?.side ?? null;
}

export async function vote({ players }: Class, wave: 0 | 1): Promise<void> {
	for (const { screen, seat } of players) {
		const first = { enforcement: seat % 5, routes: (seat + 2) % 5, sure: 3 };
		const second = { ...first, routes: (seat + 3) % 5 };
		const ballot = wave === 0 ? first : second;
		const card = wave === 0 ? null : 'routes-a';
		await done(screen.act({ do: 'vote', wave, ballot, before: wave === 0 ? null : first, card }));
	}
}

export async function write(round: Class, until: 'build' | 'answer'): Promise<void> {
	for (const player of round.players) {
		const side = sideOf(round, player);
		if (side === null) continue;
		await done(player.screen.act({ do: 'draft', case: caseOf(player.seat, side, until) }));
	}
}

/** Everybody compares all pairs that they are dealt. */
async function compare({ room, players }: Class): Promise<void> {
	for (const { screen, seat } of players) {
		for (;;) {
			const number = argueIn(room).parts[seat]?.pair?.number;
			if (number === undefined) break;
			const choice = number % 2 === 0 ? 'left' : 'right';
			await done(screen.act({ do: 'judge', number, choice, chips: ['better-evidence'] }));
		}
	}
}

async function steelman(round: Class): Promise<void> {
	for (const { screen, seat } of round.players) {
		const side = argueIn(round.room).parts[seat]?.steelmanFor;
		if (!side) continue;
		const text = `The best reason for them is that ${markOf(seat)} families would sleep safely every night.`;
		await done(screen.act({ do: 'steelman', steelman: { card: `${side}-a`, text } }));
	}
}

/** The teacher lets through what everybody has written but the one who writes what nobody should read. */
async function approve({ room, remote }: Class, pieces: readonly Piece[]): Promise<void> {
	for (const [seat, { role }] of argueIn(room).parts.entries()) {
		if (role === 'checker' || seat === abuser) continue;
		for (const piece of pieces) {
			await done(remote.command({ do: 'decide', seat, piece, decision: 'approved', why: null }));
		}
	}
}

/** A round from the lobby to the end: the last player checks evidence, and whoever agrees is shown at the reveal. */
export async function playAll(round: Class): Promise<void> {
	const { players, remote } = round;
	await done(players.at(-1)?.screen.act({ do: 'role', role: 'checker' }));
	await goTo(round, 'vote1');
	await vote(round, 0);
	await goTo(round, 'build');
	await write(round, 'build');
	await goTo(round, 'answer');
	await write(round, 'answer');
	await goTo(round, 'example');
	await approve(round, ['case', 'reply']);
	await goTo(round, 'compare');
	await compare(round);
	await goTo(round, 'reveal');
	for (const { screen, seat } of players.slice(0, 4)) {
		const isNamed = seat % 2 === 0;
		await done(screen.act({ do: 'consent', show: true, name: isNamed }));
		await done(remote.command({ do: 'show', seat, isShown: true, isNamed }));
	}
	await goTo(round, 'switch');
	await steelman(round);
	await approve(round, ['steelman']);
	await goTo(round, 'vote2');
	await vote(round, 1);
	await goTo(round, 'debrief');
	await done(remote.command({ do: 'show-votes', areShown: true }));
	await goTo(round, 'over');
	for (const { screen } of players) await screen.argue(({ room: { phase } }) => phase === 'over');
}

/** What was asked for has to be done. */
async function done(asked: Promise<string | null> | undefined): Promise<void> {
	const refusal = await asked;
	if (refusal !== null) throw new Error(`refused as ${refusal}`);
}
