import type { LocaleUse } from '../../kernel/locale.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { KnownToDatabase } from '../domain/locale-rules.ts';
import type { Locale } from '../domain/locale.ts';
import { LocaleEntity } from './locale.entity.ts';

/** Every locale by position. */
export async function readLocales(reader: Reader): Promise<readonly Locale[]> {
  return reader.find(LocaleEntity, { order: { position: 'ASC', code: 'ASC' } });
}

/** Tells whether there is such a locale, enabled for the use. */
export async function isEnabled(reader: Reader, code: string, use: LocaleUse): Promise<boolean> {
  const found = await reader.query(
    'SELECT FROM cms.locale WHERE code = $1 AND $2 = ANY (enabled_for)',
    [code, use],
  );
  return found.length > 0;
}

/**
 * Locks the whole, small table against other writers and reads it: the rules of one locale look at
 * all the others. Readers are not held up.
 */
export async function lockLocales(tx: Tx): Promise<readonly Locale[]> {
  await tx.query('LOCK TABLE cms.locale IN SHARE ROW EXCLUSIVE MODE');
  return readLocales(tx);
}

/** Asks PostgreSQL whether it has the collation (ICU) and the text search configuration. */
export async function askDatabase(
  reader: Reader,
  collation: string,
  searchConfiguration: string,
): Promise<KnownToDatabase> {
  const [row] = await reader.query<KnownToDatabase>(
    `SELECT
       EXISTS (SELECT FROM pg_collation WHERE collname = $1 AND collprovider = 'i') AS "collation",
       EXISTS (SELECT FROM pg_ts_config WHERE cfgname = $2) AS "searchConfiguration"`,
    [collation, searchConfiguration],
  );
  return row ?? { collation: false, searchConfiguration: false };
}

/** Adds a locale. */
export async function insertLocale(tx: Tx, locale: Locale): Promise<void> {
  await tx.insert(LocaleEntity, locale);
}

/** Writes a locale whose version is still `expectedVersion`. @returns whether it was written */
export async function updateLocale(
  tx: Tx,
  code: string,
  expectedVersion: number,
  patch: Partial<Omit<Locale, 'code' | 'version'>>,
): Promise<boolean> {
  const where = { code, version: expectedVersion };
  const rows = await tx.update(LocaleEntity, where, { ...patch, version: expectedVersion + 1 });
  return rows === 1;
}
