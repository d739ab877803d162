import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseFor } from '../../core/argue/round/fixtures';
import type { Db } from '../db/open';
import { goTo, lobby, playAll, sideOf, vote, write, type Player } from './argue-class';
import { abuser, argueIn, caseOf, markOf, nameOf, rowsOfGame } from './argue-fixtures';
import { Screen, serve, type TestServer } from './live-fixtures';
import type { Room } from './room';
import { gameDatabase } from './room-fixtures';

let db: Db;
let server: TestServer;
beforeEach(async () => {
	db = await gameDatabase();
	server = await serve(db);
});
afterEach(async () => {
	await server.stop();
	db.$client.close();
});

/** Everything that a player was told, with the phase it was told in. */
function toldTo({ screen }: Player): { text: string; phase: string; message: Record<string, unknown> }[] {
	let phase = 'lobby';
	return screen.frames.map((text) => {
		const message = JSON.parse(text) as Record<string, unknown>;
		const { room } = message as { room?: { phase: string } };
		phase = room?.phase ?? phase;
		return { text, phase, message };
	});
}

/** Every property, with where it stands. */
function walk(value: unknown, path = ''): [path: string, value: unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return [
		[path, value],
		...Object.entries(value).flatMap(([name, each]) => walk(each, path === '' ? name : `${path}.${name}`))
	];
}

/** Where somebody else's words may be read, once they are approved: never a name, and never in the phases before. */
const readable = /^(me\.pair\.(left|right)|room\.shown|room\.steelmen)\./;
const withScores = ['reveal', 'switch', 'vote2', 'debrief', 'over'];

/** What one message tells a player of others, or of what is the server's alone. */
function leaksIn({ text, phase, message }: ReturnType<typeof toldTo>[number], player: number): string[] {
	const ofServer =
		/seat:\d|device of|"(device|seatByDevice|judgements|parts|tally|ballot|reports|isCheck|reach|infit)"/.exec(
			text
		);
	const others = [...Array(8).keys()].filter((other) => other !== player);
	const leaks = walk(message).flatMap(([path, value]) => {
		const key = path.split('.').at(-1);
		if (key === 'seat' && value !== player) return [path];
		if (key === 'crew' && path !== 'me.crew') return [path];
		if (key === 'score' && (path !== 'me.score' || (value !== null && !withScores.includes(phase))))
			return [path];
		if (typeof value !== 'string') return [];
		const named = others.filter((other) => value.includes(nameOf(other)));
		const read = others.filter((other) => value.includes(markOf(other)));
		const unapproved = read.filter((other) => other === abuser || !readable.test(path));
		return [...named, ...unapproved].map((other) => `${path} in ${phase}: ${value} of ${other}`);
	});
	return [...leaks, ...(ofServer ? [`${ofServer[0]} in ${phase}`] : [])];
}

test('in a whole round no player is told another’s name, seat, crew, score, vote or unapproved text', async () => {
	const round = await lobby(server, 8);
	await playAll(round);
	const { parts, judgements } = argueIn(round.room);
	expect(judgements.length).toBeGreaterThan(20);
	expect(parts[abuser]?.moderation.case.flag).toBe('hold');
	const told = round.players.map(toldTo);
	expect(told.flatMap((messages, seat) => messages.flatMap((each) => leaksIn(each, seat)))).toEqual([]);
	// It would have been seen: others' approved words are there, and the host sees what is held back.
	const words = told.map((messages) => messages.map(({ text }) => text).join('\n'));
	expect(words.filter((text, seat) => text.includes(markOf((seat + 1) % 5))).length).toBeGreaterThan(4);
	expect(round.projector.frames.join('\n')).not.toContain(markOf(abuser));
	expect(round.remote.frames.join('\n')).toContain(`fucking ${markOf(abuser)}`);
});

test('after a restart in the middle of writing the drafts, the phase and the time that was left are there', async () => {
	const round = await lobby(server, 8);
	await goTo(round, 'vote1');
	await vote(round, 0);
	await goTo(round, 'build');
	await write(round, 'build');
	const { parts, phase, ...before } = structuredClone(argueIn(round.room));
	const left = 'clock' in before ? before.clock.endsAt - before.at : 0;
	const tally = structuredClone(round.room.play.kind === 'argue' ? round.room.play.record.tally : null);
	await server.stop();
	server = await serve(db);
	const room = server.live.games.byPin(before.pin) as Room;
	const after = argueIn(room);
	expect(after.phase).toBe(phase);
	expect(after.parts).toEqual(parts);
	expect('clock' in after && after.clock.endsAt - after.at).toBeGreaterThanOrEqual(left);
	expect(room.play.kind === 'argue' && room.play.record.tally).toEqual(tally);
	const { cookie, seat } = round.players[2] as Player;
	const screen = await Screen.greet(server, { pin: before.pin, cookie });
	const { me } = await screen.argue();
	expect(me).toMatchObject({ seat, case: parts[seat]?.case, side: parts[seat]?.side });
});

test('in two tabs the newer one plays, and nothing of the older is lost', async () => {
	const round = await lobby(server, 8);
	await goTo(round, 'build');
	const player = round.players[0] as Player;
	const side = sideOf(round, player) ?? 'routes';
	await player.screen.act({ do: 'draft', case: caseOf(0, side, 'build') });
	const newer = await Screen.greet(server, { pin: round.room.table.pin, cookie: player.cookie });
	expect(await player.screen.next('bye')).toEqual({ t: 'bye', why: 'replaced' });
	expect((await newer.argue()).me.case).toEqual(caseOf(0, side, 'build'));
	expect(await newer.act({ do: 'draft', case: caseFor(side, 'newer tab') })).toBe(null);
});

test('a ballot whose acknowledgement was lost is done, and counted once', async () => {
	const round = await lobby(server, 3);
	await goTo(round, 'vote1');
	const { screen } = round.players[0] as Player;
	const ballot = { enforcement: 1, routes: 2, sure: 3 };
	const act = { do: 'vote', wave: 0, ballot, before: null, card: null } as const;
	for (let i = 0; i < 3; i++) expect(await screen.act(act)).toBe(null);
	expect(db.$client.prepare('select cell, n from vote_total').all()).toEqual([{ cell: '1 2 3', n: 1 }]);
});

test('what belongs to another kind of game is refused, and so is a host’s command from a phone', async () => {
	const round = await lobby(server, 3);
	const { screen } = round.players[0] as Player;
	expect(await screen.answer(1, 0)).toBe('wrong-phase');
	expect(await screen.ask({ t: 'team', team: 0 })).toBe('wrong-phase');
	expect(await screen.command({ do: 'next-phase', from: { phase: 'lobby' } })).toBe('not-host');
	expect(await round.remote.command({ do: 'go-on', from: { phase: 'lobby', number: 0 } })).toBe(
		'wrong-phase'
	);
	expect(await round.remote.command({ do: 'seat', name: 'Zoe' })).toBe('wrong-phase');
	expect(await round.remote.command({ do: 'next-phase', from: { phase: 'build' } })).toBe('moved-on');
	expect(argueIn(round.room).phase).toBe('lobby');
	expect(rowsOfGame(db, round.room.table.id)).toMatchObject({
		game_event: expect.any(Number) as number,
		argue_case: 3
	});
});
