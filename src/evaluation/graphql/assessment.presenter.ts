import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { lazyName } from '../../platform/graphql/lazy-name.ts';
import type { Aspect } from '../../practices/index.ts';
import type { AspectAssessment, MatrixAnswer } from '../domain/assessment.ts';
import type { Dated } from '../queries/assessments-of.ts';
import { WorkingAspectType } from './working-aspect.type.ts';
import { WorkingMatrixAnswerType } from './working-matrix-answer.type.ts';

/** Presents an aspect; one that nobody has looked at has version 0 and no state. */
export function presentAspect(
  context: EditorialContext,
  aspect: Aspect,
  row: Dated<AspectAssessment> | null,
): WorkingAspectType {
  return Object.assign(new WorkingAspectType(), {
    aspect,
    state: row?.state ?? null,
    notAssessedReason: row?.notAssessedReason ?? null,
    rating: row?.rating ?? null,
    version: row?.version ?? 0,
    changedAt: row?.changedAt ?? null,
    findChangedBy: lazyName(context, row?.changedBy ?? null),
  });
}

/** Presents an answer; a question that nobody has answered has version 0 and no state. */
export function presentMatrixAnswer(
  context: EditorialContext,
  questionKey: string,
  row: Dated<MatrixAnswer> | null,
): WorkingMatrixAnswerType {
  return Object.assign(new WorkingMatrixAnswerType(), {
    questionKey,
    state: row?.state ?? null,
    rating: row?.rating ?? null,
    evidence: row?.evidence ?? [],
    version: row?.version ?? 0,
    changedAt: row?.changedAt ?? null,
    findChangedBy: lazyName(context, row?.changedBy ?? null),
  });
}
