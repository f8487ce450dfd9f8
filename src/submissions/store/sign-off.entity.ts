import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The signature of an editor under the content as it was. */
@Entity({ schema: 'cms', name: 'sign_off' })
export class SignOffEntity {
  @PrimaryColumn({ name: 'id', type: 'bigint', generated: 'identity' })
  readonly id!: string;
  @Column({ name: 'practice_id', type: 'uuid' })
  readonly practiceId!: string;
  @Column({ name: 'account_id', type: 'uuid' })
  readonly accountId!: string;
  @Column({ name: 'content_hash', type: 'text' })
  readonly contentHash!: string;
  @Column({ name: 'at', type: 'timestamptz' })
  readonly at!: Date;
}
