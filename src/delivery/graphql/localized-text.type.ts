import { Field, ObjectType } from 'type-graphql';
import { GraphQLJSON, GraphQLLocale } from 'graphql-scalars';
import type { RichDocument } from '../../kernel/rich-text.ts';
import { FallbackReason, TextOrigin } from './text.enums.ts';

/** A text with its provenance. */
@ObjectType('LocalizedText', {
  description: 'A text with its language, and where it comes from.',
  simpleResolvers: true,
})
export class LocalizedTextType {
  @Field(() => String, { description: 'The text; of a rich text its plain form.' })
  readonly value!: string;
  @Field(() => String, { description: 'The text as safe HTML.' })
  readonly html!: string;
  @Field(() => String, { description: 'The text without any markup.' })
  readonly plain!: string;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'The tree of a rich text (see RichText); null for a plain text.',
  })
  readonly tree!: RichDocument | null;
  @Field(() => GraphQLLocale, { description: 'Language of the text.' })
  readonly locale!: string;
  @Field(() => GraphQLLocale, { description: 'Language that was asked for.' })
  readonly requestedLocale!: string;
  @Field(() => Boolean, { description: 'Whether the two languages differ.' })
  readonly isFallback!: boolean;
  @Field(() => FallbackReason, {
    nullable: true,
    description: 'Why they differ; null when they do not.',
  })
  readonly fallbackReason!: FallbackReason | null;
  @Field(() => TextOrigin, { description: 'Who wrote it.' })
  readonly origin!: TextOrigin;
  @Field(() => Boolean, {
    description: 'Whether the published text it was translated from has changed since.',
  })
  readonly isOutdated!: boolean;
  @Field(() => GraphQLLocale, {
    nullable: true,
    description: 'Language it was translated from; null: it was written in its own language.',
  })
  readonly sourceLocale!: string | null;
}
