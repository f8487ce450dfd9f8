import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Proof of consent; never changed. */
@Entity({ schema: 'contact', name: 'consent' })
export class ConsentEntity {
  @PrimaryColumn({ name: 'submission_id', type: 'uuid' })
  readonly submissionId!: string;
  @Column({ name: 'purpose', type: 'text' })
  readonly purpose!: string;
  @Column({ name: 'text_version', type: 'integer' })
  readonly textVersion!: number;
  @Column({ name: 'text_hash', type: 'text' })
  readonly textHash!: string;
  @Column({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @Column({ name: 'mechanism', type: 'text' })
  readonly mechanism!: string;
  @Column({ name: 'given_at', type: 'timestamptz' })
  readonly givenAt!: Date;
}
