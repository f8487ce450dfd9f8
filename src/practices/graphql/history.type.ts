import { GraphQLDateTimeISO, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Actor } from '../../kernel/actor.ts';
import { createCodeEnum } from '../../platform/graphql/code-enum.ts';
import { createConnection } from '../../platform/graphql/connection.ts';

/** Kinds of actors. */
export const ActorKindEnum = createCodeEnum<Actor['kind']>('ActorKind', 'Who did something.', {
  ACCOUNT: 'Somebody signed in.',
  SUBMITTER: 'The contributor, by the link of the submission.',
  ANONYMOUS: 'The contributor, when handing in.',
  SYSTEM: 'The service itself.',
});

/** A line of the history of a practice. */
@ObjectType('HistoryEntry', {
  description: 'Something that happened to a practice; lines are added, never changed.',
})
export class HistoryEntryType {
  @Field(() => ID, { description: 'Number of the line; later lines have higher numbers.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code, module first, for example `practices.text-saved`.' })
  readonly action!: string;
  @Field(() => ActorKindEnum, { description: 'Who did it.' })
  readonly actorKind!: Actor['kind'];
  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  readonly at!: Date;
  @Field(() => String, { nullable: true, description: 'What was said about it; null: nothing.' })
  readonly comment!: string | null;
  @Field(() => GraphQLLocale, {
    nullable: true,
    description: 'Language it concerns; null: none in particular.',
  })
  readonly locale!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Path of the text it concerns; null: none in particular.',
  })
  readonly path!: string | null;
  @Field(() => String, { nullable: true, description: 'Stage or state before; null: no move.' })
  readonly from!: string | null;
  @Field(() => String, { nullable: true, description: 'Stage or state after; null: no move.' })
  readonly to!: string | null;
  /** Looks up who did it. */
  readonly findActor!: () => Promise<string | null>;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who did it; null: a contributor, the service, or not known.',
  })
  actor(): Promise<string | null> {
    return this.findActor();
  }
}

/** Pages of a history. */
export const historyConnection = createConnection('HistoryEntry', HistoryEntryType);
