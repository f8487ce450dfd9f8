import DataLoader from 'dataloader';
import type { Similarity } from '../domain/similarity.ts';
import type { Reading } from '../queries/reading-sql.ts';
import { findSimilarPractices } from '../queries/similar-practices.ts';
import type { DeliveryContext } from './delivery-context.ts';

/** What is most like a practice, by its id; one statement for all practices of a level. */
export function similarPractices(
  context: DeliveryContext,
  { locale, fallback }: Reading,
  most: number,
): DataLoader<string, readonly Similarity[]> {
  const name = `similar-practices ${JSON.stringify([locale, fallback, most])}`;
  return context.loader(
    name,
    (reader) =>
      new DataLoader<string, readonly Similarity[]>(async (ids) => {
        const found = await findSimilarPractices(reader, { locale, fallback }, ids, most);
        const byId = Map.groupBy(found, ({ askedId }) => askedId);
        return ids.map((id) => byId.get(id) ?? []);
      }),
  );
}
