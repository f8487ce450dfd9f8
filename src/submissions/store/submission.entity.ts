import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A submission: how a practice came in. Contact data lie elsewhere. */
@Entity({ schema: 'cms', name: 'submission' })
export class SubmissionEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'reference', type: 'text' })
  readonly reference!: string;
  @Column({ name: 'practice_id', type: 'uuid' })
  readonly practiceId!: string;
  @Column({ name: 'questionnaire_id', type: 'uuid' })
  readonly questionnaireId!: string;
  @Column({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  readonly accountId!: string | null;
  @Column({ name: 'survey_id', type: 'uuid', nullable: true })
  readonly surveyId!: string | null;
  @Column({ name: 'survey_due_on', type: 'date', nullable: true })
  readonly surveyDueOn!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
}
