import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The glossary: concepts and their terms by language, with what search needs of a term beside it.
 * New tables and views, a trigger on cms.locale (SHARE ROW EXCLUSIVE for a moment): no other lock on data.
 */
export class CreateGlossary1795000019000 implements MigrationInterface {
  readonly name = 'CreateGlossary1795000019000';

  async up(runner: QueryRunner): Promise<void> {
    await this.#createTables(runner);
    await this.#analyseTerms(runner);
    await runner.query(`
      CREATE VIEW delivery.glossary_concept AS
        SELECT id, code, part_of_speech, is_translated, definitions, source_name, position
        FROM cms.glossary_concept WHERE is_active
    `);
    await runner.query(`
      CREATE VIEW delivery.glossary_term AS
        SELECT t.concept_id, c.code, t.locale, t.position, t.term, t.status, t.pattern, t.lexemes
        FROM cms.glossary_term t JOIN cms.glossary_concept c ON c.id = t.concept_id
        WHERE c.is_active
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.glossary_concept TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, DELETE ON cms.glossary_term TO cms_writer
    `);
    await runner.query(`
      GRANT UPDATE (words) ON cms.glossary_term TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT ON delivery.glossary_concept, delivery.glossary_term TO delivery_reader
    `);
    await runner.query(`
      GRANT SELECT ON delivery.glossary_term TO cms_writer
    `);
    await this.#markConcepts(runner);
    await runner.query(`
      SELECT delivery.follow('cms.glossary_concept')
    `);
    await runner.query(`
      SELECT delivery.follow('cms.glossary_term')
    `);
  }

  async #createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.glossary_concept (
        id uuid CONSTRAINT pk_glossary_concept PRIMARY KEY,
        code text NOT NULL,
        part_of_speech text NOT NULL,
        is_translated boolean NOT NULL,
        definitions jsonb NOT NULL,
        source_name text NOT NULL,
        position integer NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ux_glossary_concept_code UNIQUE (code),
        CONSTRAINT ck_glossary_concept_part_of_speech
          CHECK (part_of_speech IN ('NOUN', 'VERB', 'ADJECTIVE', 'NAME'))
      )
    `);
    await runner.query(`
      CREATE TRIGGER glossary_concept_version_grows BEFORE UPDATE ON cms.glossary_concept
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      CREATE TABLE cms.glossary_term (
        concept_id uuid NOT NULL CONSTRAINT fk_glossary_term_concept REFERENCES cms.glossary_concept,
        locale text NOT NULL CONSTRAINT fk_glossary_term_locale REFERENCES cms.locale,
        position integer NOT NULL,
        term text NOT NULL,
        status text NOT NULL,
        words text NOT NULL,
        pattern tsquery,
        lexemes text[] NOT NULL DEFAULT '{}',
        CONSTRAINT pk_glossary_term PRIMARY KEY (concept_id, locale, position),
        CONSTRAINT ux_glossary_term_term UNIQUE (concept_id, locale, term),
        CONSTRAINT ck_glossary_term_status CHECK (status IN ('PREFERRED', 'ADMITTED', 'FORBIDDEN'))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_glossary_term_locale ON cms.glossary_term (locale)
    `);
  }

  /** Search compares lexemes; they are made when a term is written and when a language is analysed otherwise. */
  async #analyseTerms(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION cms.analyse_glossary_term() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        configuration regconfig := delivery.search_configuration(NEW.locale);
      BEGIN
        NEW.pattern := delivery.search_pattern(configuration, NEW.locale, NEW.words, false);
        NEW.lexemes := ARRAY(SELECT DISTINCT l.lexeme
          FROM delivery.search_lexemes(configuration, NEW.locale, NEW.words) AS l ORDER BY 1);
        RETURN NEW;
      END $$
    `);
    await runner.query(`
      CREATE TRIGGER glossary_term_is_analysed BEFORE INSERT OR UPDATE ON cms.glossary_term
        FOR EACH ROW EXECUTE FUNCTION cms.analyse_glossary_term()
    `);
    await runner.query(`
      CREATE FUNCTION cms.analyse_glossary_again() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE cms.glossary_term SET words = words WHERE locale = NEW.code;
        RETURN NULL;
      END $$
    `);
    await runner.query(`
      CREATE TRIGGER glossary_follows_locale AFTER UPDATE OF search_configuration ON cms.locale
        FOR EACH ROW WHEN (OLD.search_configuration IS DISTINCT FROM NEW.search_configuration)
        EXECUTE FUNCTION cms.analyse_glossary_again()
    `);
  }

  /**
   * Search rows carry a lexeme like "sv=refugee" for each concept that their texts name, so that a search
   * for a concept needs no phrase, which an index cannot answer. A change of the glossary marks them anew.
   */
  async #markConcepts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION delivery.concept_marks(searched tsvector, concepts uuid[] DEFAULT NULL)
      RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
      DECLARE
        entries text;
      BEGIN
        SELECT string_agg(DISTINCT delivery.quoted_lexeme(g.locale || '=' || g.code) || ':1', ' ') INTO entries
        FROM delivery.glossary_term g
        WHERE g.status <> 'FORBIDDEN' AND (concepts IS NULL OR g.concept_id = ANY (concepts))
          AND searched @@ g.pattern;
        RETURN coalesce(entries, '')::tsvector;
      END $$
    `);
    // The publication version is the lock that publishers take too.
    await runner.query(`
      CREATE FUNCTION delivery.mark_concepts_anew(concepts uuid[]) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        marks text[] := ARRAY(SELECT l.code || '=' || c.code
          FROM cms.glossary_concept c CROSS JOIN cms.locale l WHERE c.id = ANY (concepts));
        wanted tsquery := (SELECT delivery.any_of(g.pattern) FROM delivery.glossary_term g
          WHERE g.concept_id = ANY (concepts));
        marked tsquery := (SELECT delivery.any_of(delivery.quoted_lexeme(mark)::tsquery) FROM unnest(marks) AS mark);
      BEGIN
        PERFORM delivery.advance_publication_version();
        UPDATE delivery.practice_search s SET
          search = ts_delete(s.search, marks) || delivery.concept_marks(s.search, concepts),
          head = ts_delete(s.head, marks)
            || setweight(delivery.concept_marks(ts_filter(s.head, '{a}'), concepts), 'A')
            || setweight(delivery.concept_marks(ts_filter(s.head, '{b}'), concepts), 'B')
        WHERE s.search @@ marked OR s.search @@ wanted;
      END $$
    `);
    await runner.query(`
      CREATE FUNCTION cms.mark_changed_concepts() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM delivery.mark_concepts_anew(ARRAY(SELECT DISTINCT c.concept_id FROM changed c));
        RETURN NULL;
      END $$
    `);
    await runner.query(`
      CREATE TRIGGER glossary_term_written AFTER INSERT ON cms.glossary_term
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cms.mark_changed_concepts()
    `);
    await runner.query(`
      CREATE TRIGGER glossary_term_changed AFTER UPDATE ON cms.glossary_term
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cms.mark_changed_concepts()
    `);
    await runner.query(`
      CREATE TRIGGER glossary_term_removed AFTER DELETE ON cms.glossary_term
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cms.mark_changed_concepts()
    `);
    await runner.query(`
      CREATE FUNCTION cms.mark_concept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM delivery.mark_concepts_anew(ARRAY[NEW.id]);
        RETURN NULL;
      END $$
    `);
    await runner.query(`
      CREATE TRIGGER glossary_concept_shown AFTER UPDATE OF is_active ON cms.glossary_concept
        FOR EACH ROW WHEN (OLD.is_active IS DISTINCT FROM NEW.is_active) EXECUTE FUNCTION cms.mark_concept()
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION delivery.concept_marks(tsvector, uuid[]), delivery.mark_concepts_anew(uuid[])
    `);
    await runner.query(`
      DROP VIEW delivery.glossary_term, delivery.glossary_concept
    `);
    await runner.query(`
      DROP TRIGGER glossary_follows_locale ON cms.locale
    `);
    await runner.query(`
      DROP TABLE cms.glossary_term, cms.glossary_concept
    `);
    await runner.query(`
      DROP FUNCTION cms.mark_concept(), cms.mark_changed_concepts(), cms.analyse_glossary_again(),
        cms.analyse_glossary_term()
    `);
  }
}
