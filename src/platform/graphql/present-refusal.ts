import type { Unmet } from '../../kernel/decision.ts';
import type { Refusal } from '../../kernel/result.ts';
import type { Translator } from '../i18n/translator.ts';
import { sentenceParams } from './sentence-params.ts';
import {
  ErrorCode,
  ForbiddenType,
  IdempotencyConflictType,
  NotFoundType,
  RateLimitedType,
  StaleTranslationType,
  TransitionNotAllowedType,
  UnmetType,
  ValidationFailedType,
  VersionConflictType,
  type UserErrorType,
} from './user-error.type.ts';

/** Turns a refusal into its GraphQL type, with sentences in the translator's language. */
export function presentRefusal(refusal: Refusal, translator: Translator): UserErrorType {
  const common = (path: readonly string[] | null = null) => ({
    code: ErrorCode[refusal.kind],
    message: translator.say(`error.${refusal.kind}`),
    path,
  });
  switch (refusal.kind) {
    case 'VALIDATION_FAILED': {
      const issues = presentUnmet(refusal.issues, translator);
      return Object.assign(new ValidationFailedType(), common(splitPath(issues[0]?.path)), {
        issues,
      });
    }
    case 'VERSION_CONFLICT': {
      const { baseVersion, currentVersion, changedBy, changedAt, conflicts } = refusal;
      const details = { baseVersion, currentVersion, changedBy, changedAt, conflicts };
      return Object.assign(new VersionConflictType(), common(), details);
    }
    case 'TRANSITION_NOT_ALLOWED': {
      const unmet = presentUnmet(refusal.unmet, translator);
      return Object.assign(new TransitionNotAllowedType(), common(), { unmet });
    }
    case 'STALE_TRANSLATION': {
      const { currentSourceHash, path } = refusal;
      return Object.assign(new StaleTranslationType(), common([path]), { currentSourceHash });
    }
    case 'RATE_LIMITED': {
      const retryAfter = refusal.retryAfterSeconds;
      const message = translator.say('error.RATE_LIMITED', { seconds: retryAfter });
      return Object.assign(new RateLimitedType(), common(), { message, retryAfter });
    }
    case 'IDEMPOTENCY_CONFLICT':
      return Object.assign(new IdempotencyConflictType(), common());
    case 'NOT_FOUND':
      return Object.assign(new NotFoundType(), common());
    case 'FORBIDDEN': {
      const message = translator.say(`unmet.${refusal.code}`);
      return Object.assign(new ForbiddenType(), common(), { message, right: refusal.code });
    }
  }
}

/** Gives each unmet requirement its sentence (`unmet.<CODE>`). */
export function presentUnmet(unmet: readonly Unmet[], translator: Translator): UnmetType[] {
  return unmet.map((one) =>
    Object.assign(new UnmetType(), {
      code: one.code,
      path: one.path,
      message: translator.say(`unmet.${one.code}`, sentenceParams(one, translator)),
    }),
  );
}

function splitPath(path: string | null | undefined): readonly string[] | null {
  return path == null ? null : [path];
}
