import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Contact data of a contributor; never in a published type. */
@Entity({ schema: 'contact', name: 'submitter' })
export class SubmitterEntity {
  @PrimaryColumn({ name: 'submission_id', type: 'uuid' })
  readonly submissionId!: string;
  @Column({ name: 'name', type: 'text' })
  readonly name!: string;
  @Column({ name: 'email', type: 'text' })
  readonly email!: string;
  @Column({ name: 'organisation', type: 'text', nullable: true })
  readonly organisation!: string | null;
}
