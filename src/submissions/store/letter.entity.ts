import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter to a contributor, word for word. */
@Entity({ schema: 'contact', name: 'letter' })
export class LetterEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'submission_id', type: 'uuid' })
  readonly submissionId!: string;
  @Column({ name: 'template', type: 'text' })
  readonly template!: string;
  @Column({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @Column({ name: 'subject', type: 'text' })
  readonly subject!: string;
  @Column({ name: 'body', type: 'text' })
  readonly body!: string;
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  readonly createdBy!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  readonly sentAt!: Date | null;
}
