import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AreaGeometry } from '../../kernel/polygon.ts';

/** The shape of a NUTS unit. */
@Entity({ schema: 'cms', name: 'nuts_boundary' })
export class NutsBoundaryEntity {
  @PrimaryColumn({ name: 'nuts_code', type: 'text' })
  readonly nutsCode!: string;
  @PrimaryColumn({ name: 'nuts_version', type: 'integer' })
  readonly nutsVersion!: number;
  @Column({ name: 'geometry', type: 'jsonb' })
  readonly geometry!: AreaGeometry;
  @Column({ name: 'attribution', type: 'text' })
  readonly attribution!: string;
}
