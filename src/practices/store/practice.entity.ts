import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';
import type { AuthorityRole, Link, Outcome, Partner, ResultIndicator } from '../domain/facts.ts';
import type { Stage } from '../domain/stage.ts';

/** A working practice: stage and facts; its words lie in the table of paths. */
@Entity({ schema: 'cms', name: 'practice' })
export class PracticeEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  readonly id!: string;
  @Column({ name: 'source_locale', type: 'text' })
  readonly sourceLocale!: string;
  @Column({ name: 'stage', type: 'text' })
  readonly stage!: Stage;
  @Column({ name: 'stage_entered_at', type: 'timestamptz' })
  readonly stageEnteredAt!: Date;
  @Column({ name: 'revision_stage', type: 'text', nullable: true })
  readonly revisionStage!: Stage | null;
  @Column({ name: 'duplicate_of', type: 'uuid', nullable: true })
  readonly duplicateOf!: string | null;
  @Column({ name: 'matrix_version', type: 'integer' })
  readonly matrixVersion!: number;
  @Column({ name: 'authority_role', type: 'text', nullable: true })
  readonly authorityRole!: AuthorityRole | null;
  @Column({ name: 'outcome', type: 'text', nullable: true })
  readonly outcome!: Outcome | null;
  @Column({ name: 'period_start', type: 'text', nullable: true })
  readonly periodStart!: string | null;
  @Column({ name: 'period_end', type: 'text', nullable: true })
  readonly periodEnd!: string | null;
  @Column({ name: 'is_ongoing', type: 'boolean', nullable: true })
  readonly isOngoing!: boolean | null;
  @Column({ name: 'lead_organisation', type: 'text', nullable: true })
  readonly leadOrganisation!: string | null;
  @Column({ name: 'budget_cents', type: 'bigint', nullable: true })
  readonly budgetCents!: string | null;
  @Column({ name: 'budget_currency', type: 'text', nullable: true })
  readonly budgetCurrency!: string | null;
  @Column({ name: 'beneficiaries_persons', type: 'integer', nullable: true })
  readonly beneficiariesPersons!: number | null;
  @Column({ name: 'review_by', type: 'date', nullable: true })
  readonly reviewBy!: string | null;
  @Column({ name: 'policy_areas', type: 'text', array: true })
  readonly policyAreas!: readonly string[];
  @Column({ name: 'target_groups', type: 'text', array: true })
  readonly targetGroups!: readonly string[];
  @Column({ name: 'partners', type: 'jsonb' })
  readonly partners!: readonly Partner[];
  @Column({ name: 'funding_sources', type: 'text', array: true })
  readonly fundingSources!: readonly string[];
  @Column({ name: 'result_indicators', type: 'jsonb' })
  readonly resultIndicators!: readonly ResultIndicator[];
  @Column({ name: 'links', type: 'jsonb' })
  readonly links!: readonly Link[];
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  readonly createdBy!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  readonly changedBy!: string | null;
  @Column({ name: 'changed_at', type: 'timestamptz' })
  readonly changedAt!: Date;
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
  /** Codes in order; null: none. Read with the row, written by `practice.store.ts`. */
  @VirtualColumn('text', { query: regionCodesOf })
  readonly regionCodes!: readonly string[] | null;
}

function regionCodesOf(aliasSql: string): string {
  return `
    SELECT array_agg(r.code ORDER BY pr.position)
    FROM cms.practice_region pr JOIN cms.region r ON r.id = pr.region_id
    WHERE pr.practice_id = ${aliasSql}.id`;
}
