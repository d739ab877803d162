import type { Connection } from './connection';

/** Who has not said hello by then says nothing. */
const patienceMs = 20_000;

/** Where so many of one address keep silent they are given less time: a class that comes at once has long spoken. */
const manySilent = 300;
const hurriedMs = 4_000;

/**
 * Hangs up on those who have not said in good time which game they are here for.
 *
 * @param connections - every connection, and how to hang up on it
 * @param now - by the clock of {@link Connection.since}
 */
export function sweepNewcomers(connections: ReadonlyMap<Connection, () => void>, now: number): void {
	const silent = new Map<string, number>();
	for (const { isNew, address } of connections.keys()) {
		if (isNew) silent.set(address, (silent.get(address) ?? 0) + 1);
	}
	if (silent.size === 0) return;
	for (const [{ isNew, address, since }, hangUp] of connections) {
		const isMany = (silent.get(address) ?? 0) > manySilent;
		if (isNew && now - since >= (isMany ? hurriedMs : patienceMs)) hangUp();
	}
}
