import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionTransport } from '../domain/account.ts';

/** A session; its token is known to the client alone. */
@Entity({ schema: 'cms', name: 'session' })
export class SessionEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  readonly tokenHash!: string;
  @Column({ name: 'account_id', type: 'uuid' })
  readonly accountId!: string;
  @Column({ name: 'transport', type: 'text' })
  readonly transport!: SessionTransport;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  readonly lastSeenAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  readonly expiresAt!: Date;
}
