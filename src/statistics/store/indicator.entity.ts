import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IndicatorUnit } from '../domain/observation.ts';

/** What is measured. */
@Entity({ schema: 'cms', name: 'indicator' })
export class IndicatorEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'code', type: 'text' })
  readonly code!: string;
  @Column({ name: 'unit', type: 'text' })
  readonly unit!: IndicatorUnit;
  @Column({ name: 'dataset_code', type: 'text', nullable: true })
  readonly datasetCode!: string | null;
  @Column({ name: 'position', type: 'integer' })
  readonly position!: number;
}
