import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The working practice: facts in columns, editions by locale. New tables: no lock on data.
 */
export class CreatePractices1795000010000 implements MigrationInterface {
  readonly name = 'CreatePractices1795000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.practice (
        id uuid CONSTRAINT pk_practice PRIMARY KEY,
        source_locale text NOT NULL CONSTRAINT fk_practice_source_locale REFERENCES cms.locale,
        stage text NOT NULL,
        stage_entered_at timestamptz NOT NULL,
        revision_stage text,
        duplicate_of uuid CONSTRAINT fk_practice_duplicate_of REFERENCES cms.practice,
        matrix_version integer NOT NULL CONSTRAINT fk_practice_matrix_version REFERENCES cms.criteria_matrix (version),
        authority_role text,
        outcome text,
        period_start text,
        period_end text,
        is_ongoing boolean,
        lead_organisation text,
        budget_cents bigint,
        budget_currency text,
        beneficiaries_persons integer,
        review_by date,
        policy_areas text[] NOT NULL DEFAULT '{}',
        target_groups text[] NOT NULL DEFAULT '{}',
        partners jsonb NOT NULL DEFAULT '[]',
        funding_sources text[] NOT NULL DEFAULT '{}',
        result_indicators jsonb NOT NULL DEFAULT '[]',
        links jsonb NOT NULL DEFAULT '[]',
        created_by uuid CONSTRAINT fk_practice_created_by REFERENCES cms.account,
        created_at timestamptz NOT NULL,
        changed_by uuid CONSTRAINT fk_practice_changed_by REFERENCES cms.account,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_practice_stage CHECK (stage IN ('DRAFT', 'SUBMITTED', 'PRELIMINARY_ANALYSIS',
          'INFORMATION_REQUESTED', 'DECLINED', 'DUPLICATE', 'SELECTED', 'SURVEY_SENT', 'SURVEY_RECEIVED',
          'ANALYSIS', 'REVIEW', 'APPROVED', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN')),
        CONSTRAINT ck_practice_revision_stage CHECK (revision_stage IS NULL
          OR (stage = 'PUBLISHED' AND revision_stage IN ('ANALYSIS', 'REVIEW', 'APPROVED'))),
        CONSTRAINT ck_practice_duplicate CHECK ((stage = 'DUPLICATE') = (duplicate_of IS NOT NULL)),
        CONSTRAINT ck_practice_period CHECK (period_start ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'
          AND period_end ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'),
        CONSTRAINT ck_practice_budget CHECK ((budget_cents IS NULL) = (budget_currency IS NULL))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_practice_stage ON cms.practice (stage, stage_entered_at, id)
    `);
    await runner.query(`
      CREATE INDEX ix_practice_changed_at ON cms.practice (changed_at, id)
    `);
    await runner.query(`
      CREATE INDEX ix_practice_source_locale ON cms.practice (source_locale)
    `);
    await runner.query(`
      CREATE INDEX ix_practice_duplicate_of ON cms.practice (duplicate_of)
    `);
    await runner.query(`
      CREATE INDEX ix_practice_matrix_version ON cms.practice (matrix_version)
    `);
    await runner.query(`
      CREATE INDEX ix_practice_created_by ON cms.practice (created_by)
    `);
    await runner.query(`
      CREATE INDEX ix_practice_changed_by ON cms.practice (changed_by)
    `);
    await runner.query(`
      CREATE TRIGGER practice_version_grows BEFORE UPDATE ON cms.practice
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      CREATE TABLE cms.practice_region (
        practice_id uuid NOT NULL CONSTRAINT fk_practice_region_practice REFERENCES cms.practice ON DELETE CASCADE,
        region_id uuid NOT NULL CONSTRAINT fk_practice_region_region REFERENCES cms.region,
        position integer NOT NULL,
        CONSTRAINT pk_practice_region PRIMARY KEY (practice_id, region_id)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_practice_region_region ON cms.practice_region (region_id)
    `);
    await runner.query(`
      CREATE TABLE cms.edition (
        practice_id uuid NOT NULL CONSTRAINT fk_edition_practice REFERENCES cms.practice ON DELETE CASCADE,
        locale text NOT NULL CONSTRAINT fk_edition_locale REFERENCES cms.locale,
        state text NOT NULL,
        translator_id uuid CONSTRAINT fk_edition_translator REFERENCES cms.account,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_edition PRIMARY KEY (practice_id, locale),
        CONSTRAINT ck_edition_state CHECK (state IN
          ('MISSING', 'IN_TRANSLATION', 'IN_REVIEW', 'APPROVED', 'PUBLISHED'))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_edition_locale ON cms.edition (locale, state)
    `);
    await runner.query(`
      CREATE INDEX ix_edition_translator ON cms.edition (translator_id)
    `);
    await runner.query(`
      CREATE TRIGGER edition_version_grows BEFORE UPDATE ON cms.edition
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.practice, cms.edition TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON cms.practice_region TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.edition, cms.practice_region, cms.practice
    `);
  }
}
