import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/u;

/** A secret that is shown once, and the only part of it that is stored. */
export interface NewToken {
  /** 32 random bytes in base64url: 43 characters. */
  readonly token: string;
  /** Hexadecimal SHA-256 of the token's text. */
  readonly tokenHash: string;
}

/** Makes a token of 256 random bits for a session, an invitation or a submission. */
export function createToken(): NewToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

/**
 * Hash under which a token is stored and looked up, hexadecimal.
 * A plain SHA-256 is enough: there is nothing to guess in 256 random bits.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** Tells whether a text has the shape of a token; says nothing about whether it is known. */
export function isTokenShaped(text: string): boolean {
  return TOKEN.test(text);
}
