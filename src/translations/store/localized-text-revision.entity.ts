import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TextValue } from '../../kernel/rich-text.ts';
import type { TextOrigin } from '../domain/text.ts';

/** A version of a text as it was written; never changed. */
@Entity({ schema: 'cms', name: 'localized_text_revision' })
export class LocalizedTextRevisionEntity {
  @PrimaryColumn({ name: 'id', type: 'bigint', generated: 'identity' })
  readonly id!: string;
  @Column({ name: 'subject_type', type: 'text' })
  readonly subjectType!: string;
  @Column({ name: 'subject_id', type: 'uuid' })
  readonly subjectId!: string;
  @Column({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @Column({ name: 'path', type: 'text' })
  readonly path!: string;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
  @Column({ name: 'value', type: 'jsonb' })
  readonly value!: TextValue;
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
}
