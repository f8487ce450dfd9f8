import type { Unmet } from '../../kernel/decision.ts';

/** Everything a guard of the chart may ask about a practice and the one who moves it. */
export interface MoveFacts {
  /** Required words and facts of the template that are missing. */
  readonly templateGaps: readonly Unmet[];
  /** What of aspects, tips and matrix is missing. */
  readonly analysisGaps: readonly Unmet[];
  /** The practice came in through the form; then consent must be on file. */
  readonly hasSubmission: boolean;
  readonly hasConsent: boolean;
  /** The actor wrote or last changed something of what would be signed. */
  readonly actorIsAuthor: boolean;
  /** The newest sign-off covers the content as it is now. */
  readonly isSignedOff: boolean;
  readonly hasComment: boolean;
  /** The original of a duplicate, when one is named. */
  readonly duplicateOf: string | null;
  readonly practiceId: string;
}

/** A requirement on the facts; an empty answer means met. */
export type Guard = (facts: MoveFacts) => readonly Unmet[];

const unless = (met: boolean, code: string): readonly Unmet[] =>
  met ? [] : [{ code, path: null }];

/** Required words and facts are there. */
export const templateIsComplete: Guard = (facts) => facts.templateGaps;

/** Aspects, tips and every question of the matrix are answered. */
export const analysisIsComplete: Guard = (facts) => facts.analysisGaps;

/** A submission has its consent on file. */
export const consentIsOnFile: Guard = (facts) =>
  unless(!facts.hasSubmission || facts.hasConsent, 'CONSENT_MISSING');

/** There is somebody to write to. */
export const hasSubmitter: Guard = (facts) => unless(facts.hasSubmission, 'SUBMISSION_MISSING');

/** Whoever wrote or last changed what is signed cannot sign it. */
export const fourEyes: Guard = (facts) => unless(!facts.actorIsAuthor, 'FOUR_EYES_SIGN_OFF');

/** The content is the one that was signed. */
export const isSignedOff: Guard = (facts) => unless(facts.isSignedOff, 'SIGN_OFF_MISSING');

/** A reason is given. */
export const hasComment: Guard = (facts) => unless(facts.hasComment, 'COMMENT_MISSING');

/** The original is named, and is another practice. */
export const namesOriginal: Guard = (facts) =>
  unless(
    facts.duplicateOf !== null && facts.duplicateOf !== facts.practiceId,
    'DUPLICATE_ORIGINAL_MISSING',
  );
