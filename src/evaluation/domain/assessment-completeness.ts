import type { Unmet } from '../../kernel/decision.ts';
import { ASPECTS } from '../../practices/index.ts';
import type { Assessment } from './assessment.ts';

/** What an assessment is measured against. */
export interface AssessmentSubject {
  readonly assessment: Assessment;
  readonly questionKeys: readonly string[];
  /** Paths of the source locale whose text says something. */
  readonly filledPaths: ReadonlySet<string>;
}

/**
 * What the assessment lacks: an aspect without either text (`ASPECT_MISSING`) unless it is marked as not
 * assessed; a question without answer (`MATRIX_ANSWER_MISSING`), or rated without words
 * (`MATRIX_TEXT_MISSING`).
 */
export function missingAssessment(subject: AssessmentSubject): readonly Unmet[] {
  return [...missingAspects(subject), ...missingAnswers(subject)];
}

function missingAspects({ assessment, filledPaths }: AssessmentSubject): readonly Unmet[] {
  const notAssessed = new Set(
    assessment.aspects.filter(({ state }) => state === 'NOT_ASSESSED').map(({ aspect }) => aspect),
  );
  return ASPECTS.filter(
    (aspect) =>
      !notAssessed.has(aspect) &&
      !filledPaths.has(`aspects.${aspect}.inspiringElements`) &&
      !filledPaths.has(`aspects.${aspect}.roomForImprovement`),
  ).map((aspect) => ({ code: 'ASPECT_MISSING', path: `aspects.${aspect}` }));
}

function missingAnswers(subject: AssessmentSubject): readonly Unmet[] {
  const answers = new Map(subject.assessment.answers.map((answer) => [answer.questionKey, answer]));
  return subject.questionKeys.flatMap((key) => {
    const path = `matrix.${key}.answer`;
    const answer = answers.get(key);
    if (answer === undefined) return [{ code: 'MATRIX_ANSWER_MISSING', path }];
    const wordless = answer.state === 'RATED' && !subject.filledPaths.has(path);
    return wordless ? [{ code: 'MATRIX_TEXT_MISSING', path }] : [];
  });
}
