import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Stage } from '../domain/stage.ts';
import { StageEnum } from './stage.type.ts';

/** One stage with what stands at it. */
@ObjectType('BoardColumn', { description: 'One stage with the number of practices at it.' })
export class BoardColumnType {
  @Field(() => StageEnum, { description: 'The stage.' })
  readonly stage!: Stage;
  @Field(() => String, { description: "Name of the stage in the caller's language." })
  readonly label!: string;
  @Field(() => Int, { description: 'Practices at this stage.' })
  readonly practices!: number;
  @Field(() => Int, { description: 'Published practices whose pending revision is at this stage.' })
  readonly revisions!: number;
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the practice that is here for longest came; null: no practice is here.',
  })
  readonly oldestEnteredAt!: Date | null;
}
