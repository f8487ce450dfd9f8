import { Entity, PrimaryColumn } from 'typeorm';

/** A NUTS unit of a region: its own, or one whose figures stand for it. */
@Entity({ schema: 'cms', name: 'region_nuts_unit' })
export class RegionNutsUnitEntity {
  @PrimaryColumn({ name: 'region_id', type: 'uuid' })
  readonly regionId!: string;
  @PrimaryColumn({ name: 'nuts_code', type: 'text' })
  readonly code!: string;
  @PrimaryColumn({ name: 'nuts_version', type: 'integer' })
  readonly nutsVersion!: number;
  @PrimaryColumn({ name: 'is_statistics_proxy', type: 'boolean' })
  readonly isStatisticsProxy!: boolean;
}
