/** An expected outcome: a value, or a refusal that the screen puts into words. Bugs throw instead. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** @returns a success that holds `value` */
export function ok<T>(value: T): { ok: true; value: T } {
	return { ok: true, value };
}

/** @returns a refusal that holds its code or its details */
export function refuse<E>(error: E): { ok: false; error: E } {
	return { ok: false, error };
}
