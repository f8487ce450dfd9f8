import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which datasets feed which indicators, what became of NUTS units between versions, and every import of figures.
 * New tables: no lock on data. The grant on cms.observation takes ACCESS SHARE for an instant.
 */
export class CreateStatisticsImports1795000017000 implements MigrationInterface {
  readonly name = 'CreateStatisticsImports1795000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.statistics_dataset (
        code text CONSTRAINT pk_statistics_dataset PRIMARY KEY,
        title text NOT NULL,
        page_url text NOT NULL,
        query_url text NOT NULL,
        is_scheduled boolean NOT NULL,
        is_excluded boolean NOT NULL,
        feeds jsonb NOT NULL,
        unit_notes jsonb NOT NULL,
        CONSTRAINT ck_statistics_dataset_code CHECK (code ~ '^[a-z0-9_]+$')
      )
    `);
    await runner.query(`
      CREATE TABLE cms.statistics_import (
        id uuid CONSTRAINT pk_statistics_import PRIMARY KEY,
        dataset_code text NOT NULL CONSTRAINT fk_statistics_import_dataset REFERENCES cms.statistics_dataset,
        source_kind text NOT NULL,
        source_name text NOT NULL,
        content_sha256 text NOT NULL,
        source_updated_at timestamptz,
        retrieved_at timestamptz NOT NULL,
        report jsonb NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        request_id text,
        imported_at timestamptz NOT NULL,
        CONSTRAINT ck_statistics_import_source_kind CHECK (source_kind IN ('FILE', 'CONTENT', 'ADDRESS'))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_statistics_import_dataset ON cms.statistics_import (dataset_code, imported_at)
    `);
    await runner.query(`
      CREATE TRIGGER statistics_import_is_append_only BEFORE UPDATE OR DELETE ON cms.statistics_import
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      CREATE TABLE cms.nuts_change (
        from_code text NOT NULL,
        from_version integer NOT NULL,
        to_code text NOT NULL,
        to_version integer NOT NULL,
        kind text NOT NULL,
        source_name text NOT NULL,
        CONSTRAINT pk_nuts_change PRIMARY KEY (from_code, from_version, to_code, to_version),
        CONSTRAINT fk_nuts_change_from FOREIGN KEY (from_code, from_version) REFERENCES cms.nuts_unit,
        CONSTRAINT fk_nuts_change_to FOREIGN KEY (to_code, to_version) REFERENCES cms.nuts_unit,
        CONSTRAINT ck_nuts_change_kind CHECK (kind IN ('RENAMED', 'SPLIT', 'RECAST')),
        CONSTRAINT ck_nuts_change_versions CHECK (from_version < to_version)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_nuts_change_to ON cms.nuts_change (to_code, to_version)
    `);
    await runner.query(`
      SELECT delivery.follow('cms.nuts_change')
    `);
    await runner.query(`
      CREATE VIEW delivery.nuts_change AS
        SELECT from_code, from_version, to_code, to_version, kind FROM cms.nuts_change
    `);
    await this.#grant(runner);
  }

  async #grant(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.statistics_dataset, cms.nuts_change TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.statistics_import TO cms_writer
    `);
    await runner.query(`
      GRANT UPDATE (source_updated_at, retrieved_at) ON cms.observation TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT ON delivery.nuts_change TO delivery_reader
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (source_updated_at, retrieved_at) ON cms.observation FROM cms_writer
    `);
    await runner.query(`
      DROP VIEW delivery.nuts_change
    `);
    await runner.query(`
      DROP TABLE cms.nuts_change, cms.statistics_import, cms.statistics_dataset
    `);
  }
}
