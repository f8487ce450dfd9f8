import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotAvailableReason } from '../domain/observation.ts';

/** A figure, or why there is none; superseded ones stay. */
@Entity({ schema: 'cms', name: 'observation' })
export class ObservationEntity {
  @PrimaryColumn({ name: 'id', type: 'bigint', generated: 'identity' })
  readonly id!: string;
  @Column({ name: 'indicator_id', type: 'uuid' })
  readonly indicatorId!: string;
  @Column({ name: 'nuts_code', type: 'text' })
  readonly nutsCode!: string;
  @Column({ name: 'period', type: 'text', nullable: true })
  readonly period!: string | null;
  /** Decimal text, as the driver gives a `numeric`. */
  @Column({ name: 'value', type: 'numeric', nullable: true })
  readonly value!: string | null;
  @Column({ name: 'not_available_reason', type: 'text', nullable: true })
  readonly notAvailableReason!: NotAvailableReason | null;
  @Column({ name: 'flag', type: 'text', nullable: true })
  readonly flag!: string | null;
  @Column({ name: 'coverage', type: 'text', nullable: true })
  readonly coverage!: string | null;
  @Column({ name: 'dataset_code', type: 'text', nullable: true })
  readonly datasetCode!: string | null;
  @Column({ name: 'source_name', type: 'text' })
  readonly sourceName!: string;
  @Column({ name: 'source_url', type: 'text', nullable: true })
  readonly sourceUrl!: string | null;
  @Column({ name: 'source_updated_at', type: 'timestamptz', nullable: true })
  readonly sourceUpdatedAt!: Date | null;
  @Column({ name: 'retrieved_at', type: 'timestamptz' })
  readonly retrievedAt!: Date;
  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  readonly supersededAt!: Date | null;
  @Column({ name: 'superseded_because', type: 'text', nullable: true })
  readonly supersededBecause!: string | null;
}
