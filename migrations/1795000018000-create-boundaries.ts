import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Shapes of NUTS units for maps, and how readers see them. New table: no lock on data.
 */
export class CreateBoundaries1795000018000 implements MigrationInterface {
  readonly name = 'CreateBoundaries1795000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.nuts_boundary (
        nuts_code text NOT NULL,
        nuts_version integer NOT NULL,
        geometry jsonb NOT NULL,
        attribution text NOT NULL,
        CONSTRAINT pk_nuts_boundary PRIMARY KEY (nuts_code, nuts_version),
        CONSTRAINT fk_nuts_boundary_unit FOREIGN KEY (nuts_code, nuts_version) REFERENCES cms.nuts_unit,
        CONSTRAINT ck_nuts_boundary_geometry CHECK (geometry ->> 'type' IN ('Polygon', 'MultiPolygon'))
      )
    `);
    await runner.query(`
      SELECT delivery.follow('cms.nuts_boundary')
    `);
    await runner.query(`
      CREATE VIEW delivery.nuts_boundary AS
        SELECT nuts_code, nuts_version, geometry, attribution FROM cms.nuts_boundary
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON cms.nuts_boundary TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT ON delivery.nuts_boundary TO delivery_reader
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW delivery.nuts_boundary
    `);
    await runner.query(`
      DROP TABLE cms.nuts_boundary
    `);
  }
}
