const msPerDay = 24 * 60 * 60 * 1000;

/** Has a game that was just made deleted after so many days. */
export async function keepFor(
	{ live }: App.Locals,
	device: string,
	{ id, madeAt }: { id: string; madeAt: number },
	days: number
): Promise<void> {
	await live.games.setDeletion(device, id, new Date(madeAt + days * msPerDay));
}
