import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A region in which a practice takes place; position 0 is the primary one. */
@Entity({ schema: 'cms', name: 'practice_region' })
export class PracticeRegionEntity {
  @PrimaryColumn({ name: 'practice_id', type: 'uuid' })
  readonly practiceId!: string;
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  readonly regionId!: string;
  @Column({ name: 'position', type: 'integer' })
  readonly position!: number;
}
