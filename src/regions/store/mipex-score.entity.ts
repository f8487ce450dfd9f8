import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A MIPEX-R score of a region. */
@Entity({ schema: 'cms', name: 'mipex_score' })
export class MipexScoreEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  readonly regionId!: string;
  @PrimaryColumn({ name: 'dimension', type: 'text' })
  readonly dimension!: string;
  @PrimaryColumn({ name: 'wave', type: 'text' })
  readonly wave!: string;
  @Column({ name: 'year', type: 'integer', nullable: true })
  readonly year!: number | null;
  /** Decimal text, as the driver gives a `numeric`. */
  @Column({ name: 'score', type: 'numeric', precision: 5, scale: 2 })
  readonly score!: string;
  @Column({ name: 'source_name', type: 'text' })
  readonly sourceName!: string;
}
