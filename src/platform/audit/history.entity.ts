import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of the append-only history. */
@Entity({ schema: 'cms', name: 'history' })
export class HistoryEntity {
  @PrimaryColumn({ name: 'id', type: 'bigint', generated: 'identity' })
  readonly id!: string;
  @Column({ name: 'subject_type', type: 'text' })
  readonly subjectType!: string;
  @Column({ name: 'subject_id', type: 'uuid' })
  readonly subjectId!: string;
  @Column({ name: 'action', type: 'text' })
  readonly action!: string;
  @Column({ name: 'actor_kind', type: 'text' })
  readonly actorKind!: string;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  readonly actorId!: string | null;
  @Column({ name: 'request_id', type: 'text', nullable: true })
  readonly requestId!: string | null;
  @Column({ name: 'comment', type: 'text', nullable: true })
  readonly comment!: string | null;
  @Column({ name: 'data', type: 'jsonb' })
  readonly data!: Readonly<Record<string, unknown>>;
  @Column({ name: 'at', type: 'timestamptz' })
  readonly at!: Date;
}
