import { expect, test } from '@jest/globals';
import { readCredential, type DistinctHeaders } from './credential.ts';
import { AuthenticationError } from './errors.ts';
import { sessionCookieOf } from './session-cookie.ts';

const COOKIE = sessionCookieOf({ isProduction: false, publicUrl: 'http://localhost:4000' });
const TOKEN = 'a'.repeat(43);

const read = (headers: DistinctHeaders) => readCredential(headers, COOKIE);

function sourceOfRefusal(headers: DistinctHeaders): string {
  try {
    read(headers);
  } catch (error) {
    if (error instanceof AuthenticationError) return error.source;
    throw error;
  }
  return 'ACCEPTED';
}

test('a request without credentials is nobody', () => {
  expect(read({})).toBeNull();
  expect(read({ cookie: ['theme=dark'] })).toBeNull();
});

test.each([
  [{ cookie: [`theme=dark; session=${TOKEN}`] }, 'COOKIE'],
  [{ authorization: [`Bearer ${TOKEN}`] }, 'BEARER'],
  [{ authorization: [`bearer ${TOKEN}`] }, 'BEARER'],
  [{ authorization: [`Submission ${TOKEN}`] }, 'SUBMISSION'],
])('reads %j', (headers, kind) => {
  expect(read(headers)).toEqual({ kind, token: TOKEN });
});

test.each([
  ['empty', { authorization: [''] }, 'AUTHORIZATION'],
  ['no token', { authorization: ['Bearer'] }, 'AUTHORIZATION'],
  ['empty token', { authorization: ['Bearer '] }, 'AUTHORIZATION'],
  ['another scheme', { authorization: ['Basic YTpi'] }, 'AUTHORIZATION'],
  ['a token of another length', { authorization: ['Bearer abc'] }, 'AUTHORIZATION'],
  ['two tokens', { authorization: [`Bearer ${TOKEN} ${TOKEN}`] }, 'AUTHORIZATION'],
  ['a list', { authorization: [`Bearer ${TOKEN}, Bearer ${TOKEN}`] }, 'AUTHORIZATION'],
  ['the header twice', { authorization: [`Bearer ${TOKEN}`, `Bearer ${TOKEN}`] }, 'AUTHORIZATION'],
  [
    'header and cookie',
    { authorization: [`Bearer ${TOKEN}`], cookie: [`session=${TOKEN}`] },
    'AUTHORIZATION',
  ],
  ['an empty cookie', { cookie: ['session='] }, 'COOKIE'],
  ['a garbage cookie', { cookie: ['session=%00'] }, 'COOKIE'],
  ['the cookie twice', { cookie: [`session=${TOKEN}; session=${TOKEN}`] }, 'COOKIE'],
  ['the cookie in two headers', { cookie: [`session=${TOKEN}`, `session=${TOKEN}`] }, 'COOKIE'],
])('A13 refuses %s', (_case, headers, source) => {
  expect(sourceOfRefusal(headers)).toBe(source);
});
