import { eq } from 'drizzle-orm';
import type { Db } from './open';
import { setting } from './schema/setting';

/** A value that the server keeps for itself, or undefined. */
export async function settingOf(db: Db, name: string): Promise<string | undefined> {
	const row = await db.query.setting.findFirst({ where: eq(setting.name, name) });
	return row?.value;
}

/** Stores a value once: what stands there already wins, so that two servers starting together agree. */
export async function settleSetting(db: Db, name: string, value: string): Promise<string> {
	await db.insert(setting).values({ name, value }).onConflictDoNothing();
	return (await settingOf(db, name)) ?? value;
}
