import type { Question } from '../questionnaire.ts';

/** What every field of a question is given. */
export interface FieldProps {
  readonly question: Question;
  /** In the shape of `answers.ts`; untrusted, because it may come from an older form. */
  readonly answer: unknown;
  readonly onChange: (value: unknown) => void;
  readonly isWrong: boolean;
  /** Ids of guidance and messages. */
  readonly describedBy: string | undefined;
}
