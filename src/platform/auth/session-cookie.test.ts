import { expect, test } from '@jest/globals';
import {
  clearSessionCookie,
  readSessionCookie,
  sessionCookieOf,
  setSessionCookie,
} from './session-cookie.ts';

const HOST = sessionCookieOf({ isProduction: true, publicUrl: 'https://lab.example' });
const LOCAL = sessionCookieOf({ isProduction: false, publicUrl: 'http://localhost:4000' });

test('C13 the cookie is __Host-, Secure, HttpOnly, SameSite, without Domain', () => {
  expect(setSessionCookie(HOST, 'token', new Date('2026-03-02T21:00:00Z'))).toBe(
    '__Host-session=token; Path=/; Expires=Mon, 02 Mar 2026 21:00:00 GMT; HttpOnly; SameSite=Lax; Secure',
  );
});

test('plain http outside production has a cookie that browsers accept there', () => {
  expect(setSessionCookie(LOCAL, 'token', new Date('2026-03-02T21:00:00Z'))).toBe(
    'session=token; Path=/; Expires=Mon, 02 Mar 2026 21:00:00 GMT; HttpOnly; SameSite=Lax',
  );
});

test('production is secure whatever the address says', () => {
  expect(sessionCookieOf({ isProduction: true, publicUrl: 'http://lab.example' })).toEqual(HOST);
});

test('clearing names the same cookie with the same attributes', () => {
  expect(clearSessionCookie(HOST)).toBe(
    '__Host-session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax; Secure',
  );
});

test('reads every value of the cookie and no other', () => {
  const headers = ['theme=dark; session=first;  session=second', 'xsession=other; Session=third'];
  expect(readSessionCookie(LOCAL, headers)).toEqual(['first', 'second']);
  expect(readSessionCookie(HOST, headers)).toEqual([]);
});
