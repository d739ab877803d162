import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, newKey, newToken, sign, tokenIn } from './player-cookie';

const key = 'a key that only the harbour knows';
const token = 'bm9ib2R5IGtub3dzIG1l';

/** The text with another letter at one place. */
function changedAt(text: string, place: number): string {
	const at = place % text.length;
	return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

test('a signed token is found again with the same key', () => {
	expect(tokenIn(key, sign(key, token))).toBe(token);
	fc.assert(
		fc.property(fc.string(), fc.base64String({ minLength: 1 }), (anyKey, anyToken) => {
			expect(tokenIn(anyKey, sign(anyKey, anyToken))).toBe(anyToken);
		})
	);
});

test('a fresh token is found again with a fresh key', () => {
	const fresh = { key: newKey(), token: newToken() };
	expect(tokenIn(fresh.key, sign(fresh.key, fresh.token))).toBe(fresh.token);
});

test('a token with any letter changed is not ours', () => {
	const [, signature] = sign(key, token).split('.');
	fc.assert(
		fc.property(fc.nat(), (place) => {
			expect(tokenIn(key, `${changedAt(token, place)}.${signature}`)).toBeNull();
		})
	);
});

test('a signature with any letter changed is not ours', () => {
	const [, signature = ''] = sign(key, token).split('.');
	fc.assert(
		fc.property(fc.nat(), (place) => {
			expect(tokenIn(key, `${token}.${changedAt(signature, place)}`)).toBeNull();
		})
	);
});

test('a token that was signed with another key is not ours', () => {
	fc.assert(
		fc.property(fc.string(), (other) => {
			fc.pre(other !== key);
			expect(tokenIn(key, sign(other, token))).toBeNull();
		})
	);
});

test.each([
	['nothing', ''],
	['a token without a signature', token],
	['a token with an empty signature', `${token}.`],
	['a signature without a token', `.${sign(key, '').split('.')[1]}`],
	['a signature that is too short', sign(key, token).slice(0, -1)],
	['a signature with something after it', `${sign(key, token)}A`],
	['a third part', `${sign(key, token)}.more`],
	['an empty third part', `${sign(key, token)}.`],
	['a signature of as many letters but more bytes', `${token}.${'é'.repeat(43)}`]
])('%s is not ours', (_, value) => {
	expect(tokenIn(key, value)).toBeNull();
});

test('garbage is refused and never throws', () => {
	const codeUnits = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
	const garbage = fc.oneof(
		fc.string({ unit: codeUnits }),
		fc.array(fc.string(), { maxLength: 4 }).map((parts) => parts.join('.'))
	);
	fc.assert(
		fc.property(garbage, (value) => {
			expect(tokenIn(key, value)).toBeNull();
		})
	);
});

test('only a hash that says nothing about the token is stored, and always the same one', () => {
	expect(hashOf(token)).toBe(hashOf(token));
	expect(hashOf(token)).not.toContain(token);
	expect(hashOf(changedAt(token, 3))).not.toBe(hashOf(token));
});

test('keys and tokens are long and never the same twice', () => {
	expect(Buffer.from(newKey(), 'base64url')).toHaveLength(32);
	expect(Buffer.from(newToken(), 'base64url')).toHaveLength(16);
	expect(new Set([newKey(), newKey(), newToken(), newToken()]).size).toBe(4);
});
