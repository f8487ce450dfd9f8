import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canCurateForms } from '../domain/forms-policy.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { unmetForQuestionnaire } from '../domain/structure-rules.ts';
import { unmetForVersion } from '../domain/version-rules.ts';
import {
  insertQuestionnaire,
  lockQuestionnaires,
  readQuestionnaire,
} from '../store/questionnaire.store.ts';

/** A version to add. */
export interface NewQuestionnaire extends Omit<Questionnaire, 'id'> {
  /** Null takes a random one. */
  readonly id: string | null;
}

/**
 * Adds the next version of a questionnaire; adding an equal one again writes nothing (B-20).
 * User errors: `FORBIDDEN` CURATE_FORMS, `VALIDATION_FAILED` FORM_*.
 */
export async function addQuestionnaireVersion(
  context: CommandContext,
  input: NewQuestionnaire,
): Promise<Result<Questionnaire>> {
  const { tx, actor, now } = context;
  const { kind, version, locales, structure } = input;
  await lockQuestionnaires(tx, kind);
  if (!canCurateForms(actor).allowed) return forbidden('CURATE_FORMS');
  const newest = await readQuestionnaire(tx, { kind });
  const present = await readQuestionnaire(tx, { kind, version });
  const isEqual = present === null ? null : contentOf(present) === contentOf(input);
  const unmet = [
    ...unmetForVersion(version, newest?.version ?? 0, isEqual),
    ...unmetForQuestionnaire(structure),
    ...(locales.length === 0 ? [{ code: 'FORM_LOCALES_MISSING', path: 'locales' }] : []),
  ];
  if (unmet.length > 0) return invalid(...unmet);
  if (present !== null) return ok(present);
  const questionnaire = { ...input, id: input.id ?? randomUUID() };
  await insertQuestionnaire(tx, questionnaire, now);
  await recordHistory(context, {
    subjectType: 'QUESTIONNAIRE',
    subjectId: questionnaire.id,
    action: 'questionnaire.version-added',
    data: { kind, version },
  });
  return ok(questionnaire);
}

function contentOf({ locales, structure }: Omit<Questionnaire, 'id'>): string {
  return canonicalJson({ locales, structure });
}
