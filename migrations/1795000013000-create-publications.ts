import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Immutable publications, what is live, and slugs. New tables: no lock on data.
 */
export class CreatePublications1795000013000 implements MigrationInterface {
  readonly name = 'CreatePublications1795000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.publication (
        practice_id uuid NOT NULL CONSTRAINT fk_publication_practice REFERENCES cms.practice,
        locale text NOT NULL CONSTRAINT fk_publication_locale REFERENCES cms.locale,
        number integer NOT NULL,
        document text NOT NULL,
        document_sha256 text NOT NULL,
        published_by uuid CONSTRAINT fk_publication_published_by REFERENCES cms.account,
        published_at timestamptz NOT NULL,
        CONSTRAINT pk_publication PRIMARY KEY (practice_id, locale, number)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_publication_locale ON cms.publication (locale)
    `);
    await runner.query(`
      CREATE INDEX ix_publication_published_by ON cms.publication (published_by)
    `);
    await runner.query(`
      CREATE TRIGGER publication_is_append_only BEFORE UPDATE OR DELETE ON cms.publication
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      CREATE TABLE cms.live_edition (
        practice_id uuid NOT NULL,
        locale text NOT NULL,
        number integer NOT NULL,
        CONSTRAINT pk_live_edition PRIMARY KEY (practice_id, locale),
        CONSTRAINT fk_live_edition_publication FOREIGN KEY (practice_id, locale, number) REFERENCES cms.publication
      )
    `);
    await runner.query(`
      CREATE INDEX ix_live_edition_publication ON cms.live_edition (practice_id, locale, number)
    `);
    await runner.query(`
      CREATE TABLE delivery.slug (
        locale text NOT NULL,
        slug text NOT NULL,
        practice_id uuid NOT NULL,
        is_current boolean NOT NULL,
        CONSTRAINT pk_slug PRIMARY KEY (locale, slug)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX ux_slug_current ON delivery.slug (practice_id, locale) WHERE is_current
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.publication TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON cms.live_edition, delivery.slug TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE delivery.slug, cms.live_edition, cms.publication
    `);
  }
}
