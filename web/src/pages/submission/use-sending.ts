import { useState } from 'react';
import type { ServiceIssue } from '../../forms/service-issues.ts';
import type { OpenDraft } from '../../forms/use-draft.ts';
import { useRetry } from '../../forms/use-retry.ts';
import { useWords } from '../../words/words.ts';
import type { AnswerFormProps } from './answer-form.tsx';
import { openFormOf } from './open-form.ts';
import { sendAnswers, type SentAnswers } from './send-answers.ts';
import { onlyQuestions, unsentQuestions, withoutSent } from './typed-answers.ts';

type Purpose = SentAnswers['purpose'];

/** Where sending stands. `MOVED`: the submission had changed meanwhile, and was read again. */
export type SendingState =
  | { readonly kind: 'IDLE' | 'SENDING' | 'SAVED' | 'MOVED' | 'UNKNOWN' }
  | { readonly kind: 'AWAY'; readonly purpose: Purpose }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** Sending, with its state. */
export interface Sending {
  readonly state: SendingState;
  readonly send: (purpose: Purpose) => void;
  /** Sends again what could not be sent. */
  readonly again: () => void;
  /** Takes the message away. */
  readonly stop: () => void;
}

interface Surroundings {
  readonly typed: OpenDraft;
  readonly before: OpenDraft;
  /** Told what the service objects to. */
  readonly object: (issues: readonly ServiceIssue[]) => void;
  /** Told that there was nothing to object. */
  readonly calm: () => void;
}

/** Sends what was typed; nothing typed is dropped before the service has it. */
export function useSending(props: AnswerFormProps, surroundings: Surroundings): Sending {
  const { form, loaded, token, refresh, tell } = props;
  const { typed, before, object, calm } = surroundings;
  const { locale } = useWords();
  const [state, setState] = useState<SendingState>({ kind: 'IDLE' });
  const finish = async (purpose: Purpose, sent: SentAnswers['answers']) => {
    const fresh = await refresh();
    if (fresh !== null) {
      const rest = withoutSent(typed.latest().answers, sent);
      if (Object.keys(rest).length === 0) typed.clear();
      else typed.replace(rest);
      before.clear();
    }
    calm();
    setState({ kind: purpose === 'SAVE' ? 'SAVED' : 'IDLE' });
    tell(purpose === 'SAVE' ? null : { kind: purpose === 'ANSWER' ? 'ANSWERED' : 'HANDED_IN' });
  };
  const readAgain = async (purpose: Purpose) => {
    const fresh = await refresh();
    if (fresh === null) return setState({ kind: 'AWAY', purpose });
    setState({ kind: 'MOVED' });
    if (openFormOf(fresh)?.name !== form.name) tell({ kind: 'MOVED' });
  };
  const send = async (purpose: Purpose) => {
    if (state.kind === 'SENDING') return;
    setState({ kind: 'SENDING' });
    tell(null);
    const { questionnaire } = form.content;
    const { answers } = typed.latest();
    const unsent = unsentQuestions(questionnaire, answers, form.stored);
    const outcome = await sendAnswers(
      { purpose, answers, questionnaire: onlyQuestions(questionnaire, unsent) },
      { token, locale, version: loaded.submission.version },
    );
    if (outcome.kind === 'DONE') return finish(purpose, answers);
    if (outcome.kind === 'MOVED') return readAgain(purpose);
    if (outcome.kind === 'WRONG') {
      setState({ kind: 'IDLE' });
      return object(outcome.issues);
    }
    setState(outcome.kind === 'AWAY' ? { kind: 'AWAY', purpose } : outcome);
  };
  const begin = (purpose: Purpose) => void send(purpose);
  const again = () => (state.kind === 'AWAY' ? begin(state.purpose) : undefined);
  useRetry(state.kind === 'AWAY', again);
  return { state, send: begin, again, stop: () => setState({ kind: 'IDLE' }) };
}
