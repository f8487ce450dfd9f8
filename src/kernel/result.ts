import type { Unmet } from './decision.ts';

/** One text on which two writers disagree; values are plain text, null means empty. */
export interface TextConflict {
  readonly path: string;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** Somebody else was faster: nothing was written. Version 0 means "not there yet". */
export interface VersionConflict {
  readonly kind: 'VERSION_CONFLICT';
  readonly baseVersion: number;
  readonly currentVersion: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  readonly conflicts: readonly TextConflict[];
}

/** The input breaks rules; one entry for each. */
export interface ValidationFailed {
  readonly kind: 'VALIDATION_FAILED';
  readonly issues: readonly Unmet[];
}

/** The chart or a guard says no; the unmet requirements say why. */
export interface TransitionNotAllowed {
  readonly kind: 'TRANSITION_NOT_ALLOWED';
  readonly unmet: readonly Unmet[];
}

/** The source text changed since the translator saw it. */
export interface StaleTranslation {
  readonly kind: 'STALE_TRANSLATION';
  readonly path: string;
  readonly currentSourceHash: string;
}

/** Too many attempts; `retryAfterSeconds` is at least 1. */
export interface RateLimited {
  readonly kind: 'RATE_LIMITED';
  readonly retryAfterSeconds: number;
}

/** An idempotency key was used before with another input. */
export interface IdempotencyConflict {
  readonly kind: 'IDEMPOTENCY_CONFLICT';
}

/** Absent, or not for this actor: from outside the two look alike. */
export interface NotFound {
  readonly kind: 'NOT_FOUND';
}

/** The actor sees the subject but may not do this to it. */
export interface Forbidden {
  readonly kind: 'FORBIDDEN';
  readonly code: string;
}

/** Every expected way in which a command can say no. */
export type Refusal =
  | VersionConflict
  | ValidationFailed
  | TransitionNotAllowed
  | StaleTranslation
  | RateLimited
  | IdempotencyConflict
  | NotFound
  | Forbidden;

/** What a command answers: a value, or a refusal; bugs are thrown. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A good end. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** An expected refusal. */
export function fail(refusal: Refusal): Result<never> {
  return { ok: false, refusal };
}

/** Refuses because the subject is absent or not for this actor. */
export function notFound(): Result<never> {
  return fail({ kind: 'NOT_FOUND' });
}

/** Refuses because the actor may see the subject but not do this; `code` names the missing right. */
export function forbidden(code: string): Result<never> {
  return fail({ kind: 'FORBIDDEN', code });
}

/** Refuses the input. */
export function invalid(...issues: readonly Unmet[]): Result<never> {
  return fail({ kind: 'VALIDATION_FAILED', issues });
}
