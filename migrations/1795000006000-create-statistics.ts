import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indicators and observations; superseded observations stay. New tables: no lock on data.
 */
export class CreateStatistics1795000006000 implements MigrationInterface {
  readonly name = 'CreateStatistics1795000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.indicator (
        id uuid CONSTRAINT pk_indicator PRIMARY KEY,
        code text NOT NULL,
        unit text NOT NULL,
        dataset_code text,
        position integer NOT NULL,
        CONSTRAINT ux_indicator_code UNIQUE (code)
      )
    `);
    await runner.query(`
      CREATE TABLE cms.observation (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_observation PRIMARY KEY,
        indicator_id uuid NOT NULL CONSTRAINT fk_observation_indicator REFERENCES cms.indicator,
        nuts_code text NOT NULL,
        period text,
        value numeric,
        not_available_reason text,
        flag text,
        coverage text,
        dataset_code text,
        source_name text NOT NULL,
        source_url text,
        source_updated_at timestamptz,
        retrieved_at timestamptz NOT NULL,
        superseded_at timestamptz,
        superseded_because text,
        CONSTRAINT ck_observation_value_or_reason CHECK ((value IS NULL) <> (not_available_reason IS NULL)),
        CONSTRAINT ck_observation_value_has_period CHECK (value IS NULL OR period IS NOT NULL),
        CONSTRAINT ck_observation_period CHECK (period ~ '^[0-9]{4}$')
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX ux_observation_current
        ON cms.observation (indicator_id, nuts_code, coalesce(period, '')) WHERE superseded_at IS NULL
    `);
    await runner.query(`
      CREATE INDEX ix_observation_nuts_code ON cms.observation (nuts_code)
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.observation TO cms_writer
    `);
    await runner.query(`
      GRANT UPDATE (superseded_at, superseded_because) ON cms.observation TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.indicator TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.observation, cms.indicator
    `);
  }
}
