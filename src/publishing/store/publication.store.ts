import { canonicalJson } from '../../kernel/canonical-json.ts';
import { sha256 } from '../../kernel/text-hash.ts';
import type { EditionDocument, LiveEdition } from '../../delivery/index.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import { LiveEditionEntity } from './live-edition.entity.ts';
import { PublicationEntity } from './publication.entity.ts';

/** Who publishes, and when. */
export interface PublicationMark {
  readonly by: string | null;
  readonly at: Date;
}

/**
 * Adds a publication of the edition and makes it live; content equal to what is live adds nothing.
 * @returns its number, and when it went out
 */
export async function publishDocument(
  tx: Tx,
  document: EditionDocument,
  mark: PublicationMark,
): Promise<{ readonly number: number; readonly publishedAt: Date }> {
  const { practiceId, locale } = document;
  const text = canonicalJson(document);
  const documentSha256 = sha256(text);
  const live = await findLive(tx, practiceId, locale);
  if (live?.documentSha256 === documentSha256) {
    return { number: live.number, publishedAt: live.publishedAt };
  }
  const [row] = await tx.query<{ number: number }>(
    `SELECT coalesce(max(number), 0) + 1 AS number FROM cms.publication
     WHERE practice_id = $1 AND locale = $2`,
    [practiceId, locale],
  );
  const number = row!.number;
  await tx.insert(PublicationEntity, {
    practiceId,
    locale,
    number,
    document: text,
    documentSha256,
    publishedBy: mark.by,
    publishedAt: mark.at,
  });
  await tx.query(
    `INSERT INTO cms.live_edition (practice_id, locale, number) VALUES ($1, $2, $3)
     ON CONFLICT (practice_id, locale) DO UPDATE SET number = excluded.number`,
    [practiceId, locale, number],
  );
  return { number, publishedAt: mark.at };
}

/** Takes an edition, or with `locale` null every edition, out of sight. @returns the number taken */
export async function unpublishLocale(
  tx: Tx,
  practiceId: string,
  locale: string | null,
): Promise<number> {
  return tx.remove(LiveEditionEntity, locale === null ? { practiceId } : { practiceId, locale });
}

/** The live editions of a practice by locale. */
export async function readLiveEditions(
  reader: Reader,
  practiceId: string,
): Promise<ReadonlyMap<string, LiveEdition>> {
  const rows = await reader.query<PublicationRow>(
    `SELECT p.locale, p.number, p.document, p.published_at
     FROM cms.live_edition l JOIN cms.publication p USING (practice_id, locale, number)
     WHERE l.practice_id = $1 ORDER BY p.locale`,
    [practiceId],
  );
  return new Map(rows.map((row) => [row.locale, toLiveEdition(row)]));
}

/** Ids of every practice with a live edition, in order. */
export async function listLivePracticeIds(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.query<{ practice_id: string }>(
    'SELECT DISTINCT practice_id FROM cms.live_edition ORDER BY practice_id',
  );
  return rows.map((row) => row.practice_id);
}

interface PublicationRow {
  readonly locale: string;
  readonly number: number;
  readonly document: string;
  readonly published_at: Date;
}

function toLiveEdition(row: PublicationRow): LiveEdition {
  const document = JSON.parse(row.document) as EditionDocument;
  return { number: row.number, publishedAt: row.published_at, document };
}

async function findLive(
  reader: Reader,
  practiceId: string,
  locale: string,
): Promise<PublicationEntity | null> {
  const live = await reader.findOne(LiveEditionEntity, { where: { practiceId, locale } });
  if (live === null) return null;
  return reader.findOne(PublicationEntity, { where: { ...live } });
}
