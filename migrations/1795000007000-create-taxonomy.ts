import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Taxonomies and their terms; labels are localized texts. New tables: no lock on data.
 */
export class CreateTaxonomy1795000007000 implements MigrationInterface {
  readonly name = 'CreateTaxonomy1795000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.term (
        id uuid CONSTRAINT pk_term PRIMARY KEY,
        taxonomy text NOT NULL,
        code text NOT NULL,
        parent_id uuid CONSTRAINT fk_term_parent REFERENCES cms.term,
        provenance text NOT NULL,
        source_name text NOT NULL,
        facts jsonb NOT NULL DEFAULT '{}',
        position integer NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ux_term_code UNIQUE (taxonomy, code),
        CONSTRAINT ck_term_provenance CHECK (provenance IN ('SOURCED', 'PROPOSED'))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_term_parent ON cms.term (parent_id)
    `);
    await runner.query(`
      CREATE TRIGGER term_version_grows BEFORE UPDATE ON cms.term
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.term TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.term
    `);
  }
}
