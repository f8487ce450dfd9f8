import { createCodeEnum } from '../../platform/graphql/code-enum.ts';
import type { EditionState, Stage } from '../domain/stage.ts';

/** The stages of a practice. */
export const StageEnum = createCodeEnum<Stage>('Stage', 'Where a practice stands on its way.', {
  DRAFT: 'Begun, not handed in.',
  SUBMITTED: 'Handed in, not looked at.',
  PRELIMINARY_ANALYSIS: 'A coordinator checks it.',
  INFORMATION_REQUESTED: 'The contributor was asked for more information.',
  DECLINED: 'Not taken up; can be reopened.',
  DUPLICATE: 'The same as another practice; can be reopened.',
  SELECTED: 'Taken up.',
  SURVEY_SENT: 'The contributor was sent the survey.',
  SURVEY_RECEIVED: 'The survey was answered.',
  ANALYSIS: 'Researchers write aspects, tips and the matrix.',
  REVIEW: 'An editor reads the analysis.',
  APPROVED: 'Signed off, ready to be published.',
  PUBLISHED: 'Published in at least one language.',
  ARCHIVED: 'Taken out of the list; its address says so. Final.',
  WITHDRAWN: 'Taken back; its address says so. Final.',
});

/** The states of an edition. */
export const EditionStateEnum = createCodeEnum<EditionState>(
  'EditionState',
  'State of one practice in one locale.',
  {
    MISSING: 'Nobody has begun it.',
    IN_TRANSLATION: 'A translator works on it.',
    IN_REVIEW: 'Handed in, an editor reads it.',
    APPROVED: 'Approved, not published as it is now.',
    PUBLISHED: 'Published as it is now.',
  },
);
