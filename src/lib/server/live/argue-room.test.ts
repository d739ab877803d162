import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArgueEvent, ArgueHappening } from '../../core/argue/round/event';
import { caseFor, clean } from '../../core/argue/round/fixtures';
import { foldArgue } from '../../core/argue/round/reduce';
import type { ArgueMeView } from '../../core/argue/round/me-view';
import { rowsOf } from '../../core/argue/round/rows-of';
import type { ArguePhase, ArgueSettings } from '../../core/argue/round/settings';
import { scoresOf } from '../../core/argue/scoring/scores';
import { scoreRowsOf } from '../db/argue-scores';
import { tallyOf } from '../db/argue-vote';
import { eventsOf } from '../db/game-event';
import type { Db } from '../db/open';
import { log } from '../log/log';
import { argueIn, harbourRound, rowsOfGame } from './argue-fixtures';
import type { Games } from './games';
import type { Room } from './room';
import { asked, gameDatabase, openAll, seated, start, TestWire, timers } from './room-fixtures';

let db: Db;
let games: Games;
const { level } = log;
beforeEach(async () => {
	vi.useFakeTimers({ now: start, toFake: [...timers] });
	db = await gameDatabase();
	games = await openAll(db);
	log.level = 'silent';
});
afterEach(async () => {
	await games.close();
	db.$client.close();
	log.level = level;
	vi.useRealTimers();
});

const pass = (ms = 1) => vi.advanceTimersByTimeAsync(ms);
const names = ['Ann', 'Bob', 'Cy', 'Di', 'Eve', 'Fay', 'Gus', 'Hal'];

async function roundOf(settings: Partial<ArgueSettings> = {}): Promise<{ room: Room; wires: TestWire[] }> {
	const room = await harbourRound(games, settings);
	const wires = seated(room, names);
	await pass();
	return { room, wires };
}

async function say(room: Room, happening: ArgueHappening): Promise<void> {
	const outcome = asked(room, happening);
	await pass();
	expect([happening.type, await outcome]).toEqual([happening.type, { ok: true, value: null }]);
}

async function goTo(room: Room, phase: ArguePhase): Promise<void> {
	while (argueIn(room).phase !== phase) {
		await say(room, { type: 'wentOn', from: { phase: argueIn(room).phase } });
	}
}

function drafted(room: Room, seat: number): ArgueHappening {
	const side = argueIn(room).parts[seat]?.side ?? 'routes';
	return {
		type: 'drafted',
		seat,
		case: caseFor(side, `town${seat}`),
		filtered: { case: clean, reply: clean }
	};
}

function voted(seat: number, wave: 0 | 1): ArgueHappening {
	const before = { enforcement: seat % 5, routes: (seat * 2) % 5, sure: 4 };
	const after = { ...before, enforcement: (seat + 1) % 5 };
	const paper = wave === 0 ? { ballot: before, before: null } : { ballot: after, before };
	return { type: 'voted', seat, wave, paper: { ...paper, card: wave === 0 ? null : 'routes-a' } };
}

/** The class plays from the lobby to the end, and the teacher does everything that changes a score. */
async function played(room: Room): Promise<void> {
	const seats = [...names.keys()];
	const all = async (happen: (seat: number) => ArgueHappening) => {
		for (const seat of seats) if (argueIn(room).parts[seat]?.side) await say(room, happen(seat));
	};
	await say(room, { type: 'roleTaken', seat: 7, role: 'checker' });
	await goTo(room, 'vote1');
	for (const seat of seats) await say(room, voted(seat, 0));
	await goTo(room, 'build');
	await all((seat) => drafted(room, seat));
	const check = { card: 'routes-a', found: { start: 0, end: 50 }, speaker: null, date: null } as const;
	await say(room, {
		type: 'checked',
		seat: 7,
		check: { ...check, helps: 'routes', reason: 'It says so itself.' }
	});
	await goTo(room, 'answer');
	await all((seat) => drafted(room, seat));
	await goTo(room, 'example');
	await say(room, { type: 'cleanApproved' });
	for (const decision of ['hidden', 'approved'] as const) {
		await pass(1000);
		await say(room, { type: 'decided', seat: 0, piece: 'case', decision, why: null });
	}
	await say(room, { type: 'decided', seat: 1, piece: 'reply', decision: 'returned', why: 'Say more.' });
	await goTo(room, 'compare');
	for (const seat of seats) await judged(room, seat);
	await goTo(room, 'reveal');
	await say(room, { type: 'tagChallenged', seat: 0, card: 'routes-b', why: 'Because it helps.' });
	await say(room, { type: 'tagRuled', seat: 0, card: 'routes-b', isAccepted: true });
	await say(room, { type: 'judgeWeighed', seat: 3, isLeftOut: true });
	await say(room, { type: 'marked', seat: 1, marks: { claim: 4, evidence: 3, reasoning: 2, answering: 1 } });
	await say(room, { type: 'marksUsed', usesMarks: true });
	await goTo(room, 'switch');
	await all((seat) => steelmanned(room, seat));
	await say(room, { type: 'struck', seat: 2, isStruck: true });
	await say(room, { type: 'kicked', seat: 5 });
	await goTo(room, 'vote2');
	for (const seat of seats.filter((each) => each !== 5)) await say(room, voted(seat, 1));
	await goTo(room, 'over');
}

async function judged(room: Room, seat: number): Promise<void> {
	for (;;) {
		const number = argueIn(room).parts[seat]?.pair?.number;
		if (number === undefined) return;
		await pass(1000);
		const choice = (seat + number) % 3 === 0 ? 'left' : 'right';
		await say(room, { type: 'judged', seat, number, choice, chips: ['better-evidence'] });
	}
}

function steelmanned(room: Room, seat: number): ArgueHappening {
	const side = argueIn(room).parts[seat]?.steelmanFor ?? 'routes';
	const text = `The best reason for it is that people in town${seat} would sleep much better at night.`;
	return { type: 'steelmanned', seat, steelman: { card: `${side}-a`, text }, filtered: clean };
}

test('after a whole round the rows say what the record says, and give the same scores', async () => {
	const { room } = await roundOf();
	await played(room);
	const argue = argueIn(room);
	expect(foldArgue(await eventsOf<ArgueEvent>(db, argue.id))).toEqual(argue);
	const stored = await scoreRowsOf(db, argue.id);
	expect(stored).toEqual(rowsOf(argue));
	expect(stored && scoresOf(stored)).toEqual(scoresOf(rowsOf(argue)));
	const approvals = stored?.writers.map(({ approvedAt }) => approvedAt) ?? [];
	expect(approvals[0]?.case).toBeGreaterThan(approvals[1]?.case ?? Infinity);
	expect(approvals[1]).toMatchObject({ case: expect.any(Number) as number, reply: null, steelman: null });
	const { scores } = scoresOf(rowsOf(argue));
	for (const { seat, total } of scores) expect(room.play.viewMe(seat)).toMatchObject({ score: { total } });
	expect(rowsOfGame(db, argue.id)).toMatchObject({ argue_check: 1, tag_challenge: 1, argue_case: 8 });
	expect(rowsOfGame(db, argue.id).argue_judgement).toBe(argue.judgements.length);
	expect(rowsOfGame(db, argue.id).moderation_log).toBe(argue.log.length);
});

test('no table and no event holds a ballot beside a seat, a device or a time', async () => {
	const { room } = await roundOf();
	await played(room);
	const events = await eventsOf<ArgueEvent>(db, room.table.id);
	const votes = events.filter(({ type }) => type === 'voted');
	expect(votes).toHaveLength(15);
	for (const vote of votes) expect(Object.keys(vote).toSorted()).toEqual(['at', 'seat', 'type', 'wave']);
	expect(JSON.stringify(argueIn(room))).not.toMatch(/"(ballot|before|paper|sure)"/);
	for (const table of ['vote_total', 'vote_move', 'vote_card']) {
		const columns = db.$client.prepare<[], string>(`select name from pragma_table_info('${table}')`).pluck();
		expect(['game_id', 'wave', 'cell', 'move', 'card', 'n']).toEqual(expect.arrayContaining(columns.all()));
	}
	// As they lie in the table: by what was voted, not in the order in which it was.
	const cells = db.$client
		.prepare<[], string>("select wave || ' ' || cell from vote_total order by rowid")
		.pluck()
		.all();
	expect(cells).toEqual(cells.toSorted());
	const { totals, moves, cards } = await tallyOf(db, room.table.id);
	const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, n) => all + n, 0);
	expect([...totals.map(sum), sum(moves), sum(cards)]).toEqual([8, 7, 7, 7]);
});

test('a restart keeps the votes, and a commit that fails counts nothing', async () => {
	const { room } = await roundOf();
	await goTo(room, 'vote1');
	await say(room, voted(0, 0));
	// Another server has written this version already: the commit fails.
	const { id, seq, pin } = room.table;
	db.$client.prepare("insert into game_event values (?, ?, '[]')").run(id, seq);
	const refused = asked(room, voted(1, 0));
	await pass();
	expect(await refused).toEqual({ ok: false, error: 'not-stored' });
	expect(
		argueIn(room)
			.parts.map(({ hasVoted }) => hasVoted[0])
			.slice(0, 2)
	).toEqual([true, false]);
	db.$client.prepare('delete from game_event where game_id = ? and seq = ?').run(id, seq);
	await pass(3000);
	await say(room, voted(1, 0));
	const tally = await tallyOf(db, id);
	expect(Object.values(tally.totals[0])).toEqual([1, 1]);
	await games.close();
	games = await openAll(db);
	const again = games.byPin(pin);
	expect(again?.play.kind === 'argue' && again.play.record.tally).toEqual(tally);
});

test('while the disk is full what is written is refused and the phase stands still; then it goes on', async () => {
	const { room, wires } = await roundOf();
	await goTo(room, 'build');
	const before = structuredClone(argueIn(room).parts);
	db.$client.pragma(`max_page_count = ${Number(db.$client.pragma('page_count', { simple: true }))}`);
	const told: string[] = [];
	for (let turn = 0; turn < 20; turn++) {
		for (const seat of names.keys()) {
			room.happen(drafted(room, seat), (outcome) => told.push(outcome.ok ? 'ok' : outcome.error));
		}
	}
	await pass();
	expect([...new Set(told)]).toEqual(['not-stored']);
	expect(argueIn(room).parts).toEqual(before);
	expect(argueIn(room)).toMatchObject({ clock: { pausedAt: expect.any(Number) as number } });
	await pass(10 * 60_000);
	expect(argueIn(room).phase).toBe('build');
	expect(wires[0]?.heard.at(-1)).toMatchObject({ t: 'view', room: { clock: { pausedWithMs: 479_999 } } });
	db.$client.pragma('max_page_count = 1000000');
	await pass(3000);
	await say(room, drafted(room, 0));
	expect(argueIn(room)).toMatchObject({ clock: { pausedAt: null } });
	expect(foldArgue(await eventsOf<ArgueEvent>(db, room.table.id))).toEqual(argueIn(room));
});

test('a round is deleted with every row of it', async () => {
	const { room } = await roundOf();
	await played(room);
	const { id } = room.table;
	for (const [table, rows] of Object.entries(rowsOfGame(db, id))) {
		if (!['game_answer', 'game_host'].includes(table)) expect([table, rows > 0]).toEqual([table, true]);
	}
	expect(await games.delete('teacher', id)).toBe(true);
	expect(new Set(Object.values(rowsOfGame(db, id)))).toEqual(new Set([0]));
});

test('a draft goes to the host alone, soon; a decision to the writer, a pause to all', async () => {
	const { room, wires } = await roundOf();
	const remote = new TestWire();
	await goTo(room, 'build');
	room.attach(remote, { as: 'remote' });
	await pass(500);
	for (const wire of [...wires, remote]) wire.news();
	await say(room, drafted(room, 0));
	await pass(500);
	expect(wires.map((wire) => wire.news())).toEqual(names.map(() => []));
	expect(remote.news()).toEqual(['host']);
	await say(room, { type: 'decided', seat: 0, piece: 'case', decision: 'returned', why: 'Say more.' });
	expect(wires.map((wire) => wire.news().length)).toEqual(names.map((_, seat) => Number(seat === 0)));
	await say(room, { type: 'paused' });
	expect(wires.map((wire) => wire.news())).toEqual(names.map(() => ['view']));
});

test('a round of two lessons waits a fortnight for the second, and any other ends with the day', async () => {
	const one = await harbourRound(games);
	const two = await harbourRound(games, { phases: ['lobby', 'sides', 'build', 'break', 'compare', 'over'] });
	await pass(13 * 3600 * 1000);
	expect([one, two].map(({ table }) => table.phase)).toEqual(['over', 'lobby']);
});

test('scores that were worked out ahead are those of the rows, also where something came after', async () => {
	const { room } = await roundOf({ passesClean: true });
	await goTo(room, 'build');
	for (const seat of names.keys()) await say(room, drafted(room, seat));
	const { parts } = argueIn(room);
	const twin = parts.findIndex(({ side }, seat) => seat > 0 && side === parts[0]?.side);
	await say(room, { ...drafted(room, 0), seat: twin } as ArgueHappening);
	await goTo(room, 'compare');
	const judge = async (seat: number) => {
		const number = argueIn(room).parts[seat]?.pair?.number ?? 0;
		await say(room, { type: 'judged', seat, number, choice: 'left', chips: ['better-evidence'] });
	};
	await judge(0);
	await pass(2500);
	await judge(1);
	await pass(2500);
	// Of two who have written the same it is the copy that is not approved.
	await say(room, { type: 'decided', seat: 0, piece: 'case', decision: 'approved', why: null });
	await goTo(room, 'reveal');
	const scores = scoresOf(rowsOf(argueIn(room))).scores.map(({ total }) => total);
	const shown = names.map((_, seat) => (room.play.viewMe(seat) as ArgueMeView).score?.total);
	expect(shown).toEqual(scores);
});
