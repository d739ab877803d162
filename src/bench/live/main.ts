import process from 'node:process';
import { parseArgs } from 'node:util';
import { killOften, mostKills } from './kill';
import { limitOf, limitOfRate, type LimitFigures } from './limit';
import { playInNoise } from './noise';
import { play, type PlayFigures } from './play';
import { hows, type How } from './question';
import { sustain } from './rate';
import { reloadOften } from './reload';
import { faultsOf, linesOf, row, rowsOf } from './table';
import { killFaults, killRows, noiseFaults, noiseRows, rateFaults, rateRows, reloadFaults } from './trials';

// Measures live games on the built server: npm run --silent bench:live -- --players 30,1000 --limit FOLDER

const usage = `npm run --silent bench:live -- [--players N[,N…]] [--rooms R] [--questions Q] [--how atonce|uniform]
                            [--runs R] [--limit FOLDER] [--profile FILE] [--json]
  --players    in each room; several sizes, each on a server of its own, with commas between (30)
  --rooms      games at once (1)
  --questions  that each game plays, up to 20 (6)
  --how        whether all answer in the same moment or each within a second; both in turn unless said
  --runs       of each size; the medians are printed (1)
  --limit      the folder of a measuring stick with drive-ideal.mjs in it, run after each run
  --profile    where to write what the server spends its time with while it is played
or, with --players as above, one of
  --rate N     so many answers a second in all, for --seconds S (10)
  --kill N     kill -9 and start again in the middle of N questions' answers, up to ${mostKills}
  --reload     everybody reloads three times during each question
  --noise      malformed messages, a flood of joins and wrong PINs beside the game`;

/** What went wrong, and so is no matter of speed. */
const faults: string[] = [];
const wish = readArguments();
const report = await measured();
if (wish.json) console.log(JSON.stringify(report, null, '\t'));
for (const fault of faults) console.error(`WRONG: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function measured(): Promise<unknown> {
	const [players = 30] = wish.players;
	if (wish.kill !== null) {
		const figures = await killOften({ players, kills: wish.kill });
		return told(figures, killRows(figures), killFaults(figures));
	}
	if (wish.reload) {
		const figures = await reloadOften({ players });
		return told(figures, [row('reloads', figures.reloads, '')], reloadFaults(figures));
	}
	if (wish.noise) {
		const figures = await playInNoise({ players });
		return told(figures, noiseRows(figures), noiseFaults(figures));
	}
	return wish.rate === null ? await playAll() : await sustainAll(players, wish.rate);
}

/** Prints figures as lines, unless they are to be JSON, and notes what went wrong. */
function told<T>(figures: T, rows: Parameters<typeof linesOf>[0], wrong: readonly string[]): T {
	faults.push(...wrong);
	if (!wish.json) for (const line of linesOf(rows)) console.log(line);
	return figures;
}

async function playAll() {
	const sizes: { players: number; runs: PlayFigures[]; limits: LimitFigures[] }[] = [];
	for (const players of wish.players) {
		const runs: PlayFigures[] = [];
		const limits: LimitFigures[] = [];
		for (let run = 1; run <= wish.runs; run++) {
			console.error(`${wish.rooms} x ${players} players, run ${run} of ${wish.runs}…`);
			runs.push(await play({ ...wish, players }));
			const size = { players: players * wish.rooms, questions: wish.questions };
			if (wish.limit !== undefined) limits.push(await limitOf(wish.limit, size));
		}
		if (!wish.json) console.log(`\n${wish.rooms} x ${players} players`);
		sizes.push(told({ players, runs, limits }, rowsOf(runs, limits), faultsOf(runs)));
	}
	return sizes;
}

async function sustainAll(players: number, rate: number) {
	const size = { players, rate, seconds: wish.seconds };
	const runs = [];
	const limits: LimitFigures[] = [];
	for (let run = 1; run <= wish.runs; run++) {
		runs.push(await sustain({ ...size, profile: wish.profile }));
		if (wish.limit !== undefined) limits.push(await limitOfRate(wish.limit, size));
	}
	return told({ ...size, runs, limits }, rateRows(runs, limits), rateFaults(runs));
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
				profile: { type: 'string' },
				json: { type: 'boolean', default: false },
				rate: { type: 'string' },
				seconds: { type: 'string', default: '10' },
				kill: { type: 'string' },
				reload: { type: 'boolean', default: false },
				noise: { type: 'boolean', default: false }
			}
		});
		return {
			...values,
			players: values.players.split(',').map((each) => whole('players', each, 5000)),
			rooms: whole('rooms', values.rooms, 1000),
			questions: whole('questions', values.questions, 20),
			hows: howsOf(values.how),
			runs: whole('runs', values.runs, 100),
			rate: values.rate === undefined ? null : whole('rate', values.rate, 1_000_000),
			seconds: whole('seconds', values.seconds, 200),
			kill: values.kill === undefined ? null : whole('kill', values.kill, mostKills)
		};
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
		return process.exit(1);
	}
}

function whole(name: string, text: string, most: number): number {
	const value = Number(text);
	if (Number.isInteger(value) && value >= 1 && value <= most) return value;
	throw new Error(`--${name} takes a whole number from 1 to ${most}, not "${text}".`);
}

function howsOf(text: string | undefined): readonly How[] {
	if (text === undefined) return hows;
	const how = hows.find((each) => each === text);
	if (!how) throw new Error(`--how takes ${hows.join(' or ')}, not "${text}".`);
	return [how];
}
