import DataLoader from 'dataloader';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { visibleLocales } from '../domain/locale-scope.ts';
import type { Edition, WorkingPractice } from '../domain/working-practice.ts';
import { listEditionWork, type EditionWork } from '../queries/edition-work.ts';
import { practicesById } from '../queries/find-practice.ts';
import { listVisibleEditions } from '../queries/visible-editions.ts';
import { listVisibleTexts, type WorkingText } from '../queries/visible-texts.ts';

/** Batches only: a document may hold several mutations, so nothing read before one is kept. */
const BATCH_ONLY = { cache: false } as const;

/** The practice of an id; null when there is none. */
export function workingPracticeByIdLoader(
  context: EditorialContext,
): DataLoader<string, WorkingPractice | null> {
  return context.loader('practices.practice-by-id', (reader) => {
    const load = async (ids: readonly string[]) => {
      const practices = await practicesById(reader, [...new Set(ids)]);
      return ids.map((id) => practices.get(id) ?? null);
    };
    return new DataLoader(load, BATCH_ONLY);
  });
}

/** Which texts are asked for; null: all. */
export interface TextArguments {
  readonly locale: string | null;
  readonly paths: readonly string[] | null;
}

/** The texts of a practice that the caller may see; one loader for each choice of texts. */
export function textsByPracticeLoader(
  context: EditorialContext,
  { locale, paths }: TextArguments,
): DataLoader<string, readonly WorkingText[]> {
  const visible = visibleLocales(context.actor);
  return context.loader(`practices.texts ${JSON.stringify([locale, paths])}`, (reader) => {
    const load = async (practiceIds: readonly string[]) => {
      const texts = await listVisibleTexts(reader, { practiceIds, visible, locale, paths });
      const byPractice = Map.groupBy(texts, ({ practiceId }) => practiceId);
      return practiceIds.map((id) => byPractice.get(id) ?? []);
    };
    return new DataLoader(load, BATCH_ONLY);
  });
}

/** The editions of a practice that the caller may see. */
export function editionsByPracticeLoader(
  context: EditorialContext,
): DataLoader<WorkingPractice, readonly Edition[]> {
  const visible = visibleLocales(context.actor);
  return context.loader('practices.editions-by-practice', (reader) => {
    const load = async (practices: readonly WorkingPractice[]) => {
      const editions = await listVisibleEditions(reader, practices, visible);
      return practices.map(({ id }) => editions.get(id) ?? []);
    };
    return new DataLoader(load, BATCH_ONLY);
  });
}

/** What is to be done for an edition. */
export function workByEditionLoader(context: EditorialContext): DataLoader<Edition, EditionWork> {
  return context.loader('practices.work-by-edition', (reader) => {
    const load = async (editions: readonly Edition[]) => {
      const ids = [...new Set(editions.map(({ practiceId }) => practiceId))];
      const locales = [...new Set(editions.map(({ locale }) => locale))];
      const work = await listEditionWork(reader, ids, locales);
      const byKey = new Map(work.map((one) => [`${one.practiceId} ${one.locale}`, one]));
      return editions.map(({ practiceId, locale }) => byKey.get(`${practiceId} ${locale}`)!);
    };
    return new DataLoader(load, BATCH_ONLY);
  });
}
