import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which publication of a locale readers see. */
@Entity({ schema: 'cms', name: 'live_edition' })
export class LiveEditionEntity {
  @PrimaryColumn({ name: 'practice_id', type: 'uuid' })
  readonly practiceId!: string;
  @PrimaryColumn({ name: 'locale', type: 'text' })
  readonly locale!: string;
  @Column({ name: 'number', type: 'integer' })
  readonly number!: number;
}
