import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Regions, NUTS units and MIPEX-R scores. New tables: no lock on data.
 */
export class CreateRegions1795000005000 implements MigrationInterface {
  readonly name = 'CreateRegions1795000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.nuts_unit (
        code text NOT NULL,
        nuts_version integer NOT NULL,
        level integer NOT NULL,
        country text NOT NULL,
        name_latin text NOT NULL,
        name_native text NOT NULL,
        longitude double precision,
        latitude double precision,
        urban_rural text,
        CONSTRAINT pk_nuts_unit PRIMARY KEY (code, nuts_version),
        CONSTRAINT ck_nuts_unit_level CHECK (level BETWEEN 0 AND 3),
        CONSTRAINT ck_nuts_unit_urban_rural CHECK (urban_rural IN ('URBAN', 'INTERMEDIATE', 'RURAL'))
      )
    `);
    await runner.query(`
      CREATE TABLE cms.region (
        id uuid CONSTRAINT pk_region PRIMARY KEY,
        code text NOT NULL,
        country text NOT NULL,
        native_name text NOT NULL,
        website text,
        mipex_url text,
        is_mipex_member boolean NOT NULL,
        longitude double precision NOT NULL,
        latitude double precision NOT NULL,
        west double precision NOT NULL,
        south double precision NOT NULL,
        east double precision NOT NULL,
        north double precision NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ux_region_code UNIQUE (code),
        CONSTRAINT ck_region_country CHECK (country ~ '^[A-Z]{2}$')
      )
    `);
    await runner.query(`
      CREATE TRIGGER region_version_grows BEFORE UPDATE ON cms.region
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      CREATE TABLE cms.region_nuts_unit (
        region_id uuid NOT NULL CONSTRAINT fk_region_nuts_unit_region REFERENCES cms.region ON DELETE CASCADE,
        nuts_code text NOT NULL,
        nuts_version integer NOT NULL,
        is_statistics_proxy boolean NOT NULL,
        CONSTRAINT pk_region_nuts_unit PRIMARY KEY (region_id, nuts_code, nuts_version, is_statistics_proxy),
        CONSTRAINT fk_region_nuts_unit_unit FOREIGN KEY (nuts_code, nuts_version) REFERENCES cms.nuts_unit
      )
    `);
    await runner.query(`
      CREATE INDEX ix_region_nuts_unit_unit ON cms.region_nuts_unit (nuts_code, nuts_version)
    `);
    await runner.query(`
      CREATE TABLE cms.mipex_score (
        region_id uuid NOT NULL CONSTRAINT fk_mipex_score_region REFERENCES cms.region ON DELETE CASCADE,
        dimension text NOT NULL,
        wave text NOT NULL,
        year integer,
        score numeric(5, 2) NOT NULL,
        source_name text NOT NULL,
        CONSTRAINT pk_mipex_score PRIMARY KEY (region_id, dimension, wave),
        CONSTRAINT ck_mipex_score_score CHECK (score BETWEEN 0 AND 100)
      )
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE
        ON cms.nuts_unit, cms.region, cms.region_nuts_unit, cms.mipex_score TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.mipex_score, cms.region_nuts_unit, cms.region, cms.nuts_unit
    `);
  }
}
