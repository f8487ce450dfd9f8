import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The languages of the service, as data. New table: no lock on data.
 */
export class CreateLocales1795000003000 implements MigrationInterface {
  readonly name = 'CreateLocales1795000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.locale (
        code text CONSTRAINT pk_locale PRIMARY KEY,
        endonym text NOT NULL,
        direction text NOT NULL,
        icu_collation text NOT NULL,
        search_configuration text NOT NULL,
        fallback text[] NOT NULL,
        enabled_for text[] NOT NULL,
        is_default boolean NOT NULL,
        position integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_locale_code CHECK (code ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
        CONSTRAINT ck_locale_direction CHECK (direction IN ('LTR', 'RTL'))
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX ux_locale_default ON cms.locale (is_default) WHERE is_default
    `);
    await runner.query(`
      CREATE TRIGGER locale_version_grows BEFORE UPDATE ON cms.locale
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.locale TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.locale
    `);
  }
}
