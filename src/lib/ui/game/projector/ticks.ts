const hertz = 520;
const seconds = 0.07;
const loudness = 0.05;

/** A soft tick. Browsers let a page sound only once somebody has pressed something on it. */
export class Ticks {
	#context: AudioContext | null = null;

	/** To be called where a key or a button is pressed. */
	unlock(): void {
		if (!('AudioContext' in globalThis)) return;
		this.#context ??= new AudioContext();
		if (this.#context.state === 'suspended') void this.#context.resume();
	}

	tick(): void {
		const context = this.#context;
		if (context?.state !== 'running') return;
		const [source, gain] = [context.createOscillator(), context.createGain()];
		const now = context.currentTime;
		source.frequency.value = hertz;
		gain.gain.setValueAtTime(0, now);
		gain.gain.linearRampToValueAtTime(loudness, now + 0.01);
		gain.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
		source.connect(gain).connect(context.destination);
		source.start(now);
		source.stop(now + seconds);
	}
}
