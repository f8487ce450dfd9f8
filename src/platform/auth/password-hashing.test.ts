import { expect, test } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { hashPassword, isWeakHash, verifyPassword } from './password-hashing.ts';

const C1 = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u;

test('C1 a hash is argon2id with m=19456, t=2, p=1', async () => {
  expect(await hashPassword('eleven swans over Malmö')).toMatch(C1);
});

test('the same password has another hash each time, and each is right', async () => {
  const [first, second] = await Promise.all([
    hashPassword('some words'),
    hashPassword('some words'),
  ]);
  expect(first).not.toBe(second);
  expect(await verifyPassword(first, 'some words')).toBe(true);
  expect(await verifyPassword(second, 'some words')).toBe(true);
});

test.each([
  ['another letter case', 'eleven swans', 'Eleven swans'],
  ['a blank at the end', 'eleven swans', 'eleven swans '],
  [
    '100 characters that differ in the 80th',
    'x'.repeat(100),
    `${'x'.repeat(79)}y${'x'.repeat(20)}`,
  ],
  ['73 bytes that differ in the last', `${'x'.repeat(72)}a`, `${'x'.repeat(72)}b`],
  ['what follows a NUL', 'eleven\0swans', 'eleven\0geese'],
])('C2 passwords are different by %s', async (_case, one, other) => {
  expect(await verifyPassword(await hashPassword(one), other)).toBe(false);
});

test('C2 NFC and NFD spell the same password', async () => {
  const stored = await hashPassword('café señor ångström'.normalize('NFD'));
  expect(await verifyPassword(stored, 'café señor ångström'.normalize('NFC'))).toBe(true);
});

test('C6 without an account every password is wrong', async () => {
  expect(await verifyPassword(null, '')).toBe(false);
  expect(await verifyPassword(null, 'eleven swans')).toBe(false);
});

test('C1 a hash of less memory, fewer passes or another kind is weak', async () => {
  const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
  const weak = await Promise.all([
    hash('words', { ...cost, memoryCost: 4096 }),
    hash('words', { ...cost, timeCost: 1 }),
    hash('words', { ...cost, algorithm: 1 }),
  ]);
  expect(weak.map(isWeakHash)).toEqual([true, true, true]);
  expect(isWeakHash(await hash('words', { ...cost, memoryCost: 32_768 }))).toBe(false);
});
