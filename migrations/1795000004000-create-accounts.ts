import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, their grants, sessions and invitations. New tables: no lock on data.
 */
export class CreateAccounts1795000004000 implements MigrationInterface {
  readonly name = 'CreateAccounts1795000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.account (
        id uuid CONSTRAINT pk_account PRIMARY KEY,
        email text NOT NULL,
        display_name text NOT NULL,
        password_hash text,
        locale text CONSTRAINT fk_account_locale REFERENCES cms.locale,
        is_active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ux_account_email UNIQUE (email),
        CONSTRAINT ck_account_email_lower CHECK (email = lower(email))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_account_locale ON cms.account (locale)
    `);
    await runner.query(`
      CREATE TRIGGER account_version_grows BEFORE UPDATE ON cms.account
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_version_that_does_not_grow()
    `);
    await runner.query(`
      CREATE TABLE cms.account_grant (
        account_id uuid NOT NULL CONSTRAINT fk_account_grant_account REFERENCES cms.account ON DELETE CASCADE,
        role text NOT NULL,
        locales text[],
        regions text[],
        CONSTRAINT pk_account_grant PRIMARY KEY (account_id, role),
        CONSTRAINT ck_account_grant_role CHECK (role IN
          ('CONTRIBUTOR', 'COORDINATOR', 'RESEARCHER', 'EDITOR', 'TRANSLATOR', 'ADMINISTRATOR'))
      )
    `);
    await runner.query(`
      CREATE TABLE cms.session (
        token_hash text CONSTRAINT pk_session PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT fk_session_account REFERENCES cms.account ON DELETE CASCADE,
        transport text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT ck_session_transport CHECK (transport IN ('COOKIE', 'BEARER'))
      )
    `);
    await runner.query(`
      CREATE INDEX ix_session_account ON cms.session (account_id)
    `);
    await runner.query(`
      CREATE INDEX ix_session_expires_at ON cms.session (expires_at)
    `);
    await runner.query(`
      CREATE TABLE cms.invitation (
        token_hash text CONSTRAINT pk_invitation PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT fk_invitation_account REFERENCES cms.account ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      )
    `);
    await runner.query(`
      CREATE INDEX ix_invitation_account ON cms.invitation (account_id)
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON cms.account TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON cms.account_grant, cms.session, cms.invitation TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.invitation, cms.session, cms.account_grant, cms.account
    `);
  }
}
