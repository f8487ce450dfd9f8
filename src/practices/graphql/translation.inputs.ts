import { GraphQLJSON, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { TextOrigin } from '../../translations/index.ts';
import { TextOriginEnum } from './text-kinds.type.ts';

/** An edition to move. */
@InputType('EditionInput', { description: 'An edition to move.' })
export class EditionInput {
  @Field(() => ID, { description: 'Id of a WorkingPractice.' })
  readonly id!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the edition.' })
  readonly locale!: string;
  @Field(() => Int, { description: 'Version of the edition the caller saw; 0: nobody had begun.' })
  readonly expectedVersion!: number;
}

/** An edition under review. */
@InputType('ReviewTranslationInput', { description: 'An edition under review.' })
export class ReviewTranslationInput extends EditionInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the reviewer says about it, at most 2,000 characters; for the history.',
  })
  readonly comment?: string | null;
}

/** A translation that holds as it is. */
@InputType('ConfirmStillValidInput', { description: 'A translation that holds as it is.' })
export class ConfirmStillValidInput {
  @Field(() => ID, { description: 'Id of a WorkingPractice.' })
  readonly id!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the translation.' })
  readonly locale!: string;
  @Field(() => String, { description: 'Path of the content model.' })
  readonly path!: string;
  @Field(() => String, { description: '`textHash` of the source text the translator saw.' })
  readonly sourceHash!: string;
  @Field(() => Int, { description: 'Version of the translation the translator saw; 0: none.' })
  readonly expectedVersion!: number;
}

/** A translated text. */
@InputType('SaveTranslationInput', { description: 'A translated text.' })
export class SaveTranslationInput extends ConfirmStillValidInput {
  @Field(() => GraphQLJSON, { description: 'A string for a plain path, a tree for a rich one.' })
  readonly value!: unknown;
  @Field(() => GraphQLLocale, { description: 'Language it was translated from.' })
  readonly fromLocale!: string;
  @Field(() => TextOriginEnum, { defaultValue: 'HUMAN', description: 'Who made it.' })
  readonly origin!: TextOrigin;
}
