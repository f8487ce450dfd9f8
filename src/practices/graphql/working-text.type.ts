import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocale } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RichDocument, TextValue } from '../../kernel/rich-text.ts';
import type { Freshness, TextOrigin } from '../../translations/index.ts';
import type { TextShape } from '../domain/content-model.ts';
import { FreshnessEnum, TextOriginEnum, TextShapeEnum } from './text-kinds.type.ts';

/** One text of a working practice in one locale. */
@ObjectType('WorkingText', { description: 'One text of a working practice in one locale.' })
export class WorkingTextType {
  @Field(() => GraphQLLocale, { description: 'Language of the text.' })
  readonly locale!: string;
  @Field(() => String, { description: 'Path of the content model, for example `summary`.' })
  readonly path!: string;
  @Field(() => TextShapeEnum, { description: 'How it may look.' })
  readonly shape!: TextShape;
  @Field(() => GraphQLJSON, { description: 'As it is saved: a string, or a tree when it is rich.' })
  readonly value!: TextValue;
  @Field(() => String, { description: 'Without markup.' })
  readonly plain!: string;
  @Field(() => String, { description: 'Safe HTML.' })
  readonly html!: string;
  @Field(() => GraphQLJSON, { nullable: true, description: 'The tree; null for a plain text.' })
  readonly tree!: RichDocument | null;
  @Field(() => TextOriginEnum, { description: 'Who made it.' })
  readonly origin!: TextOrigin;
  @Field(() => FreshnessEnum, { description: 'How it stands to its source.' })
  readonly freshness!: Freshness;
  @Field(() => Int, { description: 'Version, 1 or more; `expectedVersion` of the next change.' })
  readonly version!: number;
  @Field(() => String, {
    description: 'Hash of its content (hexadecimal SHA-256); `sourceHash` of what is made from it.',
  })
  readonly textHash!: string;
  @Field(() => GraphQLLocale, {
    nullable: true,
    description: 'Language it was translated from; null: it was written.',
  })
  readonly sourceLocale!: string | null;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was changed last.' })
  readonly changedAt!: Date;
  /** Looks up who changed it last. */
  readonly findChangedBy!: () => Promise<string | null>;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who changed it last; null: a contributor, the service, or not known.',
  })
  changedBy(): Promise<string | null> {
    return this.findChangedBy();
  }
}
