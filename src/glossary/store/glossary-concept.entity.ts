import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartOfSpeech } from '../domain/concept.ts';

/** A concept of the glossary. */
@Entity({ schema: 'cms', name: 'glossary_concept' })
export class GlossaryConceptEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'code', type: 'text' })
  readonly code!: string;
  @Column({ name: 'part_of_speech', type: 'text' })
  readonly partOfSpeech!: PartOfSpeech;
  @Column({ name: 'is_translated', type: 'boolean' })
  readonly isTranslated!: boolean;
  @Column({ name: 'definitions', type: 'jsonb' })
  readonly definitions!: Readonly<Record<string, string>>;
  @Column({ name: 'source_name', type: 'text' })
  readonly sourceName!: string;
  @Column({ name: 'position', type: 'integer' })
  readonly position!: number;
  @Column({ name: 'is_active', type: 'boolean' })
  readonly isActive!: boolean;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
