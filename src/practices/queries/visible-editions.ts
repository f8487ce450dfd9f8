import { enabledLocales } from '../../languages/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { isVisibleLocale } from '../domain/locale-scope.ts';
import type { Edition, WorkingPractice } from '../domain/working-practice.ts';
import { listEditionsOf, missingEdition } from '../store/edition.store.ts';

/** What of a practice tells which editions it can have. */
export type EditionSubject = Pick<WorkingPractice, 'id' | 'sourceLocale'>;

/**
 * The editions of practices that the reader may see (C-16), by practice; two statements however many.
 * A locale enabled for content that has none yet stands there as `MISSING` with version 0.
 * @param visible locales the reader may see beside the source; null: all
 */
export async function listVisibleEditions(
  reader: Reader,
  practices: readonly EditionSubject[],
  visible: readonly string[] | null,
): Promise<ReadonlyMap<string, readonly Edition[]>> {
  const enabled = await enabledLocales(reader, 'CONTENT');
  const ids = practices.map(({ id }) => id);
  const existing = await listEditionsOf(reader, ids);
  return new Map(
    practices.map(({ id, sourceLocale }) => {
      const own = existing.filter(({ practiceId }) => practiceId === id);
      const missing = enabled
        .filter(({ code }) => code !== sourceLocale && own.every(({ locale }) => locale !== code))
        .map(({ code }) => missingEdition(id, code));
      const editions = [...own, ...missing]
        .filter(({ locale }) => isVisibleLocale(visible, locale, sourceLocale))
        .sort((left, right) => (left.locale < right.locale ? -1 : 1));
      return [id, editions];
    }),
  );
}
