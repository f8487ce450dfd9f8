import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TermStatus } from '../domain/concept.ts';

/** A term of a concept; `pattern` and `lexemes`, which search needs, are made by the database. */
@Entity({ schema: 'cms', name: 'glossary_term' })
export class GlossaryTermEntity {
  @PrimaryColumn({ name: 'concept_id', type: 'uuid' })
  readonly conceptId!: string;
  @PrimaryColumn({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @PrimaryColumn({ name: 'position', type: 'integer' })
  readonly position!: number;
  @Column({ name: 'term', type: 'text' })
  readonly term!: string;
  @Column({ name: 'status', type: 'text' })
  readonly status!: TermStatus;
  @Column({ name: 'words', type: 'text' })
  readonly words!: string;
  @Column({ name: 'pattern', type: 'tsquery', nullable: true, select: false })
  readonly pattern!: string | null;
  @Column({ name: 'lexemes', type: 'text', array: true, select: false })
  readonly lexemes!: readonly string[];
}
