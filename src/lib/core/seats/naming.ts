import { ok, refuse, type Result } from '../kit/result';
import { generatedName, nameKey, nameProblem, tidyName } from './names';
import type { SeatRefusal } from './refusal';
import type { Table } from './seat';

/**
 * The name that a seat gets, told apart from every other: "Sam", "Sam 2". Counts it as taken.
 *
 * @param wish - as typed; null: one out of the hat
 * @param names - whether a typed name counts; the host's do even where players' don't
 */
export function nameOf(
	table: Pick<Table, 'names' | 'seats' | 'seed' | 'settings'>,
	wish: string | null,
	names = table.settings.names
): Result<string, SeatRefusal> {
	if (wish === null || names === 'generated') {
		return ok(toldApart(table.names, generatedName(table.seed, table.seats.length)));
	}
	const name = tidyName(wish);
	const problem = nameProblem(name);
	return problem ? refuse(problem) : ok(toldApart(table.names, name));
}

function toldApart(names: Table['names'], name: string): string {
	const count = (names[keyOf(name)] ?? 0) + 1;
	names[keyOf(name)] = count;
	if (count === 1) return name;
	const numbered = `${name} ${count}`;
	// "Sam 2" may have been typed by somebody.
	if (names[keyOf(numbered)]) return toldApart(names, name);
	names[keyOf(numbered)] = 1;
	return numbered;
}

/** With a mark in front, since a name may be "__proto__". */
function keyOf(name: string): string {
	return `=${nameKey(name)}`;
}
