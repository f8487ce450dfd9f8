import { createCodeEnum } from '../../platform/graphql/code-enum.ts';
import type { Aspect } from '../../practices/index.ts';
import type {
  AspectAssessment,
  MatrixAnswerState,
  NotAssessedReason,
} from '../domain/assessment.ts';

/** The seven aspects. */
export const EvaluationAspectEnum = createCodeEnum<Aspect>(
  'EvaluationAspect',
  'One of the seven views on a practice; in paths of texts they are written in small letters.',
  {
    communication: 'How it is made known.',
    inclusion: 'Whom it includes, and how.',
    innovation: 'What is new about it.',
    multi_level_governance: 'How levels of government work together.',
    multi_stakeholder_approach: 'How organisations and people concerned take part.',
    monitoring_and_evaluation: 'How it is measured and what follows from that.',
    sustainability: 'How it lasts.',
  },
);

/** Whether an aspect was assessed. */
export const AspectStateEnum = createCodeEnum<AspectAssessment['state']>(
  'AspectState',
  'Whether an aspect was assessed.',
  { ASSESSED: 'It was.', NOT_ASSESSED: 'It was not, for a reason that is given.' },
);

/** Why an aspect was not assessed. */
export const NotAssessedReasonEnum = createCodeEnum<NotAssessedReason>(
  'NotAssessedReason',
  'Why an aspect was not assessed.',
  {
    NOT_DOCUMENTED: 'The sources say nothing about it.',
    NOT_APPLICABLE: 'It means nothing for this practice.',
    TOO_EARLY: 'It is too early to say.',
  },
);

/** How a question was answered. */
export const MatrixAnswerStateEnum = createCodeEnum<MatrixAnswerState>(
  'MatrixAnswerState',
  'How a question of the criteria matrix was answered.',
  {
    RATED: 'With a rating, and words.',
    NOT_APPLICABLE: 'It means nothing for this practice.',
    UNKNOWN: 'The answer is not known.',
  },
);
