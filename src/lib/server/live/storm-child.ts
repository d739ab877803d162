import process from 'node:process';
import { answer, ferryGame, gameDatabase, openAll, seated } from './room-fixtures';

// A server without a network, for a test that kills it: a room of players who answer again and again, and every
// answer that was acknowledged as a line on standard output.

const players = 200;

const db = await gameDatabase(process.argv[2]);
const games = await openAll(db);
const room = await ferryGame(games, { seconds: 300 });
seated(
	room,
	Array.from({ length: players }, (_, i) => `Player ${i}`)
);
room.happen({ type: 'wentOn', from: { phase: 'lobby', number: 0 } });

/** One seat less than there are, so that the question stays open. */
function storm(turn: number): void {
	const acked: string[] = [];
	for (let seat = 0; seat < players - 1; seat++) {
		const happening = { ...answer(seat, turn % 4), key: `${turn}` };
		room.happen(happening, ({ ok }) => ok && acked.push(`${seat} ${turn}`));
	}
	setImmediate(() => {
		process.stdout.write(`${acked.join('\n')}\n`);
		storm(turn + 1);
	});
}

storm(1);
