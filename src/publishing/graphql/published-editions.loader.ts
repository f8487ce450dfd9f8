import DataLoader from 'dataloader';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { listPublishedEditions, type PublishedEdition } from '../queries/published-editions.ts';

/** The editions of a practice that readers see, by locale. */
export function publishedEditionsByPracticeLoader(
  context: EditorialContext,
): DataLoader<string, readonly PublishedEdition[]> {
  return context.loader('publishing.editions-by-practice', (reader) => {
    const load = async (practiceIds: readonly string[]) => {
      const editions = await listPublishedEditions(reader, [...new Set(practiceIds)]);
      return practiceIds.map((id) => editions.filter(({ practiceId }) => practiceId === id));
    };
    // Batches only: a document may hold several mutations, so nothing read before one is kept.
    return new DataLoader(load, { cache: false });
  });
}
