import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts of the assessment: aspects and matrix answers; their words are localized texts. New tables: no lock on data.
 */
export class CreateEvaluation1795000011000 implements MigrationInterface {
  readonly name = 'CreateEvaluation1795000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.aspect_assessment (
        practice_id uuid NOT NULL CONSTRAINT fk_aspect_assessment_practice REFERENCES cms.practice ON DELETE CASCADE,
        aspect text NOT NULL,
        state text NOT NULL,
        not_assessed_reason text,
        rating integer,
        changed_by uuid CONSTRAINT fk_aspect_assessment_changed_by REFERENCES cms.account,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_aspect_assessment PRIMARY KEY (practice_id, aspect),
        CONSTRAINT ck_aspect_assessment_state CHECK (state IN ('ASSESSED', 'NOT_ASSESSED')),
        CONSTRAINT ck_aspect_assessment_reason CHECK ((state = 'NOT_ASSESSED') = (not_assessed_reason IS NOT NULL)),
        CONSTRAINT ck_aspect_assessment_rating CHECK (rating BETWEEN 0 AND 4)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_aspect_assessment_changed_by ON cms.aspect_assessment (changed_by)
    `);
    await runner.query(`
      CREATE TRIGGER aspect_assessment_version_grows BEFORE UPDATE ON cms.aspect_assessment
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      CREATE TABLE cms.matrix_answer (
        practice_id uuid NOT NULL CONSTRAINT fk_matrix_answer_practice REFERENCES cms.practice ON DELETE CASCADE,
        question_key text NOT NULL,
        state text NOT NULL,
        rating integer,
        evidence text[] NOT NULL DEFAULT '{}',
        changed_by uuid CONSTRAINT fk_matrix_answer_changed_by REFERENCES cms.account,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_matrix_answer PRIMARY KEY (practice_id, question_key),
        CONSTRAINT ck_matrix_answer_state CHECK (state IN ('RATED', 'NOT_APPLICABLE', 'UNKNOWN')),
        CONSTRAINT ck_matrix_answer_rating CHECK ((state = 'RATED') = (rating IS NOT NULL) AND rating BETWEEN 0 AND 4)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_matrix_answer_changed_by ON cms.matrix_answer (changed_by)
    `);
    await runner.query(`
      CREATE TRIGGER matrix_answer_version_grows BEFORE UPDATE ON cms.matrix_answer
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.aspect_assessment, cms.matrix_answer TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.matrix_answer, cms.aspect_assessment
    `);
  }
}
