import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports of practices: the file under work, what became of each row, what each import wrote, and which
 * practice stands for which entry of which source. New tables: no lock on data.
 */
export class CreateImports1795000021000 implements MigrationInterface {
  readonly name = 'CreateImports1795000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.practice_import (
        id uuid CONSTRAINT pk_practice_import PRIMARY KEY,
        source text NOT NULL,
        format text NOT NULL,
        file_name text,
        content_sha256 text NOT NULL,
        status text NOT NULL,
        overwrites boolean NOT NULL,
        rows jsonb NOT NULL,
        total_rows integer NOT NULL,
        done_rows integer NOT NULL,
        created_by uuid CONSTRAINT fk_practice_import_created_by REFERENCES cms.account,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_practice_import_format CHECK (format IN ('CSV', 'XLSX', 'JSON')),
        CONSTRAINT ck_practice_import_status CHECK (status IN ('RUNNING', 'DONE', 'UNDONE')),
        CONSTRAINT ck_practice_import_source CHECK (source ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
        CONSTRAINT ck_practice_import_done CHECK (done_rows BETWEEN 0 AND total_rows)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_practice_import_created_by ON cms.practice_import (created_by, created_at)
    `);
    await runner.query(`
      CREATE TRIGGER practice_import_version_grows BEFORE UPDATE ON cms.practice_import
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      CREATE TABLE cms.practice_import_row (
        import_id uuid NOT NULL CONSTRAINT fk_practice_import_row_import REFERENCES cms.practice_import,
        line integer NOT NULL,
        external_reference text NOT NULL,
        outcome text NOT NULL,
        practice_id uuid CONSTRAINT fk_practice_import_row_practice REFERENCES cms.practice,
        issues jsonb NOT NULL,
        CONSTRAINT pk_practice_import_row PRIMARY KEY (import_id, line),
        CONSTRAINT ck_practice_import_row_outcome CHECK
          (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'CONFLICT', 'REFUSED'))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_practice_import_row_practice ON cms.practice_import_row (practice_id)
    `);
    await runner.query(`
      CREATE TABLE cms.practice_import_value (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_practice_import_value PRIMARY KEY,
        import_id uuid NOT NULL CONSTRAINT fk_practice_import_value_import REFERENCES cms.practice_import,
        practice_id uuid NOT NULL CONSTRAINT fk_practice_import_value_practice REFERENCES cms.practice,
        key text NOT NULL,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        CONSTRAINT ux_practice_import_value UNIQUE (import_id, practice_id, key)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_practice_import_value_newest ON cms.practice_import_value (practice_id, key, id DESC)
    `);
    await runner.query(`
      CREATE TABLE cms.external_reference (
        source text NOT NULL,
        reference text NOT NULL,
        practice_id uuid NOT NULL CONSTRAINT fk_external_reference_practice REFERENCES cms.practice,
        import_id uuid NOT NULL CONSTRAINT fk_external_reference_import REFERENCES cms.practice_import,
        CONSTRAINT pk_external_reference PRIMARY KEY (source, reference)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_external_reference_practice ON cms.external_reference (practice_id)
    `);
    await runner.query(`
      CREATE INDEX ix_external_reference_import ON cms.external_reference (import_id)
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.practice_import TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.practice_import_row TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, DELETE ON cms.practice_import_value, cms.external_reference TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.external_reference, cms.practice_import_value, cms.practice_import_row, cms.practice_import
    `);
  }
}
