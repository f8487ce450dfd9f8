import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { createBrowserAsk } from '../../api/ask.ts';
import type { Questionnaire } from '../../forms/questionnaire.ts';
import type { OpenDraft } from '../../forms/use-draft.ts';
import { useRetry } from '../../forms/use-retry.ts';
import { useWords } from '../../words/words.ts';
import { NEWEST_VERSION } from './newest-version.ts';
import { sendContribution, type Outcome } from './send-contribution.ts';

/** Milliseconds between two attempts while the service is away. */
const PAUSE = 20_000;
/** Objections that mean: the form has changed meanwhile. */
const MOVED: readonly string[] = ['PATH_NOT_IN_FORM', 'CONSENT_VERSION'];

/** Where sending stands; `MOVED`: the form has a newer version, which is being loaded. */
export type SendingState =
  | { readonly kind: 'IDLE' | 'SENDING' | 'MOVED' }
  | (Exclude<Outcome, { kind: 'ARRIVED' | 'WRONG' }> & { readonly isDraft: boolean });

/** Sending, with its state. */
export interface Sending {
  readonly state: SendingState;
  readonly send: (isDraft: boolean) => void;
  /** Ends trying again, and takes the message away. */
  readonly stop: () => void;
}

/** Sends a contribution, and again by itself while the service is away. */
export function useSending({
  questionnaire,
  draft,
  settle,
  showForm,
}: {
  readonly questionnaire: Questionnaire;
  readonly draft: OpenDraft;
  readonly settle: (outcome: Outcome, isDraft: boolean) => void;
  /** Leads to the fields, because there is something to be seen. */
  readonly showForm: () => void;
}): Sending {
  const { locale } = useWords();
  const { revalidate } = useRevalidator();
  const [state, setState] = useState<SendingState>({ kind: 'IDLE' });
  const send = async (isDraft: boolean) => {
    if (state.kind === 'SENDING') return;
    setState({ kind: 'SENDING' });
    const { answers, requestKey } = draft.latest();
    const hasMoved = await isOutdated(questionnaire, locale);
    const outcome: Outcome = hasMoved
      ? { kind: 'WRONG', issues: [{ code: 'PATH_NOT_IN_FORM', message: '' }] }
      : await sendContribution({ questionnaire, answers, requestKey, isDraft }, locale);
    if (outcome.kind === 'WRONG' && outcome.issues.some(({ code }) => MOVED.includes(code))) {
      setState({ kind: 'MOVED' });
      await revalidate();
      showForm();
      return;
    }
    const isSettled = outcome.kind === 'ARRIVED' || outcome.kind === 'WRONG';
    setState(isSettled ? { kind: 'IDLE' } : { ...outcome, isDraft });
    if (isSettled) settle(outcome, isDraft);
  };
  const begin = (isDraft: boolean) => void send(isDraft);
  const again = () => (state.kind === 'AWAY' ? begin(state.isDraft) : undefined);
  useRetry(state.kind === 'AWAY', again, PAUSE);
  return { state, send: begin, stop: () => setState({ kind: 'IDLE' }) };
}

/** Whether there is a newer form; when nobody can tell, sending will. */
async function isOutdated({ version, locale }: Questionnaire, language: string): Promise<boolean> {
  const ask = createBrowserAsk(() => language);
  try {
    const { questionnaire } = await ask(NEWEST_VERSION, { locale });
    return questionnaire.version !== version;
  } catch {
    return false;
  }
}
