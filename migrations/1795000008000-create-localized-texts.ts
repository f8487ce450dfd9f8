import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one table of paths: every localised text of every subject, and its revisions. New tables: no lock on data.
 */
export class CreateLocalizedTexts1795000008000 implements MigrationInterface {
  readonly name = 'CreateLocalizedTexts1795000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.localized_text (
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        locale text NOT NULL CONSTRAINT fk_localized_text_locale REFERENCES cms.locale,
        path text NOT NULL,
        value jsonb NOT NULL,
        text_hash text NOT NULL,
        origin text NOT NULL,
        source_locale text,
        source_hash text,
        changed_by uuid CONSTRAINT fk_localized_text_changed_by REFERENCES cms.account,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_localized_text PRIMARY KEY (subject_type, subject_id, locale, path),
        CONSTRAINT ck_localized_text_origin CHECK (origin IN ('HUMAN', 'MACHINE', 'MACHINE_POST_EDITED')),
        CONSTRAINT ck_localized_text_source CHECK ((source_locale IS NULL) = (source_hash IS NULL))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_localized_text_locale ON cms.localized_text (locale)
    `);
    await runner.query(`
      CREATE INDEX ix_localized_text_changed_by ON cms.localized_text (changed_by)
    `);
    await runner.query(`
      CREATE TRIGGER localized_text_version_grows BEFORE UPDATE ON cms.localized_text
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      CREATE TABLE cms.localized_text_revision (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_localized_text_revision PRIMARY KEY,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        locale text NOT NULL,
        path text NOT NULL,
        version integer NOT NULL,
        value jsonb NOT NULL,
        origin text NOT NULL,
        source_locale text,
        source_hash text,
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        CONSTRAINT ux_localized_text_revision UNIQUE (subject_type, subject_id, locale, path, version)
      )
    `);
    await runner.query(`
      CREATE TRIGGER localized_text_revision_is_append_only BEFORE UPDATE OR DELETE ON cms.localized_text_revision
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON cms.localized_text TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.localized_text_revision TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.localized_text_revision, cms.localized_text
    `);
  }
}
