/**
 * Keeps the screen from going dark while it is looked at, where the browser can: not over plain http.
 *
 * @returns lets it go dark again
 */
export function keepAwake(): () => void {
	const stopping = new AbortController();
	let lock: WakeLockSentinel | undefined;
	const take = async () => {
		// Types say that it is always there; over plain http it isn't.
		const wakeLock = navigator.wakeLock as WakeLock | undefined;
		if (document.visibilityState !== 'visible' || !wakeLock) return;
		try {
			lock = await wakeLock.request('screen');
			if (stopping.signal.aborted) await lock.release();
		} catch {
			// The battery is low, or the device doesn't allow it: the game goes on all the same.
		}
	};
	void take();
	// A lock ends when the page is hidden.
	document.addEventListener('visibilitychange', () => void take(), { signal: stopping.signal });
	return () => {
		stopping.abort();
		void lock?.release();
	};
}
