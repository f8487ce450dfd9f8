import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import type { SavedText } from '../commands/save-text.ts';
import type { Edition } from '../domain/working-practice.ts';
import { presentEdition } from './edition.presenter.ts';
import { textsByPracticeLoader } from './practice.loader.ts';
import { EditionMovedType, PracticeSavedType, TextSavedType } from './practice.payloads.ts';
import { presentPracticeById } from './present-practice-by-id.ts';
import { presentText } from './working-text.presenter.ts';

/** Presents a practice that was saved. */
export async function presentSavedPractice(
  context: EditorialContext,
  { id }: { readonly id: string },
): Promise<PracticeSavedType> {
  return Object.assign(new PracticeSavedType(), {
    practice: await presentPracticeById(context, id),
  });
}

/** Presents a text that was saved. */
export async function presentSavedText(
  context: EditorialContext,
  { practiceId, locale, path }: SavedText,
): Promise<TextSavedType> {
  const loader = textsByPracticeLoader(context, { locale, paths: [path] });
  const [text] = await loader.load(practiceId);
  if (text === undefined) throw new Error(`text ${path} of practice ${practiceId} is gone`);
  const practice = await presentPracticeById(context, practiceId);
  return Object.assign(new TextSavedType(), { practice, text: presentText(context, text) });
}

/** Presents an edition that was moved. */
export async function presentMovedEdition(
  context: EditorialContext,
  edition: Edition,
): Promise<EditionMovedType> {
  const practice = await presentPracticeById(context, edition.practiceId);
  return Object.assign(new EditionMovedType(), {
    practice,
    edition: presentEdition(context, edition),
  });
}
