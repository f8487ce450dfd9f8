import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Aspect } from '../../practices/index.ts';
import type { NotAssessedReason } from '../domain/assessment.ts';

/** The facts of the assessment of one aspect; its words are texts at `aspects.<aspect>.…`. */
@Entity({ schema: 'cms', name: 'aspect_assessment' })
export class AspectAssessmentEntity {
  @PrimaryColumn({ name: 'practice_id', type: 'uuid' })
  readonly practiceId!: string;
  @PrimaryColumn({ name: 'aspect', type: 'text' })
  readonly aspect!: Aspect;
  @Column({ name: 'state', type: 'text' })
  readonly state!: 'ASSESSED' | 'NOT_ASSESSED';
  @Column({ name: 'not_assessed_reason', type: 'text', nullable: true })
  readonly notAssessedReason!: NotAssessedReason | null;
  @Column({ name: 'rating', type: 'integer', nullable: true })
  readonly rating!: number | null;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  readonly changedBy!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz' })
  readonly changedAt!: Date;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
