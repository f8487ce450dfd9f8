import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A token that reaches one submission; only its hash is kept. */
@Entity({ schema: 'cms', name: 'submission_access' })
export class SubmissionAccessEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  readonly tokenHash!: string;
  @Column({ name: 'submission_id', type: 'uuid' })
  readonly submissionId!: string;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  readonly expiresAt!: Date | null;
}
