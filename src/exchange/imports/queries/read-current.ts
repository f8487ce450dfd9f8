import type { Actor } from '../../../kernel/actor.ts';
import type { Reader } from '../../../platform/db/tx.ts';
import {
  canSaveSourceText,
  findPractice,
  workingStage,
  type WorkingPractice,
} from '../../../practices/index.ts';
import { listTexts } from '../../../translations/index.ts';
import { errorAt } from '../domain/import-issue.ts';
import type { CurrentPractice } from '../domain/plan-row.ts';
import { newestImportedValues } from '../store/imported-row.store.ts';

/** Reads a practice as a row finds it; null: it is gone. */
export async function readCurrent(
  reader: Reader,
  actor: Actor,
  practiceId: string,
): Promise<CurrentPractice | null> {
  const practice = await findPractice(reader, practiceId);
  return practice === null ? null : currentOf(reader, actor, practice);
}

/** The same for a practice that was read, and perhaps locked, already. */
export async function currentOf(
  reader: Reader,
  actor: Actor,
  practice: WorkingPractice,
): Promise<CurrentPractice> {
  const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
  const texts = await listTexts(reader, subject, practice.sourceLocale);
  const decision = canSaveSourceText(actor, workingStage(practice), 'PRACTICE');
  const [unmet] = decision.allowed ? [] : decision.unmet;
  return {
    practice,
    texts: new Map(texts.map(({ path, value, version }) => [path, { value, version }])),
    imported: await newestImportedValues(reader, practice.id),
    refusal: unmet === undefined ? null : errorAt(null, unmet.code, unmet.params ?? {}),
  };
}
