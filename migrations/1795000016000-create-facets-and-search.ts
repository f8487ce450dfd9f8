import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of reference data that readers see; what lies in them is part of every answer. */
const FOLLOWED = [
  'cms.locale',
  'cms.term',
  'cms.region',
  'cms.nuts_unit',
  'cms.region_nuts_unit',
  'cms.mipex_score',
  'cms.indicator',
  'cms.observation',
  'cms.questionnaire',
  'cms.criteria_matrix',
];

/**
 * What makes lists and search fast: a narrow facet row for each practice, a search row for each practice and
 * locale, the words that can be searched for, and a small document for lists. Also makes the publication version
 * follow every change of public reference data.
 *
 * Rewrites delivery.practice (lock: ACCESS EXCLUSIVE); the service fills the new columns by rebuilding the projection at
 * its next start, because the format it knows is newer than the one in delivery.state.
 */
export class CreateFacetsAndSearch1795000016000 implements MigrationInterface {
  readonly name = 'CreateFacetsAndSearch1795000016000';

  async up(runner: QueryRunner): Promise<void> {
    await this.#changePractice(runner);
    await this.#createFacets(runner);
    await this.#createSearch(runner);
    await this.#createVersion(runner);
    await runner.query(
      'SELECT delivery.follow(followed::regclass) FROM unnest($1::text[]) AS followed',
      [FOLLOWED],
    );
    await runner.query(`
      CREATE CONSTRAINT TRIGGER follow_written AFTER INSERT OR UPDATE ON cms.localized_text
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (NEW.subject_type IN ('TERM', 'REGION', 'INDICATOR', 'QUESTIONNAIRE', 'CRITERIA_MATRIX'))
        EXECUTE FUNCTION delivery.follow_change()
    `);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER follow_removed AFTER DELETE ON cms.localized_text
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (OLD.subject_type IN ('TERM', 'REGION', 'INDICATOR', 'QUESTIONNAIRE', 'CRITERIA_MATRIX'))
        EXECUTE FUNCTION delivery.follow_change()
    `);
  }

  async #changePractice(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery.practice
        DROP COLUMN search,
        ALTER COLUMN document TYPE json USING document::json,
        ADD COLUMN card json
    `);
    await runner.query(`
      UPDATE delivery.practice SET card = document
    `);
    await runner.query(`
      ALTER TABLE delivery.practice ALTER COLUMN card SET NOT NULL, ALTER COLUMN card SET STORAGE MAIN
    `);
  }

  async #createFacets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery.practice_facet (
        practice_id uuid CONSTRAINT pk_practice_facet PRIMARY KEY,
        ordinal integer GENERATED ALWAYS AS IDENTITY,
        version bigint NOT NULL,
        changed_at timestamptz NOT NULL,
        removed_because text,
        content_sha256 text NOT NULL,
        source_locale text NOT NULL,
        countries text[] NOT NULL,
        regions text[] NOT NULL,
        authority_role text NOT NULL,
        authority_mode text NOT NULL,
        policy_areas text[] NOT NULL,
        target_groups text[] NOT NULL,
        aspects text[] NOT NULL,
        criteria text[] NOT NULL,
        best_rating integer,
        status text NOT NULL,
        outcome text,
        period_start text,
        period_end text,
        languages text[] NOT NULL,
        longitude double precision NOT NULL,
        latitude double precision NOT NULL,
        row_locales text[] NOT NULL,
        row_content_locales text[] NOT NULL,
        row_published_at timestamptz[] NOT NULL,
        CONSTRAINT ux_practice_facet_ordinal UNIQUE (ordinal),
        CONSTRAINT ck_practice_facet_removed_because CHECK (removed_because IN ('ARCHIVED', 'WITHDRAWN'))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_practice_facet_version ON delivery.practice_facet (version)
    `);
    await runner.query(`
      CREATE INDEX ix_practice_facet_changed_at ON delivery.practice_facet (changed_at, ordinal)
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON delivery.practice_facet TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT ON delivery.practice_facet TO delivery_reader
    `);
  }

  async #createSearch(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery.practice_search (
        locale text NOT NULL,
        practice_id uuid NOT NULL,
        ordinal integer NOT NULL,
        search tsvector NOT NULL,
        head tsvector NOT NULL,
        words text[] NOT NULL,
        CONSTRAINT pk_practice_search PRIMARY KEY (locale, practice_id)
      ) WITH (toast_tuple_target = 1024)
    `);
    await runner.query(`
      ALTER TABLE delivery.practice_search ALTER COLUMN head SET STORAGE MAIN
    `);
    await runner.query(`
      CREATE INDEX ix_practice_search_search ON delivery.practice_search USING gin (search)
    `);
    await runner.query(`
      CREATE INDEX ix_practice_search_practice ON delivery.practice_search (practice_id)
    `);
    await runner.query(`
      CREATE TABLE delivery.search_word (
        locale text NOT NULL,
        word text NOT NULL,
        uses integer NOT NULL,
        CONSTRAINT pk_search_word PRIMARY KEY (locale, word)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_search_word_trigrams ON delivery.search_word USING gin (word public.gin_trgm_ops)
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON delivery.practice_search, delivery.search_word TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT ON delivery.practice_search, delivery.search_word TO delivery_reader
    `);
  }

  /** One transaction moves the version on once, however much it changes, and tells every instance at commit. */
  async #createVersion(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery.state
        ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN projection_format integer NOT NULL DEFAULT 0
    `);
    await runner.query(`
      CREATE FUNCTION delivery.advance_publication_version() RETURNS bigint LANGUAGE plpgsql AS $$
      DECLARE
        moved bigint := nullif(current_setting('delivery.advanced_to', true), '')::bigint;
      BEGIN
        IF moved IS NULL THEN
          -- The time is taken once the row is ours: a later version never has an earlier time.
          UPDATE delivery.state
            SET publication_version = publication_version + 1,
              changed_at = greatest(clock_timestamp(), changed_at + interval '1 microsecond')
            RETURNING publication_version INTO moved;
          PERFORM set_config('delivery.advanced_to', moved::text, true);
          PERFORM pg_notify('publication_version', moved::text);
        END IF;
        RETURN moved;
      END $$
    `);
    await runner.query(`
      CREATE FUNCTION delivery.follow_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM delivery.advance_publication_version();
        RETURN NULL;
      END $$
    `);
    await runner.query(`
      CREATE FUNCTION delivery.follow(followed regclass) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE CONSTRAINT TRIGGER follow AFTER INSERT OR UPDATE OR DELETE ON %s
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION delivery.follow_change()', followed);
      END $$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER follow_removed ON cms.localized_text
    `);
    await runner.query(`
      DROP TRIGGER follow_written ON cms.localized_text
    `);
    await runner.query(`
      DO $$
      DECLARE
        followed regclass;
      BEGIN
        FOR followed IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'follow' LOOP
          EXECUTE format('DROP TRIGGER follow ON %s', followed);
        END LOOP;
      END $$
    `);
    await runner.query(`
      DROP FUNCTION delivery.follow(regclass), delivery.follow_change(), delivery.advance_publication_version()
    `);
    await runner.query(`
      ALTER TABLE delivery.state DROP COLUMN changed_at, DROP COLUMN projection_format
    `);
    await runner.query(`
      DROP TABLE delivery.search_word, delivery.practice_search, delivery.practice_facet
    `);
    await runner.query(`
      ALTER TABLE delivery.practice DROP COLUMN card, ALTER COLUMN document TYPE jsonb USING document::jsonb
    `);
    await runner.query(`
      ALTER TABLE delivery.practice ADD COLUMN search tsvector NOT NULL DEFAULT ''
    `);
    await runner.query(`
      CREATE INDEX ix_delivery_practice_search ON delivery.practice USING gin (search)
    `);
  }
}
