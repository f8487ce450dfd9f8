import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TextValue } from '../../kernel/rich-text.ts';
import type { TextOrigin } from '../domain/text.ts';

/** One text of one subject in one locale at one path. */
@Entity({ schema: 'cms', name: 'localized_text' })
export class LocalizedTextEntity {
  @PrimaryColumn({ name: 'subject_type', type: 'text' })
  readonly subjectType!: string;
  @PrimaryColumn({ name: 'subject_id', type: 'uuid' })
  readonly subjectId!: string;
  @PrimaryColumn({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @PrimaryColumn({ name: 'path', type: 'text' })
  readonly path!: string;
  @Column({ name: 'value', type: 'jsonb' })
  readonly value!: TextValue;
  @Column({ name: 'text_hash', type: 'text' })
  readonly textHash!: string;
  @Column({ name: 'origin', type: 'text' })
  readonly origin!: TextOrigin;
  @Column({ name: 'source_locale', type: 'text', nullable: true })
  readonly sourceLocale!: string | null;
  @Column({ name: 'source_hash', type: 'text', nullable: true })
  readonly sourceHash!: string | null;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  readonly changedBy!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz' })
  readonly changedAt!: Date;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
