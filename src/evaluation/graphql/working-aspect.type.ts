import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Aspect } from '../../practices/index.ts';
import type { AspectAssessment, NotAssessedReason } from '../domain/assessment.ts';
import {
  AspectStateEnum,
  EvaluationAspectEnum,
  NotAssessedReasonEnum,
} from './assessment-kinds.type.ts';

/** The facts of one aspect of a working practice. */
@ObjectType('WorkingAspect', {
  description:
    'Facts of one aspect; its words are the texts `aspects.<aspect>.inspiringElements` and `.roomForImprovement`.',
})
export class WorkingAspectType {
  @Field(() => EvaluationAspectEnum, { description: 'The aspect.' })
  readonly aspect!: Aspect;
  @Field(() => AspectStateEnum, {
    nullable: true,
    description: 'Whether it was assessed; null: nobody has said so yet.',
  })
  readonly state!: AspectAssessment['state'] | null;
  @Field(() => NotAssessedReasonEnum, {
    nullable: true,
    description: 'Why it was not assessed; null: it was, or nobody has said so yet.',
  })
  readonly notAssessedReason!: NotAssessedReason | null;
  @Field(() => Int, { nullable: true, description: '0 to 4; null: not rated.' })
  readonly rating!: number | null;
  @Field(() => Int, {
    description: 'Version; `expectedVersion` of the next change; 0: nobody has said anything yet.',
  })
  readonly version!: number;
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was changed last; null: never.',
  })
  readonly changedAt!: Date | null;
  /** Looks up who changed it last. */
  readonly findChangedBy!: () => Promise<string | null>;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who changed it last; null: nobody, the service, or not known.',
  })
  changedBy(): Promise<string | null> {
    return this.findChangedBy();
  }
}
