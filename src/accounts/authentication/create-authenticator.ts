import CustomStrategy from 'passport-custom';
import { Strategy as BearerStrategy } from 'passport-http-bearer';
import { ANONYMOUS } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Authenticated, Authenticator } from '../../platform/auth/authenticator.ts';
import { readCredential, type Credential } from '../../platform/auth/credential.ts';
import { AuthenticationError } from '../../platform/auth/errors.ts';
import { hashToken } from '../../platform/auth/opaque-token.ts';
import {
  createPassport,
  finish,
  runStrategy,
  type StrategyRequest,
} from '../../platform/auth/run-strategy.ts';
import type { SessionCookie } from '../../platform/auth/session-cookie.ts';
import type { Database } from '../../platform/db/database.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { resumeSession } from './resume-session.ts';

/** Finds the submission behind the hash of its token; implemented by submissions. */
export type ResolveSubmissionToken = (reader: Reader, tokenHash: string) => Promise<string | null>;

/** What an authenticator is made of. */
export interface AuthenticatorParts {
  readonly database: Database;
  /** Null takes the time of the database. */
  readonly clock: Clock | null;
  readonly cookie: SessionCookie;
  readonly resolveSubmissionToken: ResolveSubmissionToken;
}

/**
 * The authenticator of the editorial side. Each kind of credential is a strategy of passport: `cookie`
 * and `bearer` for sessions, `submission` for the token of a contributor. Nothing is remembered between
 * requests, so a deactivated account or a changed grant counts from the next one.
 */
export function createAuthenticator(parts: AuthenticatorParts): Authenticator {
  const own = createPassport({
    cookie: new CustomStrategy((request, done) => {
      finish(resumeSession(parts, tokenOf(request), 'COOKIE'), done);
    }),
    bearer: new BearerStrategy((token, done) => {
      finish(resumeSession(parts, token, 'BEARER'), done);
    }),
    submission: new CustomStrategy((request, done) => {
      finish(findSubmitter(parts, tokenOf(request)), done);
    }),
  });
  return {
    authenticate: async ({ headersDistinct }) => {
      const credential = readCredential(headersDistinct, parts.cookie);
      if (credential === null) return { actor: ANONYMOUS, sessionToken: null, locale: null };
      const { name, request, source } = strategyFor(credential);
      const found = await runStrategy<Authenticated>(own, name, request);
      if (found === null) throw new AuthenticationError(source);
      return found;
    },
  };
}

/** The strategy that judges a credential, and all of the request that it gets to see. */
function strategyFor({ kind, token }: Credential) {
  const body = { token };
  switch (kind) {
    case 'COOKIE':
      return { name: 'cookie', request: { headers: {}, body }, source: 'COOKIE' } as const;
    case 'BEARER': {
      const headers = { authorization: `Bearer ${token}` };
      return { name: 'bearer', request: { headers }, source: 'AUTHORIZATION' } as const;
    }
    case 'SUBMISSION':
      return {
        name: 'submission',
        request: { headers: {}, body },
        source: 'AUTHORIZATION',
      } as const;
  }
}

function tokenOf(request: object): string {
  return (request as StrategyRequest).body?.['token'] ?? '';
}

async function findSubmitter(
  parts: AuthenticatorParts,
  token: string,
): Promise<Authenticated | null> {
  const { database, resolveSubmissionToken } = parts;
  const submissionId = await resolveSubmissionToken(database.reader, hashToken(token));
  if (submissionId === null) return null;
  return { actor: { kind: 'SUBMITTER', submissionId }, sessionToken: null, locale: null };
}
