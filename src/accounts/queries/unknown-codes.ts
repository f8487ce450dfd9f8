import type { Grant } from '../../kernel/actor.ts';
import type { Unmet } from '../../kernel/decision.ts';
import type { Reader } from '../../platform/db/tx.ts';

/**
 * What is wrong with the locales and regions that an account refers to: codes nobody has. The tables
 * belong to modules beside this one, so their codes are read here as the foreign key reads them.
 */
export async function checkCodes(
  reader: Reader,
  account: { readonly locale: string | null; readonly grants: readonly Grant[] },
): Promise<readonly Unmet[]> {
  const scopes = account.grants.flatMap((grant, index) => [
    ...codesOf('GRANT_LOCALE_UNKNOWN', `grants.${index}.locales`, grant.locales),
    ...codesOf('GRANT_REGION_UNKNOWN', `grants.${index}.regions`, grant.regions),
  ]);
  const { locale } = account;
  const own = locale === null ? [] : codesOf('ACCOUNT_LOCALE_UNKNOWN', 'locale', [locale]);
  const used = [...own, ...scopes];
  if (used.length === 0) return [];
  // PostgreSQL has no texts with NUL or half a surrogate pair, so nobody has such a code.
  const values = used
    .map(({ value }) => value)
    .filter((value) => value.isWellFormed() && !value.includes('\0'));
  const known = await listKnownCodes(reader, values);
  return used
    .filter(({ code, value }) => !known.has(`${KIND_OF[code]} ${value}`))
    .map(({ code, path, value }) => ({ code, path, params: { value } }));
}

const KIND_OF = {
  ACCOUNT_LOCALE_UNKNOWN: 'LOCALE',
  GRANT_LOCALE_UNKNOWN: 'LOCALE',
  GRANT_REGION_UNKNOWN: 'REGION',
} as const;

interface UsedCode {
  readonly code: keyof typeof KIND_OF;
  readonly path: string;
  readonly value: string;
}

function codesOf(
  code: UsedCode['code'],
  path: string,
  values: readonly string[] | null,
): readonly UsedCode[] {
  return (values ?? []).map((value) => ({ code, path, value }));
}

async function listKnownCodes(
  reader: Reader,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.query<{ kind: string; code: string }>(
    `SELECT 'LOCALE' AS kind, code FROM cms.locale WHERE code = ANY($1::text[])
     UNION ALL
     SELECT 'REGION', code FROM cms.region WHERE code = ANY($1::text[])`,
    [values],
  );
  return new Set(rows.map(({ kind, code }) => `${kind} ${code}`));
}
