import { slugify } from '../../delivery/index.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';

const MAX_ATTEMPTS = 50;

/** The slugs of a practice by locale. */
export async function readSlugs(
  reader: Reader,
  practiceId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.query<{ locale: string; slug: string }>(
    'SELECT locale, slug FROM delivery.slug WHERE practice_id = $1 AND is_current',
    [practiceId],
  );
  return new Map(rows.map(({ locale, slug }) => [locale, slug]));
}

/**
 * Gives the practice a slug in the locale, made of the title, unless it has one: a slug stays.
 * One that is taken gets a number.
 */
export async function ensureSlug(
  tx: Tx,
  key: { readonly practiceId: string; readonly locale: string },
  title: string,
): Promise<string> {
  const present = (await readSlugs(tx, key.practiceId)).get(key.locale);
  if (present !== undefined) return present;
  const wanted = slugify(title, key.locale) || 'practice';
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const slug = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    const rows = await tx.query(
      `INSERT INTO delivery.slug (locale, slug, practice_id, is_current) VALUES ($1, $2, $3, true)
       ON CONFLICT DO NOTHING RETURNING slug`,
      [key.locale, slug, key.practiceId],
    );
    if (rows.length === 1) return slug;
  }
  throw new Error(`no free slug for ${wanted} in ${key.locale}`);
}
