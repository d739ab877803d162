import { expect, test } from 'vitest';
import { welcomeDevice } from './device';
import { hashOf, newToken, tokenIn, wasNeverStored } from './player-cookie';

/** A request of a device, and the cookies that were set on its answer. */
function request(device: string | null) {
	const set: { name: string; value: string; options: object }[] = [];
	return {
		locals: { device, cookieKey: 'key' },
		cookies: {
			set: (name: string, value: string, options: object) => void set.push({ name, value, options })
		},
		url: new URL('http://192.168.1.20:3000/host'),
		set
	};
}

test('a device without a cookie gets one, which says that nothing is stored of it', () => {
	const event = request(null);
	const device = welcomeDevice(event);
	const token = tokenIn('key', event.set[0]?.value ?? '') ?? '';
	expect(event.set).toMatchObject([
		{ name: 'either-side-player', options: { httpOnly: true, secure: false } }
	]);
	expect(hashOf(token)).toBe(device);
	expect(event.locals.device).toBe(device);
	expect(wasNeverStored(token)).toBe(true);
	expect(wasNeverStored(newToken())).toBe(false);
});

test('a device that has one keeps it', () => {
	const event = request('mine');
	expect(welcomeDevice(event)).toBe('mine');
	expect(event.set).toEqual([]);
});
