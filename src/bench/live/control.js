/**
 * Loaded into the server before its own modules: lets the measuring process ask for memory and time used, which the
 * server has no reason to tell anybody else.
 */
process.on('message', (/** @type {{ collects: boolean }} */ { collects }) => {
	if (collects) globalThis.gc?.();
	const { user, system } = process.cpuUsage();
	const { rss, heapUsed } = process.memoryUsage();
	process.send?.({ cpuMicros: user + system, rssBytes: rss, heapBytes: heapUsed });
});
// Waiting for a question is no reason to live on.
process.channel?.unref();
