import { expect, test } from '@jest/globals';
import { createToken, hashToken, isTokenShaped } from './opaque-token.ts';

test('makes a token of 256 bits and its hash', () => {
  const { token, tokenHash } = createToken();
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(tokenHash).toMatch(/^[0-9a-f]{64}$/u);
  expect(hashToken(token)).toBe(tokenHash);
  expect(isTokenShaped(token)).toBe(true);
});

test('never makes the same token twice', () => {
  const tokens = Array.from({ length: 1000 }, () => createToken().token);
  expect(new Set(tokens).size).toBe(1000);
});

test.each([
  '',
  'short',
  'a'.repeat(42),
  'a'.repeat(44),
  `${'a'.repeat(42)}=`,
  `${'a'.repeat(43)}\n`,
])('does not take %j for a token', (text) => {
  expect(isTokenShaped(text)).toBe(false);
});
