import type { TextValue } from '../../kernel/rich-text.ts';
import { hashText } from '../../kernel/text-hash.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { TextSource } from '../../translations/index.ts';
import { isVisibleLocale } from '../domain/locale-scope.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { listVisibleTexts, type WorkingText } from './visible-texts.ts';

/** A source text at one time. */
export interface ComparedText {
  readonly value: TextValue;
  readonly version: number;
  readonly changedAt: Date;
}

/** A source text as it was when it was translated, and as it is. */
export interface SourceComparison {
  readonly sourceLocale: string;
  /** Null: not translated yet, or the version it was made from is not kept or not for the reader. */
  readonly then: ComparedText | null;
  /** Null: there is no source text any more. */
  readonly now: ComparedText | null;
  /** Null: not translated yet. */
  readonly translation: WorkingText | null;
}

/** Which text is compared with its source. */
export interface ComparedAddress {
  readonly locale: string;
  readonly path: string;
}

/** Versions in which the one that was translated is looked for, newest first. */
const MAX_REVISIONS = 200;

/**
 * Compares the source of a translation then and now: the locale it was made from when the reader sees
 * that one, otherwise the practice's source locale. Null for a source text, for a locale that the reader
 * does not see, and when there is neither source nor translation.
 * @param visible locales the reader may see beside the source; null: all
 */
export async function compareSource(
  reader: Reader,
  practice: Pick<WorkingPractice, 'id' | 'sourceLocale'>,
  { locale, path }: ComparedAddress,
  visible: readonly string[] | null,
): Promise<SourceComparison | null> {
  const isVisible = (wanted: string) => isVisibleLocale(visible, wanted, practice.sourceLocale);
  if (locale === practice.sourceLocale || !isVisible(locale)) return null;
  const read = async (wanted: string) =>
    (
      await listVisibleTexts(reader, {
        practiceIds: [practice.id],
        visible,
        locale: wanted,
        paths: [path],
      })
    )[0] ?? null;
  const translation = await read(locale);
  const madeFrom = translation?.source ?? null;
  const source = madeFrom !== null && isVisible(madeFrom.locale) ? madeFrom : null;
  const sourceLocale = source?.locale ?? practice.sourceLocale;
  const now = await read(sourceLocale);
  if (now === null && translation === null) return null;
  const then =
    source === null ? null : await findTranslatedVersion(reader, practice.id, path, source);
  return { sourceLocale, then, now, translation };
}

async function findTranslatedVersion(
  reader: Reader,
  practiceId: string,
  path: string,
  source: TextSource,
): Promise<ComparedText | null> {
  const rows = await reader.query<ComparedText>(
    `SELECT value, version, changed_at AS "changedAt" FROM cms.localized_text_revision
     WHERE subject_type = 'PRACTICE' AND subject_id = $1 AND locale = $2 AND path = $3
     ORDER BY version DESC LIMIT $4`,
    [practiceId, source.locale, path, MAX_REVISIONS],
  );
  return rows.find(({ value }) => hashText(value) === source.hash) ?? null;
}
