import { GraphQLLocale } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { createConnection } from '../../platform/graphql/connection.ts';

/** An edition that needs a translator. */
@ObjectType('TranslationTask', {
  description: 'An edition with texts that are missing, or whose source has changed.',
})
export class TranslationTaskType {
  /** Key of the practice; for its resolver. */
  readonly practiceId!: string;

  @Field(() => GraphQLLocale, { description: 'Language to translate into.' })
  readonly locale!: string;
  @Field(() => [String], { description: 'Paths without translation, in reading order.' })
  readonly missingPaths!: readonly string[];
  @Field(() => [String], {
    description: 'Paths whose source text has changed since, in reading order.',
  })
  readonly outdatedPaths!: readonly string[];
}

/** Pages of tasks. */
export const translationTaskConnection = createConnection('TranslationTask', TranslationTaskType);
