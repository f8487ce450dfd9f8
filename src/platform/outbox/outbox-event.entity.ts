import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event that was committed with its change and may be waiting for delivery. */
@Entity({ schema: 'cms', name: 'outbox_event' })
export class OutboxEventEntity {
  @PrimaryColumn({ name: 'id', type: 'bigint', generated: 'identity' })
  readonly id!: string;
  @Column({ name: 'name', type: 'text' })
  readonly name!: string;
  @Column({ name: 'subject_id', type: 'uuid' })
  readonly subjectId!: string;
  @Column({ name: 'payload', type: 'jsonb' })
  readonly payload!: Readonly<Record<string, unknown>>;
  @Column({ name: 'occurred_at', type: 'timestamptz' })
  readonly occurredAt!: Date;
  @Column({ name: 'attempts', type: 'integer' })
  readonly attempts!: number;
  @Column({ name: 'next_attempt_at', type: 'timestamptz' })
  readonly nextAttemptAt!: Date;
  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  readonly deliveredAt!: Date | null;
  @Column({ name: 'last_error', type: 'text', nullable: true })
  readonly lastError!: string | null;
}
