import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocale } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { TextValue } from '../../kernel/rich-text.ts';
import { WorkingTextType } from './working-text.type.ts';

/** A source text at one time. */
@ObjectType('ComparedText', { description: 'A source text at one time.' })
export class ComparedTextType {
  @Field(() => GraphQLJSON, { description: 'A string, or a tree when it is rich.' })
  readonly value!: TextValue;
  @Field(() => String, { description: 'Without markup.' })
  readonly plain!: string;
  @Field(() => String, { description: 'Safe HTML.' })
  readonly html!: string;
  @Field(() => String, { description: 'Hash of its content (hexadecimal SHA-256).' })
  readonly textHash!: string;
  @Field(() => Int, { description: 'Its version, 1 or more.' })
  readonly version!: number;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was written.' })
  readonly changedAt!: Date;
}

/** A source text as it was translated, and as it is. */
@ObjectType('Comparison', {
  description: 'The source of a translation: as it was when it was translated, and as it is now.',
})
export class ComparisonType {
  @Field(() => GraphQLLocale, { description: 'Language of the source text.' })
  readonly sourceLocale!: string;
  @Field(() => Boolean, { description: 'Whether the source has changed since the translation.' })
  readonly isChanged!: boolean;
  @Field(() => ComparedTextType, {
    nullable: true,
    description: 'When it was translated; null: not translated yet, or not kept.',
  })
  readonly then!: ComparedTextType | null;
  @Field(() => ComparedTextType, {
    nullable: true,
    description: 'As it is; null: there is no source text any more.',
  })
  readonly now!: ComparedTextType | null;
  @Field(() => WorkingTextType, {
    nullable: true,
    description: 'The translation; null: not translated yet.',
  })
  readonly translation!: WorkingTextType | null;
}
