import { accountIdOf } from '../../kernel/actor.ts';
import { fail, invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import { plainOf } from '../../kernel/rich-text.ts';
import type { EditionDocument } from '../../delivery/index.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { refusalOf, versionConflict } from '../../kernel/refusals.ts';
import {
  canSeePractices,
  lockPractice,
  type WorkingPractice,
  editions,
} from '../../practices/index.ts';
import { movePractice, type LetterText, type LetterWriter } from '../../submissions/index.ts';
import { canGoOut, canPublish } from '../domain/publishing-policy.ts';
import { EDITIONS_PUBLISHED } from '../events.ts';
import { composeFromWork } from '../queries/compose.ts';
import type { PublishedEdition } from '../queries/published-editions.ts';
import { publishDocument, readLiveEditions } from '../store/publication.store.ts';
import { ensureSlug } from '../store/slug.store.ts';
import { projectAndCompare } from './project-and-compare.ts';

/** Editions to publish together. */
export interface PublishEditions {
  readonly practiceId: string;
  /** At least one; each once. */
  readonly locales: readonly string[];
  /** Version of the practice the editor saw. */
  readonly expectedVersion: number;
  readonly write: LetterWriter;
  readonly letter: LetterText | null;
}

/** What went out. */
export interface PublishedEditions {
  readonly practiceId: string;
  readonly version: number;
  readonly editions: readonly Omit<PublishedEdition, 'practiceId'>[];
}

/**
 * Publishes editions together: composes each into an immutable publication, brings the projection up to
 * date, and moves an approved practice to PUBLISHED, all in one transaction. The publications of other
 * locales stay as they are.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `VALIDATION_FAILED` (`LOCALES_MISSING`),
 * `TRANSITION_NOT_ALLOWED` (see `canGoOut`, the chart's guards, missing texts), `VERSION_CONFLICT`.
 */
export async function publishEditions(
  context: CommandContext,
  input: PublishEditions,
): Promise<Result<PublishedEditions>> {
  const { practiceId, locales, expectedVersion } = input;
  const practice = await lockPractice(context.tx, practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  if (locales.length === 0 || new Set(locales).size !== locales.length) {
    return invalid({ code: 'LOCALES_MISSING', path: 'locales' });
  }
  const refusal = refusalOf(canPublish(context.actor));
  if (refusal !== null) return refusal;
  if (practice.version !== expectedVersion) return versionConflict(expectedVersion, practice);
  const live = await readLiveEditions(context.tx, practiceId);
  const known = await editions.list(context.tx, practiceId);
  const blocked = refusalOf(canGoOut(practice, known, locales, [...live.keys()]));
  if (blocked !== null) return blocked;
  const version = await moveToPublished(context, practice, input);
  if (!version.ok) return version;
  const documents = await composeAll(context, practice, locales);
  if (!documents.ok) return documents;
  return putOut(context, documents.value, { practiceId, version: version.value });
}

/** An approved practice, or approved revision, becomes published; a published one only gets more editions. */
async function moveToPublished(
  context: CommandContext,
  practice: WorkingPractice,
  input: PublishEditions,
): Promise<Result<number>> {
  if (practice.stage === 'PUBLISHED' && practice.revisionStage === null)
    return ok(practice.version);
  const moved = await movePractice(context, practice, { ...input, to: 'PUBLISHED', comment: null });
  return moved.ok ? ok(moved.value.version) : moved;
}

async function composeAll(
  context: CommandContext,
  practice: WorkingPractice,
  locales: readonly string[],
): Promise<Result<readonly EditionDocument[]>> {
  const documents: EditionDocument[] = [];
  for (const locale of locales) {
    const composed = await composeFromWork(context.tx, practice, locale);
    if (!composed.ok) return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet: composed.unmet });
    documents.push(composed.document);
  }
  return ok(documents);
}

async function putOut(
  context: CommandContext,
  documents: readonly EditionDocument[],
  moved: { readonly practiceId: string; readonly version: number },
): Promise<Result<PublishedEditions>> {
  const { practiceId, version } = moved;
  const mark = { by: accountIdOf(context.actor), at: context.now };
  const out: Omit<PublishedEdition, 'practiceId'>[] = [];
  for (const document of documents) {
    const { locale } = document;
    const publication = await publishDocument(context.tx, document, mark);
    const title = plainOf(document.texts['title']!.value);
    const slug = await ensureSlug(context.tx, { practiceId, locale }, title);
    const edition = await editions.find(context.tx, practiceId, locale);
    const { version: expectedVersion, translatorId } = edition;
    const state = { expectedVersion, state: 'PUBLISHED', translatorId } as const;
    const result = await editions.move(context, edition, state);
    if (!result.ok) return result;
    out.push({ locale, slug, ...publication });
  }
  const regions = await projectAndCompare(context, practiceId);
  const data = { editions: out.map(({ locale, number }) => ({ locale, number })) };
  const action = 'publishing.editions-published';
  await recordHistory(context, { subjectType: 'PRACTICE', subjectId: practiceId, action, data });
  const payload = { ...data, regions };
  await emitEvent(context, { name: EDITIONS_PUBLISHED, subjectId: practiceId, payload });
  return ok({ practiceId, version, editions: out });
}
