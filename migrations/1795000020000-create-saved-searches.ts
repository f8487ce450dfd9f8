import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Saved searches: what somebody watches, what was there or was told already, the keys with which mails
 * end them, and the view that private feeds read. New tables and a view: no lock on data.
 */
export class CreateSavedSearches1795000020000 implements MigrationInterface {
  readonly name = 'CreateSavedSearches1795000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.saved_search (
        id uuid CONSTRAINT pk_saved_search PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT fk_saved_search_account REFERENCES cms.account ON DELETE CASCADE,
        name text NOT NULL,
        locale text NOT NULL CONSTRAINT fk_saved_search_locale REFERENCES cms.locale,
        params text NOT NULL,
        delivery text NOT NULL,
        frequency text NOT NULL,
        feed_token_hash text CONSTRAINT ux_saved_search_feed_token_hash UNIQUE,
        created_at timestamptz NOT NULL,
        last_run_at timestamptz NOT NULL,
        checked_version bigint NOT NULL,
        CONSTRAINT ck_saved_search_delivery CHECK (delivery IN ('EMAIL', 'FEED')),
        CONSTRAINT ck_saved_search_frequency CHECK (frequency IN ('EACH', 'DAILY', 'WEEKLY')),
        CONSTRAINT ck_saved_search_feed CHECK ((delivery = 'FEED') = (feed_token_hash IS NOT NULL))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_saved_search_account ON cms.saved_search (account_id, created_at)
    `);
    await runner.query(`
      CREATE INDEX ix_saved_search_locale ON cms.saved_search (locale)
    `);
    await runner.query(`
      CREATE TABLE cms.saved_search_hit (
        saved_search_id uuid NOT NULL CONSTRAINT fk_saved_search_hit_search
          REFERENCES cms.saved_search ON DELETE CASCADE,
        practice_id uuid NOT NULL,
        first_seen_at timestamptz NOT NULL,
        CONSTRAINT pk_saved_search_hit PRIMARY KEY (saved_search_id, practice_id)
      )
    `);
    await runner.query(`
      CREATE TABLE cms.saved_search_exit (
        token_hash text CONSTRAINT pk_saved_search_exit PRIMARY KEY,
        saved_search_id uuid NOT NULL CONSTRAINT fk_saved_search_exit_search
          REFERENCES cms.saved_search ON DELETE CASCADE
      )
    `);
    await runner.query(`
      CREATE INDEX ix_saved_search_exit_search ON cms.saved_search_exit (saved_search_id)
    `);
    await runner.query(`
      CREATE VIEW delivery.saved_feed AS
        SELECT s.feed_token_hash AS token_hash, s.locale, s.params
        FROM cms.saved_search s JOIN cms.account a ON a.id = s.account_id
        WHERE s.delivery = 'FEED' AND a.is_active
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON cms.saved_search TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.saved_search_hit, cms.saved_search_exit TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT ON delivery.saved_feed TO delivery_reader
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW delivery.saved_feed
    `);
    await runner.query(`
      DROP TABLE cms.saved_search_exit, cms.saved_search_hit, cms.saved_search
    `);
  }
}
