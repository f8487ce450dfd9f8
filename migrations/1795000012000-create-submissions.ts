import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Submissions, what was handed in, consent, contact data, letters and sign-offs. New tables: no lock on data.
 */
export class CreateSubmissions1795000012000 implements MigrationInterface {
  readonly name = 'CreateSubmissions1795000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.submission (
        id uuid CONSTRAINT pk_submission PRIMARY KEY,
        practice_id uuid NOT NULL CONSTRAINT fk_submission_practice REFERENCES cms.practice,
        questionnaire_id uuid NOT NULL CONSTRAINT fk_submission_questionnaire REFERENCES cms.questionnaire,
        locale text NOT NULL CONSTRAINT fk_submission_locale REFERENCES cms.locale,
        account_id uuid CONSTRAINT fk_submission_account REFERENCES cms.account,
        survey_id uuid CONSTRAINT fk_submission_survey REFERENCES cms.questionnaire,
        survey_due_on date,
        created_at timestamptz NOT NULL,
        CONSTRAINT ux_submission_practice UNIQUE (practice_id)
      )
    `);
    await runner.query(`
      CREATE TABLE cms.submission_access (
        token_hash text CONSTRAINT pk_submission_access PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_submission_access_submission REFERENCES cms.submission,
        created_at timestamptz NOT NULL,
        expires_at timestamptz
      )
    `);
    await runner.query(`
      CREATE INDEX ix_submission_access_submission ON cms.submission_access (submission_id)
    `);
    await runner.query(`
      CREATE INDEX ix_submission_questionnaire ON cms.submission (questionnaire_id)
    `);
    await runner.query(`
      CREATE INDEX ix_submission_locale ON cms.submission (locale)
    `);
    await runner.query(`
      CREATE INDEX ix_submission_account ON cms.submission (account_id)
    `);
    await runner.query(`
      CREATE INDEX ix_submission_survey ON cms.submission (survey_id)
    `);
    await runner.query(`
      CREATE TABLE cms.handed_in (
        submission_id uuid NOT NULL CONSTRAINT fk_handed_in_submission REFERENCES cms.submission,
        number integer NOT NULL,
        kind text NOT NULL,
        answers jsonb NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT pk_handed_in PRIMARY KEY (submission_id, number),
        CONSTRAINT ck_handed_in_kind CHECK (kind IN ('TEMPLATE', 'SURVEY'))
      )
    `);
    await runner.query(`
      CREATE TRIGGER handed_in_is_append_only BEFORE UPDATE OR DELETE ON cms.handed_in
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      CREATE TABLE contact.submitter (
        submission_id uuid CONSTRAINT pk_submitter PRIMARY KEY
          CONSTRAINT fk_submitter_submission REFERENCES cms.submission,
        name text NOT NULL,
        email text NOT NULL,
        organisation text
      )
    `);
    await runner.query(`
      CREATE TABLE contact.consent (
        submission_id uuid CONSTRAINT pk_consent PRIMARY KEY
          CONSTRAINT fk_consent_submission REFERENCES cms.submission,
        purpose text NOT NULL,
        text_version integer NOT NULL,
        text_hash text NOT NULL,
        locale text NOT NULL,
        mechanism text NOT NULL,
        given_at timestamptz NOT NULL DEFAULT now()
      )
    `);
    await runner.query(`
      CREATE TRIGGER consent_is_append_only BEFORE UPDATE OR DELETE ON contact.consent
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      CREATE TABLE contact.letter (
        id uuid CONSTRAINT pk_letter PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_letter_submission REFERENCES cms.submission,
        template text NOT NULL,
        locale text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        created_by uuid CONSTRAINT fk_letter_created_by REFERENCES cms.account,
        created_at timestamptz NOT NULL,
        sent_at timestamptz
      )
    `);
    await runner.query(`
      CREATE INDEX ix_letter_submission ON contact.letter (submission_id, created_at)
    `);
    await runner.query(`
      CREATE INDEX ix_letter_created_by ON contact.letter (created_by)
    `);
    await runner.query(`
      CREATE TABLE cms.sign_off (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_sign_off PRIMARY KEY,
        practice_id uuid NOT NULL CONSTRAINT fk_sign_off_practice REFERENCES cms.practice,
        account_id uuid NOT NULL CONSTRAINT fk_sign_off_account REFERENCES cms.account,
        content_hash text NOT NULL,
        at timestamptz NOT NULL
      )
    `);
    await runner.query(`
      CREATE INDEX ix_sign_off_practice ON cms.sign_off (practice_id, id)
    `);
    await runner.query(`
      CREATE INDEX ix_sign_off_account ON cms.sign_off (account_id)
    `);
    await runner.query(`
      CREATE TRIGGER sign_off_is_append_only BEFORE UPDATE OR DELETE ON cms.sign_off
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.submission TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, DELETE ON cms.submission_access TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.handed_in, cms.sign_off, contact.consent TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON contact.submitter, contact.letter TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.sign_off, contact.letter, contact.consent, contact.submitter, cms.handed_in,
        cms.submission_access, cms.submission
    `);
  }
}
