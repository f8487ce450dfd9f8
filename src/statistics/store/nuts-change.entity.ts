import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NutsChangeKind } from '../domain/nuts-change.ts';

/** What became of a unit in the next version of the NUTS classification. */
@Entity({ schema: 'cms', name: 'nuts_change' })
export class NutsChangeEntity {
  @PrimaryColumn({ name: 'from_code', type: 'text' })
  readonly fromCode!: string;
  @PrimaryColumn({ name: 'from_version', type: 'integer' })
  readonly fromVersion!: number;
  @PrimaryColumn({ name: 'to_code', type: 'text' })
  readonly toCode!: string;
  @PrimaryColumn({ name: 'to_version', type: 'integer' })
  readonly toVersion!: number;
  @Column({ name: 'kind', type: 'text' })
  readonly kind!: NutsChangeKind;
  @Column({ name: 'source_name', type: 'text' })
  readonly sourceName!: string;
}
