import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A region: a governing authority. */
@Entity({ schema: 'cms', name: 'region' })
export class RegionEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'code', type: 'text' })
  readonly code!: string;
  @Column({ name: 'country', type: 'text' })
  readonly country!: string;
  @Column({ name: 'native_name', type: 'text' })
  readonly nativeName!: string;
  @Column({ name: 'website', type: 'text', nullable: true })
  readonly website!: string | null;
  @Column({ name: 'mipex_url', type: 'text', nullable: true })
  readonly mipexUrl!: string | null;
  @Column({ name: 'is_mipex_member', type: 'boolean' })
  readonly isMipexMember!: boolean;
  @Column({ name: 'longitude', type: 'double precision' })
  readonly longitude!: number;
  @Column({ name: 'latitude', type: 'double precision' })
  readonly latitude!: number;
  @Column({ name: 'west', type: 'double precision' })
  readonly west!: number;
  @Column({ name: 'south', type: 'double precision' })
  readonly south!: number;
  @Column({ name: 'east', type: 'double precision' })
  readonly east!: number;
  @Column({ name: 'north', type: 'double precision' })
  readonly north!: number;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
