import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Feed } from '../domain/statistics-dataset.ts';

/** A dataset of Eurostat and what is taken from it. */
@Entity({ schema: 'cms', name: 'statistics_dataset' })
export class StatisticsDatasetEntity {
  @PrimaryColumn({ name: 'code', type: 'text' })
  readonly code!: string;
  @Column({ name: 'title', type: 'text' })
  readonly title!: string;
  @Column({ name: 'page_url', type: 'text' })
  readonly pageUrl!: string;
  @Column({ name: 'query_url', type: 'text' })
  readonly queryUrl!: string;
  @Column({ name: 'is_scheduled', type: 'boolean' })
  readonly isScheduled!: boolean;
  @Column({ name: 'is_excluded', type: 'boolean' })
  readonly isExcluded!: boolean;
  @Column({ name: 'feeds', type: 'jsonb' })
  readonly feeds!: readonly Feed[];
  @Column({ name: 'unit_notes', type: 'jsonb' })
  readonly unitNotes!: Readonly<Record<string, string>>;
}
