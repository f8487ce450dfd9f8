import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuestionnaireKind, QuestionnaireStructure } from '../domain/questionnaire.ts';

/** A version of a questionnaire; append-only. */
@Entity({ schema: 'cms', name: 'questionnaire' })
export class QuestionnaireEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'kind', type: 'text' })
  readonly kind!: QuestionnaireKind;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
  @Column({ name: 'locales', type: 'text', array: true })
  readonly locales!: readonly string[];
  @Column({ name: 'structure', type: 'jsonb' })
  readonly structure!: QuestionnaireStructure;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
}
