import process from 'node:process';
import { parseArgs } from 'node:util';
import { limitOf, type LimitFigures } from './limit';
import { play, type PlayFigures } from './play';
import { hows, type How } from './question';
import { faultsOf, linesOf, rowsOf } from './table';

// Measures live games on the built server: npm run --silent bench:live -- --players 30,1000 --limit FOLDER

const usage = `npm run --silent bench:live -- [--players N[,N…]] [--rooms R] [--questions Q] [--how atonce|uniform]
                            [--runs R] [--limit FOLDER] [--json]
  --players    in each room; several sizes, each on a server of its own, with commas between (30)
  --rooms      games at once (1)
  --questions  that each game plays (6)
  --how        whether all answer in the same moment or each within a second; both in turn unless said
  --runs       of each size; the medians are printed (1)
  --limit      the folder of a measuring stick with drive-ideal.mjs in it, run after each run`;

const wish = readArguments();
const report: { players: number; runs: PlayFigures[]; limits: LimitFigures[] }[] = [];
for (const players of wish.players) {
	const runs: PlayFigures[] = [];
	const limits: LimitFigures[] = [];
	for (let run = 1; run <= wish.runs; run++) {
		console.error(`${wish.rooms} x ${players} players, run ${run} of ${wish.runs}…`);
		runs.push(await play({ ...wish, players }));
		if (wish.limit)
			limits.push(await limitOf(wish.limit, { players: players * wish.rooms, questions: wish.questions }));
	}
	report.push({ players, runs, limits });
	if (!wish.json) show(players, runs, limits);
}
if (wish.json) console.log(JSON.stringify(report, null, '\t'));
process.exitCode = report.some(({ runs }) => faultsOf(runs).length > 0) ? 1 : 0;

function show(players: number, runs: readonly PlayFigures[], limits: readonly LimitFigures[]): void {
	console.log(`\n${wish.rooms} x ${players} players, ${wish.questions} questions, median of ${runs.length}`);
	for (const line of linesOf(rowsOf(runs, limits))) console.log(line);
	const rows = runs.map(({ stored }) => `${stored.rows} of ${stored.acked}`).join(', ');
	console.log(`answers stored of those acknowledged: ${rows}`);
	for (const fault of faultsOf(runs)) console.log(`WRONG: ${fault}`);
}

function readArguments() {
	try {
		const { values } = parseArgs({
			options: {
				players: { type: 'string', default: '30' },
				rooms: { type: 'string', default: '1' },
				questions: { type: 'string', default: '6' },
				how: { type: 'string' },
				runs: { type: 'string', default: '1' },
				limit: { type: 'string' },
				json: { type: 'boolean', default: false }
			}
		});
		return {
			players: values.players.split(',').map((each) => whole('players', each)),
			rooms: whole('rooms', values.rooms),
			questions: whole('questions', values.questions),
			hows: howsOf(values.how),
			runs: whole('runs', values.runs),
			limit: values.limit,
			json: values.json
		};
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
		return process.exit(1);
	}
}

function whole(name: string, text: string): number {
	const value = Number(text);
	if (!Number.isInteger(value) || value < 1)
		throw new Error(`--${name} takes a whole number from 1, not "${text}".`);
	return value;
}

function howsOf(text: string | undefined): readonly How[] {
	if (text === undefined) return hows;
	const how = hows.find((each) => each === text);
	if (!how) throw new Error(`--how takes ${hows.join(' or ')}, not "${text}".`);
	return [how];
}
