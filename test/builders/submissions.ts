import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type SubmitterActor } from '../../src/kernel/actor.ts';
import { richTextFromPlain } from '../../src/kernel/rich-text.ts';
import { submitPractice, type LetterWriter } from '../../src/submissions/index.ts';
import type { Stage } from '../../src/practices/index.ts';
import type { World } from '../scenarios/world.ts';

type SubmitPractice = Parameters<typeof submitPractice>[1];

/** Everything a contributor sends, in Greek and complete; each call has a key of its own. */
export function submissionOf(
  { write }: { readonly write: LetterWriter },
  overrides: Partial<SubmitPractice> = {},
): SubmitPractice {
  return {
    locale: 'el',
    contact: { name: 'Ada Example', email: 'ada@demo.invalid', organisation: 'Example body' },
    consent: { isAccepted: true, textVersion: 1 },
    idempotencyKey: randomUUID(),
    isDraft: false,
    answers: {
      texts: [
        { path: 'title', value: 'Παράδειγμα' },
        { path: 'summary', value: 'Μια σύντομη περίληψη.' },
        { path: 'objectives', value: richTextFromPlain('Στόχοι.') },
        { path: 'activities', value: richTextFromPlain('Δραστηριότητες.') },
        { path: 'lessonsLearnt', value: richTextFromPlain('Διδάγματα.') },
      ],
      facts: {
        regions: ['skane'],
        authorityRole: 'LEADER',
        policyAreas: ['education'],
        targetGroups: ['students'],
      },
    },
    write,
    ...overrides,
  };
}

/** A practice that was handed in, with its contributor. */
export interface BuiltSubmission {
  readonly submissionId: string;
  readonly practiceId: string;
  readonly token: string;
  readonly version: number;
  readonly contributor: SubmitterActor;
}

/** Hands in a practice without an account. */
export async function buildSubmission(
  world: World,
  overrides: Partial<SubmitPractice> = {},
): Promise<BuiltSubmission> {
  const submitted = await world.must(ANONYMOUS, submitPractice, submissionOf(world, overrides));
  const contributor = { kind: 'SUBMITTER', submissionId: submitted.submissionId } as const;
  return { ...submitted, contributor };
}

/** Whoever handed the practice in, with a token. */
export async function contributorOf(
  world: Pick<World, 'sql'>,
  practiceId: string,
): Promise<SubmitterActor> {
  const [row] = await world.sql<{ id: string }>(
    'SELECT id FROM cms.submission WHERE practice_id = $1',
    [practiceId],
  );
  return { kind: 'SUBMITTER', submissionId: row!.id };
}

/** Where to put a practice. */
export interface Place {
  readonly stage: Stage;
  readonly revisionStage?: Stage | null;
}

/** Puts a practice at a stage, past the chart; a sent survey is the newest one. @returns its version */
export async function putAt(
  world: Pick<World, 'sql'>,
  practiceId: string,
  { stage, revisionStage = null }: Place,
): Promise<number> {
  if (stage === 'SURVEY_SENT') {
    await world.sql(
      `UPDATE cms.submission SET survey_id =
         (SELECT id FROM cms.questionnaire WHERE kind = 'SURVEY' ORDER BY version DESC LIMIT 1)
       WHERE practice_id = $1`,
      [practiceId],
    );
  }
  const [row] = await world.sql<{ version: number }>(
    `UPDATE cms.practice SET stage = $2, revision_stage = $3, version = version + 1,
       duplicate_of = CASE WHEN $2 = 'DUPLICATE' THEN
         (SELECT p.id FROM cms.practice p WHERE p.id <> $1 AND p.stage <> 'DUPLICATE' LIMIT 1) END
     WHERE id = $1 RETURNING version`,
    [practiceId, stage, revisionStage],
  );
  return row!.version;
}

/** What a copy of a complete practice shall be like. */
export interface CopyOptions extends Place {
  readonly hasSubmission: boolean;
  readonly hasConsent: boolean;
  /** Paths of texts that the copy lacks. */
  readonly without: readonly string[];
  /** Account that changed the title last; null: nobody who has one. */
  readonly author: string | null;
}

/** Copies a practice with its words and assessment, and puts the copy at a stage. @returns ids */
export async function copyPractice(
  world: Pick<World, 'sql'>,
  originalId: string,
  options: CopyOptions,
): Promise<{ readonly practiceId: string; readonly submissionId: string | null }> {
  const practiceId = randomUUID();
  const both = [originalId, practiceId];
  for (const [tableSql, keySql, extra] of [
    ['practice', 'id', { stage: 'DRAFT', revision_stage: null, version: 1, changed_by: null }],
    ['practice_region', 'practice_id', {}],
    ['aspect_assessment', 'practice_id', { changed_by: null }],
    ['matrix_answer', 'practice_id', { changed_by: null }],
    ['localized_text', 'subject_id', { changed_by: null }],
  ] as const) {
    await world.sql(
      `INSERT INTO cms.${tableSql} SELECT (jsonb_populate_record(t, $3::jsonb ||
         jsonb_build_object('${keySql}', $2::text))).* FROM cms.${tableSql} t WHERE t.${keySql} = $1`,
      [...both, JSON.stringify(extra)],
    );
  }
  await world.sql('DELETE FROM cms.localized_text WHERE subject_id = $1 AND path = ANY($2)', [
    practiceId,
    options.without,
  ]);
  await world.sql(
    `UPDATE cms.localized_text SET changed_by = $2, version = version + 1
     WHERE subject_id = $1 AND path = 'title' AND $2::uuid IS NOT NULL`,
    [practiceId, options.author],
  );
  const submissionId = options.hasSubmission ? randomUUID() : null;
  if (submissionId !== null)
    await copySubmission(world, { ...options, originalId, practiceId, submissionId });
  await putAt(world, practiceId, options);
  return { practiceId, submissionId };
}

async function copySubmission(
  world: Pick<World, 'sql'>,
  copy: {
    readonly originalId: string;
    readonly practiceId: string;
    readonly submissionId: string;
    readonly hasConsent: boolean;
  },
): Promise<void> {
  const { originalId, practiceId, submissionId, hasConsent } = copy;
  await world.sql(
    `INSERT INTO cms.submission (id, practice_id, questionnaire_id, locale, created_at)
     SELECT $2, $3, questionnaire_id, locale, created_at FROM cms.submission WHERE practice_id = $1`,
    [originalId, submissionId, practiceId],
  );
  for (const tableSql of hasConsent ? ['submitter', 'consent'] : ['submitter']) {
    await world.sql(
      `INSERT INTO contact.${tableSql} SELECT (jsonb_populate_record(t,
         jsonb_build_object('submission_id', $2::text))).*
       FROM contact.${tableSql} t JOIN cms.submission s ON s.id = t.submission_id
       WHERE s.practice_id = $1`,
      [originalId, submissionId],
    );
  }
}
