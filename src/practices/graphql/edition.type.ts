import { GraphQLDateTimeISO, GraphQLLocale } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { EditionState } from '../domain/stage.ts';
import type { Edition } from '../domain/working-practice.ts';
import { EditionStateEnum } from './stage.type.ts';

/** One practice in one locale. */
@ObjectType('Edition', {
  description:
    'One practice in one locale, with a state of its own beside the stage of the practice.',
})
export class EditionType {
  /** What is presented. */
  readonly edition!: Edition;

  @Field(() => GraphQLLocale, { description: 'Language of the edition.' })
  readonly locale!: string;
  @Field(() => EditionStateEnum, { description: 'State of the edition.' })
  readonly state!: EditionState;
  @Field(() => Int, { description: 'Version; 0: nobody has begun it.' })
  readonly version!: number;
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the state changed last; null: nobody has begun it.',
  })
  readonly changedAt!: Date | null;
  /** Looks up who translates it. */
  readonly findTranslator!: () => Promise<string | null>;

  @Field(() => String, { nullable: true, description: 'Name of who translates it; null: nobody.' })
  translator(): Promise<string | null> {
    return this.findTranslator();
  }
}
