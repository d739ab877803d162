import { expect, test } from 'vitest';
import { smallCorpus } from '../quotes/fixtures';
import type { Game } from './game';
import { matchUp, start, TestGame, whoSaidIt } from './fixtures';
import { countOf, viewHost } from './host-view';
import { leaksIn, type Viewer } from './leaks';
import { viewMe } from './player-view';
import { viewRoom } from './room-view';
import type { GameSettings } from './settings';
import { scriptOf } from './sheet';
import { standingsOf } from './standings';

const names = ['Ada', 'Ben', 'Cleo', 'Dov'];

/** Four players before the first question. */
function lobby(settings: Partial<GameSettings> = {}): TestGame {
	const played = new TestGame({ reveals: 'by-host', ...settings });
	for (const name of names) played.join(name, 1);
	return played;
}

/** Ada right, Ben wrong, Cleo right, Dov still thinking. */
const open = (settings: Partial<GameSettings> = {}) =>
	lobby(settings).goOn(2).answer(0, 1, { after: 5, isSure: true }).answer(1, 0).answer(2, 1);
const revealed = (settings: Partial<GameSettings> = {}) => open(settings).goOn().goOn();

const scriptFor = ({ questions }: Game) => scriptOf(smallCorpus, questions);
const roomOf = ({ game }: TestGame) => viewRoom(game, scriptFor(game));
const meOf = ({ game }: TestGame, seat: number) => viewMe(game, seat, standingsOf(game));
const hostOf = ({ game }: TestGame, isRemote = false) =>
	viewHost(game, scriptFor(game), { isRemote, standings: standingsOf(game), now: game.at });

test('the lobby says what will be played, and no question', () => {
	const room = roomOf(lobby());
	expect(room).toMatchObject({ phase: 'lobby', title: 'Ferry row', number: 0, of: 3, asksSure: false });
	expect(JSON.stringify(room)).not.toContain('Five words');
});

test('an open question shows its stem, its options and its time', () => {
	const room = roomOf(open());
	expect(room).toMatchObject({ phase: 'open', number: 1, question: { stems: ['Five words stand in here'] } });
	expect(room).toMatchObject({
		clock: { openedAt: start + 2000, closesAt: start + 32_000, pausedWithMs: null }
	});
});

test('a pause stops the clock with the time that is left, and moves it by the pause', () => {
	const played = open().say({ type: 'paused' }, 12);
	expect(roomOf(played)).toMatchObject({ clock: { pausedWithMs: 20_000 } });
	expect(meOf(played, 3).closesAt).toBeNull();
	played.say({ type: 'resumed' }, 20).say({ type: 'extended', ms: 15_000 });
	expect(roomOf(played)).toMatchObject({
		clock: { openedAt: start + 10_000, closesAt: start + 55_000, pausedWithMs: null }
	});
});

test('a closed question keeps its answer until the host shows it', () => {
	expect(roomOf(open().goOn())).not.toHaveProperty('key');
	expect(roomOf(revealed())).toMatchObject({
		key: 1,
		ruling: null,
		chosen: [1, 2, 0, 0],
		answered: 3,
		sources: [{ article: { slug: 'ferry-row' } }]
	});
});

test('a match-up counts for each quote who paired it rightly', () => {
	const played = revealed().goOn().goOn().answer(0, [2, 1, 0]).answer(1, [2, 0, 1]).goOn().goOn();
	expect(roomOf(played)).toMatchObject({ key: matchUp.key, chosen: [2, 1, 1], answered: 2 });
});

test('what somebody answered who was sent out is no part of the reveal', () => {
	const played = open().say({ type: 'kicked', seat: 1 }).goOn().goOn();
	expect(roomOf(played)).toMatchObject({ chosen: [0, 2, 0, 0], answered: 2 });
});

test('a decision about a question is shown beside the key that it had', () => {
	const ruling = { is: 'key', right: [0, 1] } as const;
	const played = revealed().say({ type: 'ruled', number: 1, ruling: { ...ruling, right: [0, 1] } });
	expect(roomOf(played)).toMatchObject({ key: 1, ruling });
	expect(meOf(played, 1).result).toEqual({ points: 1000, share: 1, isRight: true });
});

test('a player keeps the chosen answer and learns its worth at the reveal', () => {
	expect(meOf(open(), 1)).toMatchObject({ answer: { response: 0, isSure: null }, result: null, total: 0 });
	expect(meOf(open().goOn(), 1)).toMatchObject({ answer: { response: 0 }, result: null, closesAt: null });
	expect(meOf(revealed(), 1)).toMatchObject({
		answer: { response: 0 },
		result: { points: 0, share: 0, isRight: false },
		place: 3,
		players: 4,
		counted: 1
	});
	expect(meOf(revealed(), 3)).toMatchObject({ answer: null, result: null, place: 3 });
});

test('a player sees the own place and points even where the class never sees how it stands', () => {
	const played = revealed({ standings: 'never', board: 'nothing' });
	expect(meOf(played, 0)).toMatchObject({ total: 1000, place: 1, right: 1, streak: 1 });
	expect(hostOf(played.goOn()).board).toBeNull();
});

test('who came after the first reveal stands in the room at once', () => {
	const played = revealed();
	const before = standingsOf(played.game);
	played.join('Edda');
	expect(viewMe(played.game, 4, before)).toMatchObject({ total: 0, place: null, answer: null });
});

test('more time is seen by its player and on the remote, and nowhere else', () => {
	const played = open().say({ type: 'timed', seat: 3, factor: 1.5 });
	expect(meOf(played, 3).closesAt).toBe(start + 47_000);
	expect(meOf(played, 1).closesAt).toBe(start + 32_000);
	expect(roomOf(played)).toMatchObject({ clock: { closesAt: start + 32_000 } });
	expect(hostOf(played, true).people[3]?.timeFactor).toBe(1.5);
	expect(hostOf(played).people.map(({ timeFactor }) => timeFactor)).toEqual([null, null, null, null]);
	// When only they have time left, the count still says nothing of it.
	played.say({ type: 'connected', seat: 1 }).join('Edda').say({ type: 'ticked' }, 40);
	expect(played.game.phase).toBe('open');
	expect(countOf(played.game)).toEqual({ answered: 3, of: 5 });
});

test('answers are counted of those who gave one or are here', () => {
	const played = open();
	expect(countOf(played.game)).toEqual({ answered: 3, of: 4 });
	played.say({ type: 'disconnected', seat: 0 }).say({ type: 'disconnected', seat: 3 });
	expect(countOf(played.game)).toEqual({ answered: 3, of: 3 });
	played.say({ type: 'kicked', seat: 1 });
	expect(countOf(played.game)).toEqual({ answered: 2, of: 2 });
	expect(countOf(lobby().game)).toEqual({ answered: 0, of: 0 });
});

test('the projector shows the first five, level ones by name, and says how many more are level', () => {
	const played = new TestGame({ reveals: 'by-host' });
	for (const name of ['Zoë', 'Émile', 'Sam', 'Eva', 'sam', 'Åsa', 'Li']) played.join(name, 1);
	played.goOn(2).answer(6, 1).goOn().goOn().goOn();
	const { rows = [], ...board } = hostOf(played).board ?? {};
	expect(rows.map(({ name, place }) => `${place} ${name}`)).toEqual([
		'1 Li',
		'2 Åsa',
		'2 Émile',
		'2 Eva',
		'2 Sam'
	]);
	expect(board).toEqual({ alsoLevel: 2, teams: [], isFinal: false });
});

test('where teams are shown, nobody is shown alone', () => {
	const teams = { count: 2, how: 'dealt' } as const;
	const board = hostOf(revealed({ board: 'teams', teams }).goOn()).board;
	expect(board).toMatchObject({ rows: [], teams: [{ team: 0, place: 1 }, { team: 1 }] });
	expect(hostOf(revealed({ board: 'teams' }).goOn()).board).toBeNull();
});

test('standings for the end are shown at the end only', () => {
	const played = revealed({ standings: 'end' });
	expect(hostOf(played).board).toBeNull();
	expect(hostOf(played.goOn()).board).toBeNull();
	expect(hostOf(played.say({ type: 'ended' })).board).toMatchObject({
		rows: [{}, {}, {}, {}],
		isFinal: true
	});
});

test('standings that the host hides are hidden at once', () => {
	const played = revealed().goOn();
	expect(hostOf(played).board).not.toBeNull();
	played.say({ type: 'settled', settings: { ...played.game.settings, standings: 'never' } });
	expect(hostOf(played).board).toBeNull();
});

test('a challenge shows the host how many gave each reason, with the question, whatever came after', () => {
	const played = revealed();
	played.say({ type: 'challenged', seat: 1, number: 1, reason: 'not-clear' });
	played.say({ type: 'challenged', seat: 3, number: 1, reason: 'not-clear' }).goOn().goOn();
	expect(hostOf(played).challenges).toEqual([
		{
			number: 1,
			question: scriptFor(played.game).sheets[0]?.question,
			key: whoSaidIt.key,
			ruling: null,
			state: 'open',
			reasons: { 'another-is-right': 0, 'not-clear': 2 }
		}
	]);
});

test('one device goes to everybody in turn, and another begins with the next question', () => {
	const played = new TestGame({ devices: 'one' });
	for (const name of names.slice(0, 3)) played.say({ type: 'joined', device: null, name, team: null }, 1);
	const turns: (number | null)[] = [];
	const answerAll = (response: number | number[]) => {
		for (let i = 0; i < 3; i++) {
			const { turn } = hostOf(played);
			turns.push(turn);
			if (turn !== null) played.answer(turn, response);
		}
	};
	played.goOn(2);
	answerAll(1);
	expect(hostOf(played).turn).toBeNull();
	played.goOn().goOn();
	answerAll([2, 0, 1]);
	expect(turns).toEqual([0, 1, 2, 1, 2, 0]);
});

test('hands are counted into the reveal', () => {
	const played = new TestGame({ devices: 'none' }).goOn(1);
	expect(hostOf(played).hands).toBeNull();
	played
		.goOn()
		.say({ type: 'handsCounted', number: 1, hands: [3, 12, 0, 5] })
		.goOn();
	expect(hostOf(played).hands).toEqual([3, 12, 0, 5]);
	expect(roomOf(played)).toMatchObject({ phase: 'revealed', chosen: [3, 12, 0, 5], answered: 20 });
});

const viewers: Viewer[] = [
	...names.map((_, seat) => ({ as: 'player' as const, seat })),
	{ as: 'projector' },
	{ as: 'remote' }
];
const leaks = ({ game }: TestGame) => viewers.flatMap((viewer) => leaksIn(game, scriptFor(game), viewer));

test('no screen shows a key, an answer of somebody else or a private setting before its time', () => {
	const played = lobby({ asksSure: true, speed: 'race', lessonMinutes: 40 });
	played.say({ type: 'timed', seat: 2, factor: 2 });
	expect(leaks(played)).toEqual([]);
	for (let i = 0; i < 12 && played.game.phase !== 'over'; i++) {
		played.goOn((played.game.at - start) / 1000 + 3);
		const response = played.game.asked.length === 2 ? [2, 1, 0] : 1;
		if (played.game.phase === 'open') played.answer(0, response, { isSure: true }).answer(1, response);
		if (played.game.phase === 'revealed') {
			played.say({ type: 'challenged', seat: 1, number: played.game.asked.length, reason: 'not-clear' });
		}
		expect(leaks(played)).toEqual([]);
	}
	expect(played.game.phase).toBe('over');
});

test('a question that was open when the game was ended keeps its answer', () => {
	const played = open().say({ type: 'ended' });
	expect(JSON.stringify([roomOf(played), hostOf(played, true)])).not.toContain('"key"');
	expect(meOf(played, 0)).toMatchObject({ result: null, total: 0, right: 0 });
});

test('what finds leaks does find them', () => {
	const { game } = open();
	// A copy: other tests play in the same corpus.
	const script = structuredClone(scriptFor(game));
	const isLeak = (viewer: Viewer) => leaksIn(game, script, viewer).length > 0;
	Object.assign(game.settings, { leak: game.asked });
	expect(viewers.map(isLeak)).toEqual([false, false, false, false, true, true]);
	Object.assign(script.motion, { device: 'abc' });
	expect(viewers.every(isLeak)).toBe(true);
});
