import { createHmac, timingSafeEqual } from 'node:crypto';

/** What follows from the server's key for one purpose: nobody without the key can work it out, and nothing is stored. */
export function derived(key: string, purpose: string): Buffer {
	return createHmac('sha256', key).update(purpose).digest();
}

/** Whether two secrets are the same, in a time that says nothing about where they differ. */
export function isSame(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
