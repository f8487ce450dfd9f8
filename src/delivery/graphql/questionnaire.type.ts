import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { NodeType } from './node.type.ts';
import { Provenance, QuestionnaireKind } from './reference.enums.ts';

/** A question of a questionnaire. */
@ObjectType('QuestionnaireItem', {
  description: 'A question of a questionnaire.',
  simpleResolvers: true,
})
export class QuestionnaireItemType {
  @Field(() => String, { description: 'Key, the same in every language.' })
  readonly key!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where the answer goes in the practice; null: it stays with the submission.',
  })
  readonly path!: string | null;
  @Field(() => String, { description: 'Kind of answer, for example RICH_TEXT, TERMS or PERIOD.' })
  readonly type!: string;
  @Field(() => String, { nullable: true, description: 'Vocabulary of the answer; null: none.' })
  readonly taxonomy!: string | null;
  @Field(() => Boolean, { description: 'Whether it must be answered.' })
  readonly required!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Most characters; null: the limit of the kind.',
  })
  readonly maxLength!: number | null;
  @Field(() => String, { description: 'The question.' })
  readonly label!: string;
  @Field(() => String, { nullable: true, description: 'Help with the answer; null: none.' })
  readonly guidance!: string | null;
  @Field(() => Provenance, { description: 'Where the question comes from.' })
  readonly provenance!: Provenance;
}

/** A part of a questionnaire. */
@ObjectType('QuestionnaireSection', {
  description: 'A part of a questionnaire.',
  simpleResolvers: true,
})
export class QuestionnaireSectionType {
  @Field(() => String, { description: 'Key, the same in every language.' })
  readonly key!: string;
  @Field(() => String, { description: 'Its title.' })
  readonly title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about; null: nothing is said.' })
  readonly guidance!: string | null;
  @Field(() => [QuestionnaireItemType], { description: 'Its questions, in order.' })
  readonly items!: readonly QuestionnaireItemType[];
}

/** The consent that a questionnaire asks for. */
@ObjectType('ConsentRequest', {
  description: 'The consent that a questionnaire asks for.',
  simpleResolvers: true,
})
export class ConsentRequestType {
  @Field(() => Int, { description: 'Version of the words.' })
  readonly version!: number;
  @Field(() => String, { description: 'What for, UPPER_SNAKE.' })
  readonly purpose!: string;
  @Field(() => String, { description: 'The words to agree to.' })
  readonly text!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the words.' })
  readonly locale!: string;
}

/** A version of a questionnaire. */
@ObjectType('Questionnaire', {
  implements: NodeType,
  description: 'A version of a questionnaire; it never changes.',
  simpleResolvers: true,
})
export class QuestionnaireType extends NodeType {
  @Field(() => ID, { description: 'Opaque id, good for `node`.' })
  override readonly id!: string;
  @Field(() => QuestionnaireKind, { description: 'What it is for.' })
  readonly kind!: QuestionnaireKind;
  @Field(() => Int, { description: 'Version, from 1.' })
  readonly version!: number;
  @Field(() => GraphQLLocale, { description: 'Language that was asked for.' })
  readonly locale!: string;
  @Field(() => [GraphQLLocale], { description: 'Languages in which it can be answered.' })
  readonly locales!: readonly string[];
  @Field(() => [QuestionnaireSectionType], { description: 'Its parts, in order.' })
  readonly sections!: readonly QuestionnaireSectionType[];
  @Field(() => ConsentRequestType, {
    nullable: true,
    description: 'The consent it asks for; null: none.',
  })
  readonly consent!: ConsentRequestType | null;
}
