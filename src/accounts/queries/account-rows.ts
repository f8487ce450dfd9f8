import type { Grant } from '../../kernel/actor.ts';
import { inRoleOrder, stateOf, type Account } from '../domain/account.ts';

/** Columns of {@link AccountRow}, of `cms.account a`; the hash itself is not read. */
export const ACCOUNT_COLUMNS = `
  a.id, a.email, a.display_name, a.locale, a.is_active, a.created_at, a.version,
  a.password_hash IS NOT NULL AS has_password,
  COALESCE((
    SELECT json_agg(json_build_object('role', g.role, 'locales', g.locales, 'regions', g.regions))
    FROM cms.account_grant g WHERE g.account_id = a.id
  ), '[]') AS grants`;

/** A row of {@link ACCOUNT_COLUMNS}. */
export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly display_name: string;
  readonly locale: string | null;
  readonly is_active: boolean;
  readonly created_at: Date;
  readonly version: number;
  readonly has_password: boolean;
  readonly grants: readonly Grant[];
}

/** The account that a row means. */
export function accountOf(row: AccountRow): Account {
  return {
    id: row.id,
    email: row.email,
    displayName: row.display_name,
    state: stateOf({ isActive: row.is_active, hasPassword: row.has_password }),
    locale: row.locale,
    grants: inRoleOrder(row.grants),
    createdAt: row.created_at,
    version: row.version,
  };
}
