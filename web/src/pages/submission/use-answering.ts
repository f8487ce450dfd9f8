import { useState } from 'react';
import { checkAnswers } from '../../forms/check-answers.ts';
import type { Issue } from '../../forms/answers.ts';
import { issuesOfService } from '../../forms/service-issues.ts';
import { useWords } from '../../words/words.ts';
import type { AnswerFormProps } from './answer-form.tsx';
import type { OpenForm } from './open-form.ts';
import { useSending, type Sending } from './use-sending.ts';
import { useTypedAnswers, type TypedAnswers } from './use-typed-answers.ts';

/** An open form while it is filled in. */
export interface Answering extends TypedAnswers {
  readonly form: OpenForm;
  readonly issues: readonly Issue[];
  /** Counts how often something was asked for that could not be done. */
  readonly attempt: number;
  readonly sending: Sending;
  readonly save: () => void;
  readonly handIn: () => void;
}

type Purpose = 'SAVE' | 'HAND_IN' | 'ANSWER';

/** Keeps together what is typed into the open form, what is wrong with it, and where sending stands. */
export function useAnswering(props: AnswerFormProps): Answering {
  const { form } = props;
  const { questionnaire } = form.content;
  const words = useWords();
  const typing = useTypedAnswers(form);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [objections, setObjections] = useState<readonly Issue[]>([]);
  const [attempt, setAttempt] = useState(0);
  const wrongFor = (wanted: Purpose): readonly Issue[] => [
    ...checkAnswers(
      questionnaire,
      typing.answers,
      words,
      wanted === 'SAVE' ? { isNeeded: () => false } : {},
    ),
    ...typing.conflicts.map(({ question }) => ({
      path: question.key,
      message: words.say('submission.conflict.choose'),
    })),
  ];
  const sending = useSending(props, {
    ...typing,
    object: (issues) => {
      setObjections(issuesOfService(questionnaire, issues));
      setAttempt((count) => count + 1);
    },
    calm: () => setPurpose(null),
  });
  const begin = (wanted: Purpose) => {
    setPurpose(wanted);
    setObjections([]);
    if (wrongFor(wanted).length === 0) return sending.send(wanted);
    sending.stop();
    setAttempt((count) => count + 1);
  };
  return {
    ...typing,
    form,
    attempt,
    sending,
    issues: [...(purpose === null ? [] : wrongFor(purpose)), ...objections],
    change: (questionKey, value) => {
      typing.change(questionKey, value);
      setObjections((present) =>
        present.filter(({ path }) => path !== null && path !== questionKey),
      );
    },
    save: () => begin('SAVE'),
    handIn: () => begin(form.canSave ? 'HAND_IN' : 'ANSWER'),
  };
}
