import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EditionState } from '../domain/stage.ts';

/** One practice in one locale. */
@Entity({ schema: 'cms', name: 'edition' })
export class EditionEntity {
  @PrimaryColumn({ name: 'practice_id', type: 'uuid' })
  readonly practiceId!: string;
  @PrimaryColumn({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @Column({ name: 'state', type: 'text' })
  readonly state!: EditionState;
  @Column({ name: 'translator_id', type: 'uuid', nullable: true })
  readonly translatorId!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz' })
  readonly changedAt!: Date;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
