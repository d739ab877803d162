import { setTimeout as sleep } from 'node:timers/promises';
import type { ArgueView } from '../../lib/core/argue/round/me-view';
import { lessons, type ArguePhase } from '../../lib/core/argue/round/settings';
import { play } from '../live/play';
import { withLiveServer, type LiveServer } from '../live/server';
import { summaryOf, type Summary } from '../live/summary';
import { until } from '../live/wait';
import { ArguePhone } from './phone';
import { openRound, Teacher } from './teacher';

/** So many join at once. */
const inFlight = 100;
const patience = 120;

/** A teacher looks up before pressing on. */
const teacherMs = 2500;

/** What a whole class round over real connections shows, and the quiz beside it in the same run. */
export type PlayedFigures = {
	players: number;
	/** From the host's key to the last phone, of every phase: in milliseconds. */
	phases: { phase: ArguePhase; reached: Summary }[];
	/** Of heap that was collected, for each player who has joined: the process's own size sways by more than that. */
	settledKb: number;
	quiz: { question: Summary; settledKb: number };
	viewKb: number;
	judged: number;
	refusals: string[];
};

/** Plays a whole round with so many phones, and a quiz of the same size. */
export async function playedRound(players: number): Promise<PlayedFigures> {
	const round = await withLiveServer((server) => playRound(server, players));
	const quiz = await play({ players, rooms: 1, questions: 4, hows: ['atonce'] });
	const questions = quiz.questions.map(({ question }) => question);
	const middle = questions.toSorted((a, b) => a.p99 - b.p99)[Math.floor(questions.length / 2)];
	if (!middle) throw new Error('no question was played');
	return { players, ...round, quiz: { question: middle, settledKb: quiz.memory.settledHeapKb } };
}

async function playRound(
	server: LiveServer,
	players: number
): Promise<Omit<PlayedFigures, 'players' | 'quiz'>> {
	await warmUp(server);
	const before = await server.settledMemory();
	const { phones, teacher } = await gathered(server, players);
	const after = await server.settledMemory();
	const phases: PlayedFigures['phases'] = [];
	const order = lessons.full.phases;
	for (const [i, from] of order.slice(0, -1).entries()) {
		const phase = order[i + 1] ?? 'over';
		phases.push({ phase, reached: await goOn({ phones, teacher }, from, phase) });
		await actIn(phase, phones);
		await sleep(teacherMs);
	}
	const views = phones.map(({ mostBytes }) => mostBytes / 1024);
	const judged = phones.reduce((sum, phone) => sum + phone.view.me.judged, 0);
	for (const each of [...phones, teacher]) each.drop();
	return {
		phases,
		settledKb: (after.heapBytes - before.heapBytes) / 1024 / players,
		viewKb: Math.max(...views),
		judged,
		refusals: [...new Set([...phones.flatMap(({ refusals }) => refusals), ...teacher.refusals])]
	};
}

/** What every server does once is no part of what a player costs. */
async function warmUp(server: LiveServer): Promise<void> {
	const { phones, teacher } = await gathered(server, 4);
	await goOn({ phones, teacher }, 'lobby', 'vote1');
	teacher.command({ do: 'end' });
	for (const each of [...phones, teacher]) each.drop();
}

async function gathered(
	server: LiveServer,
	players: number
): Promise<{ phones: ArguePhone[]; teacher: Teacher }> {
	const round = await openRound(server.address, players);
	const teacher = new Teacher(round, server.port);
	teacher.connect();
	await until(() => teacher.isIn, { seconds: patience, what: () => 'the teacher in the lobby' });
	const phones = Array.from({ length: players }, () => new ArguePhone(round.pin, server.port));
	const joined = () => phones.filter(({ isIn }) => isIn).length;
	for (const [i, phone] of phones.entries()) {
		if (i % 25 === 0)
			await until(() => joined() > i - inFlight, { seconds: patience, what: () => 'joining' });
		phone.connect();
	}
	await until(() => joined() === players, { seconds: patience, what: () => `${joined()} of ${players} in` });
	return { phones, teacher };
}

type Round = { phones: ArguePhone[]; teacher: Teacher };

async function goOn({ phones, teacher }: Round, from: ArguePhase, to: ArguePhase): Promise<Summary> {
	const since = performance.now();
	teacher.next(from);
	const reached = () => phones.filter(({ seenAt }) => seenAt.has(to)).length;
	await until(() => reached() === phones.length, {
		seconds: patience,
		what: () => `${reached()} phones in ${to}: ${teacher.refusals.join()}`
	});
	return summaryOf(phones.map(({ seenAt }) => (seenAt.get(to) ?? Infinity) - since));
}

/** What players do in a phase, a moment apart from each other as people are. */
async function actIn(phase: ArguePhase, phones: readonly ArguePhone[]): Promise<void> {
	if (phase === 'compare') return await compareAll(phones);
	const acting = phones.flatMap((phone, i) => {
		const act = actOf(phase, phone.view, i);
		return act ? [{ phone, act, before: phone.done }] : [];
	});
	for (const { phone, act } of acting) {
		phone.act(act);
		await sleep(2);
	}
	await until(() => acting.every(({ phone, before }) => phone.done > before || phone.refusals.length > 0), {
		seconds: patience,
		what: () => `what was done in ${phase} is stored`
	});
	// As phones do once somebody has stopped writing: that is when ticks are told.
	for (const { phone } of acting) phone.look();
}

/** Everybody compares until no pair is left. */
async function compareAll(phones: readonly ArguePhone[]): Promise<void> {
	for (let turn = 0; turn < lessons.full.pairs + 1; turn++) {
		const judging = phones.flatMap((phone) => {
			const number = phone.view.me.pair?.number;
			return number === undefined ? [] : [{ phone, number, before: phone.done }];
		});
		for (const [i, { phone, number }] of judging.entries()) {
			const choice = i % 2 === 0 ? 'left' : 'right';
			phone.act({ do: 'judge', number, choice, chips: ['better-evidence'] });
			await sleep(1);
		}
		await until(
			() => judging.every(({ phone, before }) => phone.done > before || phone.refusals.length > 0),
			{
				seconds: patience,
				what: () => 'comparisons are stored'
			}
		);
	}
}

/** Every player's own words, so that no two are alike. */
function wordsOf(i: number): string {
	return [7, 11, 13, 17, 19, 23]
		.map((step) => nouns[(i * step + Math.floor(i / step)) % nouns.length])
		.join(' ');
}

const nouns = (
	'harbour winter island letter garden bridge kitchen market window engine teacher river village ladder blanket ' +
	'doctor family station morning evening paper candle mountain sister brother lantern captain anchor school basket'
).split(' ');

function actOf(phase: ArguePhase, { me }: ArgueView, i: number) {
	const words = wordsOf(i);
	if (phase === 'vote1' || phase === 'vote2') {
		const ballot = { enforcement: i % 5, routes: (i + 2) % 5, sure: 3 };
		const wave = phase === 'vote1' ? (0 as const) : (1 as const);
		return { do: 'vote' as const, wave, ballot, before: wave === 1 ? ballot : null, card: null };
	}
	if (phase === 'build' || phase === 'answer') {
		const [a, b] = me.hand;
		if (!a || !b) return null;
		const counter = me.counters[0] ?? null;
		return {
			do: 'draft' as const,
			case: {
				claim: `Our side has the better plan because ${words}`,
				evidence: [a, b].map((card, n) => ({
					card,
					reason: `It matters to ${words} and to ${n + 2} more towns`
				})),
				answer: {
					counter,
					reply: `Perhaps, yet ${words} would still be waiting`,
					move: 'weigh' as const,
					backing: a
				}
			}
		};
	}
	if (phase !== 'switch' || !me.steelmanFor) return null;
	const card = me.steelmanHand[0] ?? null;
	return {
		do: 'steelman' as const,
		steelman: { card, text: `Somebody could choose it since ${words} needs it` }
	};
}
