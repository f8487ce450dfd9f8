import 'reflect-metadata';
import {
  Field,
  InterfaceType,
  Int,
  ObjectType,
  registerEnumType,
  type ClassType,
} from 'type-graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** Kinds of expected refusals. */
export enum ErrorCode {
  VALIDATION_FAILED = 'VALIDATION_FAILED',
  VERSION_CONFLICT = 'VERSION_CONFLICT',
  TRANSITION_NOT_ALLOWED = 'TRANSITION_NOT_ALLOWED',
  STALE_TRANSLATION = 'STALE_TRANSLATION',
  RATE_LIMITED = 'RATE_LIMITED',
  IDEMPOTENCY_CONFLICT = 'IDEMPOTENCY_CONFLICT',
  NOT_FOUND = 'NOT_FOUND',
  FORBIDDEN = 'FORBIDDEN',
}

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Kinds of expected refusals; `docs/error-codes.md` explains each.',
  valuesConfig: {
    VALIDATION_FAILED: { description: 'The input breaks rules; `issues` lists them all.' },
    VERSION_CONFLICT: { description: 'Somebody else was faster; nothing was written.' },
    TRANSITION_NOT_ALLOWED: { description: 'The chart or a guard says no; `unmet` says why.' },
    STALE_TRANSLATION: { description: 'The source text changed since the translator saw it.' },
    RATE_LIMITED: { description: 'Too many attempts; try again after `retryAfter` seconds.' },
    IDEMPOTENCY_CONFLICT: { description: 'The idempotency key came before with another input.' },
    NOT_FOUND: { description: 'Absent, or not for this caller; the two look alike.' },
    FORBIDDEN: { description: 'The caller lacks the right to do this.' },
  },
});

/** An expected refusal. */
@InterfaceType('UserError', {
  description: 'An expected refusal of a mutation. Nothing was changed.',
  resolveType: (value: UserErrorType) => value.constructor as ClassType,
})
export abstract class UserErrorType {
  @Field(() => ErrorCode, { description: 'Kind of refusal.' })
  readonly code!: ErrorCode;
  @Field(() => String, { description: "A sentence in the caller's language." })
  readonly message!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Where in the input or content model; null when it concerns the whole.',
  })
  readonly path!: readonly string[] | null;
}

/** One requirement that is not met. */
@ObjectType('Unmet', { description: 'One requirement that is not met.' })
export class UnmetType {
  @Field(() => String, { description: 'Stable code, UPPER_SNAKE.' })
  readonly code!: string;
  @Field(() => String, { description: "A sentence in the caller's language." })
  readonly message!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Path of the content model or the input; null when it concerns the whole.',
  })
  readonly path!: string | null;
}

/** A text on which two writers disagree. */
@ObjectType('TextConflict', { description: 'A text on which two writers disagree, as plain text.' })
export class TextConflictType {
  @Field(() => String, { description: 'Path of the content model.' })
  readonly path!: string;
  @Field(() => String, { nullable: true, description: 'The text both began with; null: empty.' })
  readonly base!: string | null;
  @Field(() => String, { nullable: true, description: "The caller's text." })
  readonly mine!: string | null;
  @Field(() => String, { nullable: true, description: 'The text as it is stored now.' })
  readonly theirs!: string | null;
}

/** The input breaks rules; one issue for each. */
@ObjectType('ValidationFailed', {
  implements: UserErrorType,
  description: 'The input breaks rules; nothing was written.',
})
export class ValidationFailedType extends UserErrorType {
  @Field(() => [UnmetType], { description: 'Every rule that is broken, at least one.' })
  readonly issues!: readonly UnmetType[];
}

/** Somebody else was faster; nothing was written. */
@ObjectType('VersionConflict', {
  implements: UserErrorType,
  description: 'Somebody else was faster; nothing was written.',
})
export class VersionConflictType extends UserErrorType {
  @Field(() => Int, { description: 'The version the caller expected; 0: not there yet.' })
  readonly baseVersion!: number;
  @Field(() => Int, { description: 'The version stored now; 0: not there yet.' })
  readonly currentVersion!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Display name of who changed it last; null when it was the service or is not known.',
  })
  readonly changedBy!: string | null;
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When; null when not known.' })
  readonly changedAt!: Date | null;
  @Field(() => [TextConflictType], { description: 'Texts that differ; empty for facts and moves.' })
  readonly conflicts!: readonly TextConflictType[];
}

/** The chart or a guard says no. */
@ObjectType('TransitionNotAllowed', {
  implements: UserErrorType,
  description: 'The chart or a guard says no.',
})
export class TransitionNotAllowedType extends UserErrorType {
  @Field(() => [UnmetType], { description: 'Every requirement that is not met, at least one.' })
  readonly unmet!: readonly UnmetType[];
}

/** The source text changed since the translator saw it. */
@ObjectType('StaleTranslation', {
  implements: UserErrorType,
  description: 'The source text changed since the translator saw it.',
})
export class StaleTranslationType extends UserErrorType {
  @Field(() => String, {
    description: 'Hash of the source text as it is now (hexadecimal SHA-256).',
  })
  readonly currentSourceHash!: string;
}

/** Too many attempts. */
@ObjectType('RateLimited', { implements: UserErrorType, description: 'Too many attempts.' })
export class RateLimitedType extends UserErrorType {
  @Field(() => Int, { description: 'Seconds to wait, at least 1.' })
  readonly retryAfter!: number;
}

/** An idempotency key came before with another input. */
@ObjectType('IdempotencyConflict', {
  implements: UserErrorType,
  description: 'The idempotency key came before with another input.',
})
export class IdempotencyConflictType extends UserErrorType {}

/** Absent, or not for this caller. */
@ObjectType('NotFound', {
  implements: UserErrorType,
  description: 'Absent, or not for this caller.',
})
export class NotFoundType extends UserErrorType {}

/** The caller lacks the right. */
@ObjectType('Forbidden', {
  implements: UserErrorType,
  description: 'The caller lacks the right to do this.',
})
export class ForbiddenType extends UserErrorType {
  @Field(() => String, { description: 'Stable code of the missing right, UPPER_SNAKE.' })
  readonly right!: string;
}
