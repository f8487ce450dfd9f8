import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatrixAnswerState } from '../domain/assessment.ts';

/** The facts of one answer to the criteria matrix; its words are the text at `matrix.<key>.answer`. */
@Entity({ schema: 'cms', name: 'matrix_answer' })
export class MatrixAnswerEntity {
  @PrimaryColumn({ name: 'practice_id', type: 'uuid' })
  readonly practiceId!: string;
  @PrimaryColumn({ name: 'question_key', type: 'text' })
  readonly questionKey!: string;
  @Column({ name: 'state', type: 'text' })
  readonly state!: MatrixAnswerState;
  @Column({ name: 'rating', type: 'integer', nullable: true })
  readonly rating!: number | null;
  @Column({ name: 'evidence', type: 'text', array: true })
  readonly evidence!: readonly string[];
  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  readonly changedBy!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz' })
  readonly changedAt!: Date;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
