import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Taxonomy, TermProvenance } from '../domain/term.ts';

/** A term of a vocabulary. */
@Entity({ schema: 'cms', name: 'term' })
export class TermEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'taxonomy', type: 'text' })
  readonly taxonomy!: Taxonomy;
  @Column({ name: 'code', type: 'text' })
  readonly code!: string;
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  readonly parentId!: string | null;
  @Column({ name: 'provenance', type: 'text' })
  readonly provenance!: TermProvenance;
  @Column({ name: 'source_name', type: 'text' })
  readonly sourceName!: string;
  @Column({ name: 'facts', type: 'jsonb' })
  readonly facts!: Readonly<Record<string, unknown>>;
  @Column({ name: 'position', type: 'integer' })
  readonly position!: number;
  @Column({ name: 'is_active', type: 'boolean' })
  readonly isActive!: boolean;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
