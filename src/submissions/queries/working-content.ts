import { canonicalJson } from '../../kernel/canonical-json.ts';
import { isBlank, sha256 } from '../../kernel/text-hash.ts';
import { readAssessment, type Assessment } from '../../evaluation/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { matrixQuestionKeys, type WorkingPractice } from '../../practices/index.ts';
import { listTexts, type StoredText } from '../../translations/index.ts';

/** What an editor signs: facts, words of the source locale and the assessment, read at one moment. */
export interface WorkingContent {
  readonly practice: WorkingPractice;
  readonly sourceTexts: readonly StoredText[];
  readonly assessment: Assessment;
  readonly questionKeys: readonly string[];
  /** Paths of the source locale whose text says something. */
  readonly filledPaths: ReadonlySet<string>;
}

/** Reads what would be signed. */
export async function readWorkingContent(
  reader: Reader,
  practice: WorkingPractice,
): Promise<WorkingContent> {
  const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
  const sourceTexts = await listTexts(reader, subject, practice.sourceLocale);
  return {
    practice,
    sourceTexts,
    assessment: await readAssessment(reader, practice.id),
    questionKeys: await matrixQuestionKeys(reader, practice),
    filledPaths: new Set(
      sourceTexts.filter(({ value }) => !isBlank(value)).map(({ path }) => path),
    ),
  };
}

/** Hash of what would be signed; any change of a covered fact or word changes it. */
export function contentHash(content: WorkingContent): string {
  const { practice, sourceTexts, assessment } = content;
  return sha256(
    canonicalJson({
      facts: practice.facts,
      matrixVersion: practice.matrixVersion,
      texts: sourceTexts.map(({ path, textHash }) => [path, textHash]),
      aspects: assessment.aspects.map((aspect) => [
        aspect.aspect,
        aspect.state,
        aspect.notAssessedReason,
        aspect.rating,
      ]),
      answers: assessment.answers.map((answer) => [
        answer.questionKey,
        answer.state,
        answer.rating,
        answer.evidence,
      ]),
    }),
  );
}

/** Accounts that wrote or last changed something of it. */
export function authorsOf(content: WorkingContent): ReadonlySet<string> {
  const { practice, sourceTexts, assessment } = content;
  const changes = [practice, ...sourceTexts, ...assessment.aspects, ...assessment.answers];
  return new Set(changes.flatMap(({ changedBy }) => changedBy ?? []));
}
