import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HandedInAnswers } from '../domain/submission.ts';

/** What a contributor handed in, word for word; never changed. */
@Entity({ schema: 'cms', name: 'handed_in' })
export class HandedInEntity {
  @PrimaryColumn({ name: 'submission_id', type: 'uuid' })
  readonly submissionId!: string;
  @PrimaryColumn({ name: 'number', type: 'integer' })
  readonly number!: number;
  @Column({ name: 'kind', type: 'text' })
  readonly kind!: 'TEMPLATE' | 'SURVEY';
  @Column({ name: 'answers', type: 'jsonb' })
  readonly answers!: HandedInAnswers;
  @Column({ name: 'at', type: 'timestamptz' })
  readonly at!: Date;
}
