import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindFor, Link, retryAfterMs, type World } from './link';
import type { TransportEvents, TransportKind } from './transport';

test('tries come at most 2.5 s apart in the first minute, at most 8 s after it, and never all at once', () => {
	const chance = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(fc.nat(200), chance, (failures, luck) => {
			const ms = retryAfterMs(failures, luck);
			expect(ms).toBeGreaterThanOrEqual(250);
			expect(ms).toBeLessThanOrEqual(failures < 24 ? 2500 : 8000);
		})
	);
	expect(retryAfterMs(0, 1)).toBe(500);
	expect(retryAfterMs(1, 1)).toBe(1000);
	expect(retryAfterMs(1, 0)).toBe(500);
});

test.each([
	['where sockets are blocked the third try goes over a stream', null, 'socket socket stream socket stream'],
	['a stream that was cut is opened again, and then both are tried', 'stream', 'stream stream socket stream'],
	['a socket that worked is not given up while the server restarts', 'socket', 'socket socket socket socket']
] as const)('%s', (_, worked, kinds) => {
	const tried = kinds.split(' ').map((_, failures) => kindFor(worked, failures));
	expect(tried.join(' ')).toBe(kinds);
});

test('a socket that worked before is given up in the end, as on another network', () => {
	expect(kindFor('socket', 8)).toBe('stream');
});

test('a link that was cut opens another, and says nothing into the void meanwhile', () => {
	const { link, tries, told, pass } = linked();
	link.start();
	tries[0]?.opened();
	link.send('hello');
	tries[0]?.lost();
	link.send('lost');
	pass();
	expect(tries).toHaveLength(2);
	expect(tries[0]?.sent).toEqual(['hello']);
	expect(told).toEqual(['opened', 'lost']);
});

test('where a school lets a socket open and nothing through it, a stream takes over and is remembered', () => {
	const { link, tries, pass, world } = linked();
	link.start();
	for (const n of [0, 1]) {
		tries[n]?.opened();
		pass(); // Nothing is heard: given up.
		pass(); // The next try.
	}
	expect(tries[2]?.kind).toBe('stream');
	tries[2]?.opened();
	tries[2]?.heard('view');
	expect(world.remembered()).toBe('stream');
	tries[2]?.lost();
	pass();
	expect(tries[3]?.kind).toBe('stream');
});

test('a server that answers is not given up, one that falls silent is', () => {
	const { link, tries, told, pass, waits } = linked();
	link.start();
	tries[0]?.opened();
	tries[0]?.heard('view');
	expect(waits()).toBe(0);
	link.send('clock');
	pass();
	expect(told).toEqual(['opened', 'heard view', 'lost']);
});

test('a server that hears us and lets us not in is tried less and less often, until it does', () => {
	const { link, tries, delays } = linked();
	const refuse = (n: number) => {
		tries[n]?.opened();
		tries[n]?.heard('clock');
		tries[n]?.lost();
		link.hurry();
	};
	link.start();
	for (const n of [0, 1, 2]) refuse(n);
	link.settle();
	refuse(3);
	expect(delays()).toEqual([375, 750, 1500, 375]);
});

test('hurrying tries at once, and only where it waits', () => {
	const { link, tries, waits } = linked();
	link.start();
	link.hurry();
	expect(tries).toHaveLength(1);
	tries[0]?.lost();
	link.hurry();
	expect(tries).toHaveLength(2);
	expect(waits()).toBe(1);
});

test('a stopped link stays stopped', () => {
	const { link, tries, waits } = linked();
	link.start();
	tries[0]?.lost();
	link.stop();
	link.hurry();
	expect(tries).toHaveLength(1);
	expect(waits()).toBe(0);
});

type Try = TransportEvents & { kind: TransportKind; sent: string[] };

/** A link in a world where time passes when told to. */
function linked() {
	const tries: Try[] = [];
	const told: string[] = [];
	const delays: number[] = [];
	let waiting: (() => void)[] = [];
	let remembered: TransportKind | null = null;
	const world: World = {
		open: (kind, events) => {
			const sent: string[] = [];
			tries.push({ ...events, kind, sent });
			return { send: (text) => sent.push(text), close: () => undefined };
		},
		later: (run, ms) => {
			if (ms < 5000) delays.push(ms);
			waiting.push(run);
			return () => (waiting = waiting.filter((each) => each !== run));
		},
		chance: () => 0.5,
		remembered: () => remembered,
		remember: (kind) => (remembered = kind)
	};
	const link = new Link(
		{
			opened: () => told.push('opened'),
			heard: (text) => told.push(`heard ${text}`),
			lost: () => told.push('lost')
		},
		world
	);
	/** Whatever is waited for next is over. */
	const pass = () => waiting.shift()?.();
	return { link, tries, told, pass, world, waits: () => waiting.length, delays: () => delays };
}
