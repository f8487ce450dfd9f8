import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UrbanRural } from '../domain/region.ts';

/** A statistical unit of one version of the NUTS classification. */
@Entity({ schema: 'cms', name: 'nuts_unit' })
export class NutsUnitEntity {
  @PrimaryColumn({ name: 'code', type: 'text' })
  readonly code!: string;
  @PrimaryColumn({ name: 'nuts_version', type: 'integer' })
  readonly nutsVersion!: number;
  @Column({ name: 'level', type: 'integer' })
  readonly level!: number;
  @Column({ name: 'country', type: 'text' })
  readonly country!: string;
  @Column({ name: 'name_latin', type: 'text' })
  readonly nameLatin!: string;
  @Column({ name: 'name_native', type: 'text' })
  readonly nameNative!: string;
  @Column({ name: 'longitude', type: 'double precision', nullable: true })
  readonly longitude!: number | null;
  @Column({ name: 'latitude', type: 'double precision', nullable: true })
  readonly latitude!: number | null;
  @Column({ name: 'urban_rural', type: 'text', nullable: true })
  readonly urbanRural!: UrbanRural | null;
}
