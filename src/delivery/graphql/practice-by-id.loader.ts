import DataLoader from 'dataloader';
import { findPractices } from '../queries/find-practices.ts';
import type { PracticeRow } from '../queries/practice-row.ts';
import type { Reading } from '../queries/reading-sql.ts';
import { refuseUnknown } from './bad-input.ts';
import type { DeliveryContext } from './delivery-context.ts';

/** Practices by id in one reading; null: not published, or not to be read so. */
export function practiceById(
  context: DeliveryContext,
  reading: Reading,
): DataLoader<string, PracticeRow | null> {
  const name = `practice-by-id ${JSON.stringify([reading.locale, reading.fallback])}`;
  return context.loader(
    name,
    (reader) =>
      new DataLoader<string, PracticeRow | null>(async (ids) => {
        const { unknown, rows } = await findPractices(reader, reading, ids);
        refuseUnknown(context.translator, unknown);
        const byId = new Map(rows.map((row) => [row.practiceId, row]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );
}
