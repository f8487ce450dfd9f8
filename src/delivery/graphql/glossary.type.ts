import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { PartOfSpeech, TermStatus } from './glossary.enums.ts';

/** A term for a concept. */
@ObjectType('GlossaryTerm', {
  description: 'A term for a concept in one language.',
  simpleResolvers: true,
})
export class GlossaryTermType {
  @Field(() => GraphQLLocale, { description: 'Language of the term.' })
  readonly locale!: string;
  @Field(() => String, { description: 'The term, as it stands in a dictionary.' })
  readonly term!: string;
  @Field(() => TermStatus, { description: 'Whether to use it.' })
  readonly status!: TermStatus;
}

/** A concept of the glossary. */
@ObjectType('GlossaryConcept', {
  description: 'A concept of the field, and what it is called.',
  simpleResolvers: true,
})
export class GlossaryConceptType {
  @Field(() => ID, {
    description: 'Name of the concept that never changes, for example `refugee`.',
  })
  readonly code!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The term to use in the language asked for; null: the glossary has none.',
  })
  readonly term!: string | null;
  @Field(() => String, { description: 'What it means, in plain text.' })
  readonly definition!: string;
  @Field(() => GraphQLLocale, {
    description: 'Language of the definition; another one than asked for when that has none.',
  })
  readonly definitionLocale!: string;
  @Field(() => PartOfSpeech, { description: 'What kind of word it is.' })
  readonly partOfSpeech!: PartOfSpeech;
  @Field(() => Boolean, {
    description: 'False: it stays as it is in every language, as names do.',
  })
  readonly isTranslated!: boolean;
  @Field(() => String, { description: 'Where the concept comes from.' })
  readonly sourceName!: string;
}
