import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetBallot, keepBallot, keptBallot, sweepBallots } from './first-ballot';

const place = { pin: '482915', title: 'Ferry row', seat: 3 };
const ballot = { enforcement: 1, routes: 3, sure: 2 };

const stored = new Map<string, string>();

beforeEach(() => {
	stored.clear();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, text: string) => stored.set(name, text),
		removeItem: (name: string) => stored.delete(name),
		key: (i: number) => [...stored.keys()][i] ?? null,
		get length() {
			return stored.size;
		}
	});
});
afterEach(() => void vi.unstubAllGlobals());

test('the first ballot comes back for the second vote, and is gone after it', () => {
	keepBallot(place, ballot);
	expect(keptBallot(place)).toEqual(ballot);
	forgetBallot(place);
	expect(keptBallot(place)).toBeNull();
});

test('a ballot of another round under the same PIN, of another seat, or of long ago is none', () => {
	keepBallot(place, ballot, 0);
	expect(keptBallot({ ...place, title: 'Another' }, 1)).toBeNull();
	expect(keptBallot({ ...place, seat: 4 }, 1)).toBeNull();
	expect(keptBallot(place, 16 * 86_400_000)).toBeNull();
	expect(keptBallot(place, 14 * 86_400_000)).toEqual(ballot);
});

test('whoever would rather not say has none, and a browser that keeps nothing has none either', () => {
	keepBallot(place, null);
	expect(keptBallot(place)).toBeNull();
	vi.stubGlobal('localStorage', undefined);
	keepBallot(place, ballot);
	expect(keptBallot(place)).toBeNull();
	expect(() => sweepBallots()).not.toThrow();
});

test('ballots of long ago are swept away, and nothing else is', () => {
	const day = 86_400_000;
	keepBallot(place, ballot, 0);
	keepBallot({ ...place, pin: '111111' }, null, 0);
	keepBallot({ ...place, pin: '222222' }, ballot, 10 * day);
	stored.set('either-side-ballot-333333', 'not to be read');
	stored.set('either-side-name', 'Ana');
	sweepBallots(16 * day);
	expect([...stored.keys()]).toEqual(['either-side-ballot-222222', 'either-side-name']);
});
