import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Translator } from '../../platform/i18n/translator.ts';
import { StageEnum, type Stage } from '../../practices/index.ts';
import type { StageEntered } from '../queries/stages-of.ts';

/** A stage on the way of a practice, as its contributor sees it. */
@ObjectType('MyStage', { description: 'A stage that the practice of a contributor went through.' })
export class MyStageType {
  @Field(() => StageEnum, { description: 'The stage.' })
  readonly stage!: Stage;
  @Field(() => String, {
    description:
      "The same in plain words of the contributor's language, as `stageText` said it then.",
  })
  readonly stageText!: string;
  @Field(() => GraphQLDateTimeISO, { description: 'When the practice came there.' })
  readonly enteredAt!: Date;
}

/** Presents a stage. @param translator speaks the contributor's language */
export function presentMyStage(
  translator: Translator,
  { stage, enteredAt }: StageEntered,
): MyStageType {
  const stageText = translator.say(`status.${stage}`);
  return Object.assign(new MyStageType(), { stage, stageText, enteredAt });
}
