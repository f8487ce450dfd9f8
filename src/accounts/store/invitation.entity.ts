import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An invitation; its token stands in one mail alone. */
@Entity({ schema: 'cms', name: 'invitation' })
export class InvitationEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  readonly tokenHash!: string;
  @Column({ name: 'account_id', type: 'uuid' })
  readonly accountId!: string;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  readonly expiresAt!: Date;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  readonly usedAt!: Date | null;
}
