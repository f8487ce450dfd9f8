import { GraphQLDateTimeISO, GraphQLLocale } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  ForbiddenType,
  NotFoundType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
} from '../../platform/graphql/user-error.type.ts';
import { createPayload } from '../../platform/graphql/payload.ts';
import { WorkingPracticeType } from '../../practices/index.ts';

/** A practice after a move. */
@ObjectType('PracticeMoved', { description: 'A practice after a move.' })
export class PracticeMovedType {
  @Field(() => WorkingPracticeType, { description: 'The practice as it is now.' })
  readonly practice!: WorkingPracticeType;
}

/** An edition that readers see. */
@ObjectType('PublishedEdition', { description: 'An edition that went out and that readers see.' })
export class PublishedEditionType {
  @Field(() => GraphQLLocale, { description: 'Its locale.' })
  readonly locale!: string;
  @Field(() => Int, {
    description: 'Number of its publication, from 1; unchanged content keeps it.',
  })
  readonly number!: number;
  @Field(() => String, {
    description: 'Slug of its page, unique in its locale; `practice(slug, locale)` reads it.',
  })
  readonly slug!: string;
  @Field(() => GraphQLDateTimeISO, {
    description: 'When this publication went out; unchanged content keeps it.',
  })
  readonly publishedAt!: Date;
}

/** Editions that went out together. */
@ObjectType('EditionsPublished', { description: 'Editions that went out together.' })
export class EditionsPublishedType extends PracticeMovedType {
  @Field(() => [PublishedEditionType], { description: 'One for each locale asked for.' })
  readonly editions!: readonly PublishedEditionType[];
}

/** What `transition` answers. */
export const TransitionPayload = createPayload('TransitionPayload', PracticeMovedType, [
  ValidationFailedType,
  NotFoundType,
  ForbiddenType,
  TransitionNotAllowedType,
  VersionConflictType,
]);

/** What `publish` answers. */
export const PublishPayload = createPayload('PublishPayload', EditionsPublishedType, [
  ValidationFailedType,
  NotFoundType,
  ForbiddenType,
  TransitionNotAllowedType,
  VersionConflictType,
]);

/** What `unpublish` answers. */
export const UnpublishPayload = createPayload('UnpublishPayload', PracticeMovedType, [
  NotFoundType,
  ForbiddenType,
  TransitionNotAllowedType,
  VersionConflictType,
]);
