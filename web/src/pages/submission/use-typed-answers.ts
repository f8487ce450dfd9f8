import type { Answers } from '../../forms/answers.ts';
import { useDraft, type OpenDraft } from '../../forms/use-draft.ts';
import type { OpenForm } from './open-form.ts';
import { conflictsOf, unsentQuestions, type Conflict } from './typed-answers.ts';

/** What is typed into the open form; kept in the browser until the service has it. */
export interface TypedAnswers {
  /** What the service has, and what is typed over it. */
  readonly answers: Answers;
  readonly typed: OpenDraft;
  /** Answers of the service as they were when something else was typed over them. */
  readonly before: OpenDraft;
  /** How many answers are typed and not sent. */
  readonly unsentCount: number;
  readonly conflicts: readonly Conflict[];
  readonly change: (questionKey: string, value: unknown) => void;
  /** Settles a conflict. */
  readonly choose: (questionKey: string, choice: 'TYPED' | 'STORED') => void;
  /** Forgets everything that is typed and not sent. */
  readonly discard: () => void;
}

/** Keeps what is typed into the open form beside what the service has. */
export function useTypedAnswers({ stored, content, name }: OpenForm): TypedAnswers {
  const { questionnaire } = content;
  const typed = useDraft(name);
  const before = useDraft(`${name}.before`);
  const keepBefore = (questionKey: string) =>
    before.change(questionKey, stored[questionKey] ?? null);
  return {
    typed,
    before,
    answers: { ...stored, ...typed.answers },
    unsentCount: unsentQuestions(questionnaire, typed.answers, stored).length,
    conflicts: conflictsOf(questionnaire, {
      typed: typed.answers,
      before: before.answers,
      stored,
    }),
    change: (questionKey, value) => {
      if (!Object.hasOwn(typed.latest().answers, questionKey)) keepBefore(questionKey);
      typed.change(questionKey, value ?? null);
    },
    choose: (questionKey, choice) => {
      keepBefore(questionKey);
      if (choice === 'STORED') typed.change(questionKey, stored[questionKey] ?? null);
    },
    discard: () => {
      typed.clear();
      before.clear();
    },
  };
}
