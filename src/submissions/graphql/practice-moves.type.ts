import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { UnmetType } from '../../platform/graphql/user-error.type.ts';
import { StageEnum, type Stage } from '../../practices/index.ts';

/** A move that the chart knows from where a practice stands. */
@ObjectType('AvailableTransition', {
  description: 'A move that the chart knows from where a practice stands, for this caller.',
})
export class AvailableTransitionType {
  @Field(() => StageEnum, { description: 'Where it leads.' })
  readonly to!: Stage;
  @Field(() => String, { description: 'Verb of the move in the chart, for example `select`.' })
  readonly verb!: string;
  @Field(() => String, { description: 'Name of the mutation that makes the move.' })
  readonly mutation!: string;
  @Field(() => Boolean, {
    description:
      'Whether the caller can make it now, bringing along the comment where one is required.',
  })
  readonly allowed!: boolean;
  @Field(() => [UnmetType], { description: 'What is in the way; empty when it is allowed.' })
  readonly unmet!: readonly UnmetType[];
  @Field(() => Boolean, { description: 'Whether a reason must be given.' })
  readonly requiresComment!: boolean;
  @Field(() => Boolean, {
    description: 'Whether a letter goes to the contributor, if there is one.',
  })
  readonly requiresLetter!: boolean;
}

/** A signature under a practice. */
@ObjectType('SignOff', { description: 'The signature of an editor under a practice.' })
export class SignOffType {
  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  readonly at!: Date;
  @Field(() => Boolean, {
    description: 'Whether facts, source texts and analysis are still the ones that were signed.',
  })
  readonly isValid!: boolean;
  /** Looks up who signed. */
  readonly findSignedBy!: () => Promise<string | null>;

  @Field(() => String, { nullable: true, description: 'Name of who signed; null: not known.' })
  signedBy(): Promise<string | null> {
    return this.findSignedBy();
  }
}
