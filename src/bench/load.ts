import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { choiceKinds, openQuestion } from './play';
import { medianOf, quantileOf, rounded, spreadOf } from './spread';

/** Started by pages.ts: puts the server at the address given under load, and prints what it found. */
const connections = 16;
const rounds = 7;
const warmUpMillis = 3_000;
const millis = 3_000;
const plays = 12;

type Target = { path: string; cookie?: string };
type Answered = { status: number; bytes: number };
type Sample = { rate: number; p50: number; p99: number; bytes: number; busy: number };

const address = process.argv[2] ?? '';
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const constantPage = (await ask({ path: '/about' })).status === 200 ? '/about' : '/articles';
const targets = {
	question: await questions(),
	constantPage: [{ path: constantPage }],
	healthz: [{ path: '/healthz' }]
};

for (const each of Object.values(targets)) await sample(each, warmUpMillis);
const samples = { question: [] as Sample[], constantPage: [] as Sample[], healthz: [] as Sample[] };
for (let round = 1; round <= rounds; round++) {
	samples.question.push(await sample(targets.question, millis));
	samples.constantPage.push(await sample(targets.constantPage, millis));
	samples.healthz.push(await sample(targets.healthz, millis));
	console.error(`  round ${round} of ${rounds}`);
}
agent.destroy();

console.log(
	JSON.stringify({
		about: `closed loop: ${connections} keep-alive connections, each asking again as soon as it is answered`,
		connections,
		rounds,
		secondsEach: millis / 1000,
		question: {
			asks: `${plays} open questions in turn, each with its cookie`,
			...summaryOf(samples.question)
		},
		constantPage: { asks: `${constantPage}, without a cookie`, ...summaryOf(samples.constantPage) },
		healthz: { asks: '/healthz, without a cookie', ...summaryOf(samples.healthz) },
		questionToConstantPage: ratioOf(samples.question, samples.constantPage),
		questionToHealthz: ratioOf(samples.question, samples.healthz)
	})
);

async function questions(): Promise<Target[]> {
	const kinds = Array.from({ length: plays }, (_, i) => choiceKinds[i % choiceKinds.length] ?? 'who-said-it');
	return await Promise.all(kinds.map((kind) => openQuestion(address, kind)));
}

async function sample(of: readonly Target[], during: number): Promise<Sample> {
	const start = performance.now();
	const latencies: number[] = [];
	let asked = 0;
	let bytes = 0;
	const before = performance.eventLoopUtilization();
	const lane = async () => {
		while (performance.now() - start < during) {
			const target = of[asked++ % of.length] ?? { path: '/' };
			const from = performance.now();
			const answered = await ask(target);
			if (answered.status !== 200) throw new Error(`${target.path} answered ${answered.status}`);
			latencies.push(performance.now() - from);
			bytes += answered.bytes;
		}
	};
	await Promise.all(Array.from({ length: connections }, lane));
	return {
		rate: latencies.length / ((performance.now() - start) / 1000),
		p50: quantileOf(latencies, 0.5),
		p99: quantileOf(latencies, 0.99),
		bytes: bytes / latencies.length,
		busy: performance.eventLoopUtilization(before).utilization
	};
}

function ask({ path, cookie }: Target): Promise<Answered> {
	return new Promise((resolve, reject) => {
		const headers = { accept: 'text/html', ...(cookie && { cookie }) };
		get(address + path, { agent, headers }, (response) => {
			let bytes = 0;
			response.on('data', (chunk: Buffer) => (bytes += chunk.length));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
			response.on('error', reject);
		}).on('error', reject);
	});
}

function summaryOf(of: readonly Sample[]) {
	const median = (what: keyof Sample, decimals: number) => medianOf(valuesOf(of, what), decimals);
	return {
		requestsPerSecond: spreadOf(valuesOf(of, 'rate')),
		p50Millis: median('p50', 1),
		p99Millis: median('p99', 1),
		bytes: median('bytes', 0),
		// Near 1, the asking process is the bottleneck and the rate a lower bound.
		askerBusy: median('busy', 2)
	};
}

/** How many times as many requests a second. Side by side in each round, busy spells of the machine weigh less. */
function ratioOf(some: readonly Sample[], others: readonly Sample[]) {
	const rates = { some: valuesOf(some, 'rate'), others: valuesOf(others, 'rate') };
	return {
		ofMedians: rounded(medianOf(rates.some) / medianOf(rates.others), 3),
		byRound: spreadOf(
			rates.some.map((rate, round) => rate / (rates.others[round] ?? NaN)),
			3
		)
	};
}

function valuesOf(of: readonly Sample[], what: keyof Sample): number[] {
	return of.map((each) => each[what]);
}
