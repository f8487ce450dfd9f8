import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** Why a practice is not published any more. */
export enum RemovalReason {
  ARCHIVED = 'ARCHIVED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(RemovalReason, {
  name: 'RemovalReason',
  description: 'Why a practice is not published any more.',
  valuesConfig: {
    ARCHIVED: { description: 'The editors archived it.' },
    WITHDRAWN: { description: 'It was withdrawn.' },
  },
});

/** What is left of a practice that was published. */
@ObjectType('Tombstone', {
  description: 'What is left of a practice that was published: nothing of its content.',
  simpleResolvers: true,
})
export class TombstoneType {
  @Field(() => ID, { description: 'Opaque id that the practice had.' })
  readonly id!: string;
  @Field(() => RemovalReason, { description: 'Why it is gone.' })
  readonly reason!: RemovalReason;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was taken down.' })
  readonly since!: Date;
}
