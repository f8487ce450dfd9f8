import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportReport } from '../domain/import-report.ts';

/** One import of figures from one file; rows are never changed. */
@Entity({ schema: 'cms', name: 'statistics_import' })
export class StatisticsImportEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'dataset_code', type: 'text' })
  readonly datasetCode!: string;
  @Column({ name: 'source_kind', type: 'text' })
  readonly sourceKind!: 'FILE' | 'CONTENT' | 'ADDRESS';
  @Column({ name: 'source_name', type: 'text' })
  readonly sourceName!: string;
  @Column({ name: 'content_sha256', type: 'text' })
  readonly contentSha256!: string;
  @Column({ name: 'source_updated_at', type: 'timestamptz', nullable: true })
  readonly sourceUpdatedAt!: Date | null;
  @Column({ name: 'retrieved_at', type: 'timestamptz' })
  readonly retrievedAt!: Date;
  /** Counts as they were told; the part about the source stands in the columns. */
  @Column({ name: 'report', type: 'jsonb' })
  readonly report!: Pick<
    ImportReport,
    'read' | 'ignored' | 'indicators' | 'unknownCodes' | 'changes'
  >;
  @Column({ name: 'actor_kind', type: 'text' })
  readonly actorKind!: string;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  readonly actorId!: string | null;
  @Column({ name: 'request_id', type: 'text', nullable: true })
  readonly requestId!: string | null;
  @Column({ name: 'imported_at', type: 'timestamptz' })
  readonly importedAt!: Date;
}
