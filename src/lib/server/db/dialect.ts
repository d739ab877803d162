import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

// The only file that names the engine's column builders: a second engine is a second branch here.

export { primaryKey, sqliteTable as table };
export { index, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Text, also for ids. */
export const words = (name: string) => text(name);

/** A whole number. */
export const whole = (name: string) => integer(name);

/** A number that need not be whole. */
export const fraction = (name: string) => real(name);

/** Yes or no. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** A moment, in milliseconds since 1970. */
export const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** A value kept as JSON; what comes back is unknown until it is parsed. */
export const json = (name: string) => text(name, { mode: 'json' }).$type<unknown>();
