import type { Question } from '../questions/question';
import type { Asked, Game, GivenAnswer } from './game';
import { viewHost } from './host-view';
import { viewMe } from './player-view';
import { viewRoom } from './room-view';
import { timeFactors } from '../seats/seat';
import type { Script } from './sheet';
import { isRevealed, standingsOf } from './standings';

// For tests: whether somebody sees what they must not know yet.

export type Viewer = { as: 'player'; seat: number } | { as: 'projector' | 'remote' };

/**
 * What leaks to a viewer: everything in the view that changes when only that changes which the viewer must not know
 * now (keys and sources before the reveal, questions to come, others' answers, private time, points that are not
 * shown), and every property that belongs to the record alone.
 *
 * @returns paths such as `room.question.options.0.text`; empty where nothing leaks
 */
export function leaksIn(game: Game, script: Script, viewer: Viewer): string[] {
	const seen = viewOf(game, script, viewer);
	const others = othersThan(game, script, viewer);
	return [...differences(seen, viewOf(others.game, others.script, viewer), ''), ...ownNames(seen, '')];
}

/** What is in the record and in no view. */
const inRecordAlone = [
	'device',
	'seatByDevice',
	'seed',
	'takenMs',
	'answers',
	'by',
	'names',
	'plan',
	'questions'
];

function viewOf(game: Game, script: Script, viewer: Viewer): unknown {
	const standings = standingsOf(game);
	const view =
		viewer.as === 'player'
			? { room: viewRoom(game, script), me: viewMe(game, viewer.seat, standings) }
			: viewHost(game, script, { isRemote: viewer.as === 'remote', standings, now: game.at });
	// As it goes over the wire.
	return JSON.parse(JSON.stringify(view));
}

/** Another game that must look the same to this viewer now. */
function othersThan(from: Game, fromScript: Script, viewer: Viewer): { game: Game; script: Script } {
	const game = structuredClone(from);
	const script = structuredClone(fromScript);
	// All but its last bit, which draws the shapes of the sides.
	game.seed += 2;
	game.id = `not ${game.id}`;
	game.questions.forEach((question, index) => hideQuestion(game, script, { question, index }));
	game.asked.forEach((asked, i) => {
		if (!isRevealed(game, i)) hideAnswers(game, asked, viewer);
	});
	hideSeats(game, viewer);
	if (viewer.as !== 'player' && !viewHostBoard(from, fromScript)) hidePoints(game);
	return { game, script };
}

function hideQuestion(
	game: Game,
	{ sheets }: Script,
	{ question, index }: { question: Question; index: number }
): void {
	const at = game.asked.findIndex((asked) => asked.question === index);
	const sheet = sheets[index];
	if ((at >= 0 && isRevealed(game, at)) || !sheet) return;
	if (question.kind === 'match-up') question.key = [...question.key.slice(1), ...question.key.slice(0, 1)];
	else question.key = (question.key + 1) % question.options.length;
	sheet.sources = [];
	if (at < 0) sheet.question = { ...sheet.question, stems: ['another stem'], options: [], speaker: null };
}

function hideAnswers({ questions }: Game, asked: Asked, viewer: Viewer): void {
	const size = questions[asked.question]?.options.length ?? 1;
	asked.answers = asked.answers.map((answer, seat) => {
		if (!answer) return null;
		const isOwn = viewer.as === 'player' && viewer.seat === seat;
		if (isOwn) return { ...answer, ...anotherMark(answer) };
		// The host's screens count the answers; nobody else knows of them.
		return viewer.as === 'player'
			? null
			: { ...answer, ...anotherAnswer(answer, size), ...anotherMark(answer) };
	});
}

function anotherAnswer({ response, isSure, key }: GivenAnswer, size: number): Partial<GivenAnswer> {
	const other = typeof response === 'number' ? (response + 1) % size : response.toReversed();
	return { response: other, isSure: isSure === null ? null : !isSure, key: `not ${key}`, takenMs: 1 };
}

function anotherMark({ points, isRight }: GivenAnswer): Partial<GivenAnswer> {
	return { points: points + 77, share: isRight ? 0 : 1, isRight: !isRight };
}

function hideSeats(game: Game, viewer: Viewer): void {
	if (viewer.as === 'remote') return;
	game.seats.forEach((seat, i) => {
		if (viewer.as === 'player' && viewer.seat === i) return;
		seat.timeFactor = timeFactors.find((factor) => factor !== seat.timeFactor) ?? 1;
	});
}

function viewHostBoard(game: Game, script: Script) {
	const standings = standingsOf(game);
	return viewHost(game, script, { isRemote: false, standings, now: game.at }).board;
}

function hidePoints({ asked }: Game): void {
	for (const { answers } of asked) {
		answers.forEach((answer, seat) => {
			if (answer) answer.points += seat * 10 + 1;
		});
	}
}

/** Where two views differ. */
function differences(a: unknown, b: unknown, path: string): string[] {
	if (!isTree(a) || !isTree(b)) return a === b ? [] : [path];
	const names = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...names].flatMap((name) => differences(a[name], b[name], pathTo(path, name)));
}

function ownNames(view: unknown, path: string): string[] {
	if (!isTree(view)) return [];
	return Object.entries(view).flatMap(([name, value]) => {
		const isOwn = inRecordAlone.includes(name) && path !== 'settings';
		return [...(isOwn ? [pathTo(path, name)] : []), ...ownNames(value, pathTo(path, name))];
	});
}

function pathTo(path: string, name: string): string {
	return path === '' ? name : `${path}.${name}`;
}

function isTree(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
