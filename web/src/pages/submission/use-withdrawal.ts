import { useState } from 'react';
import { useWords, type Words } from '../../words/words.ts';
import type { Change } from './change-notice.tsx';
import type { LoadedSubmission, OwnSubmission } from './load-submission.ts';
import { withdraw, type ChangeOutcome } from './send-answers.ts';

/** Withdrawing, with its state. */
export interface Withdrawing {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** What is wrong with the reason; null: nothing. */
  readonly objection: string | null;
  /** What else came in between; null: nothing. */
  readonly message: string | null;
  readonly isSending: boolean;
  readonly withdraw: () => void;
}

/** Most characters of the reason. */
const LONGEST_REASON = 4_000;

/** Withdraws the submission when its contributor says why. */
export function useWithdrawal({
  submission,
  token,
  refresh,
  tell,
}: {
  readonly submission: OwnSubmission;
  readonly token: string;
  readonly refresh: () => Promise<LoadedSubmission | null>;
  readonly tell: (change: Change) => void;
}): Withdrawing {
  const words = useWords();
  const { locale } = words;
  const [reason, write] = useState('');
  const [objection, setObjection] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    const wrong = objectionTo(reason, words);
    setObjection(wrong);
    setMessage(null);
    if (wrong !== null) return focusReason();
    setSending(true);
    const outcome = await withdraw(reason.trim(), { token, locale, version: submission.version });
    setSending(false);
    if (outcome.kind === 'DONE' || outcome.kind === 'MOVED') await refresh();
    if (outcome.kind === 'DONE') return tell({ kind: 'WITHDRAWN' });
    if (outcome.kind !== 'WRONG') return setMessage(messageOf(outcome, words));
    setObjection(outcome.issues.map((issue) => issue.message).join(' '));
    focusReason();
  };
  return {
    reason,
    objection,
    message,
    isSending,
    setReason: (next) => {
      write(next);
      setObjection(null);
    },
    withdraw: () => (isSending ? undefined : void send()),
  };
}

function objectionTo(reason: string, words: Words): string | null {
  const { length } = [...reason.trim()];
  if (length === 0) return words.say('submission.withdraw.reason-missing');
  if (length <= LONGEST_REASON) return null;
  return words.say('submission.withdraw.reason-long', { max: LONGEST_REASON });
}

function messageOf(
  outcome: Exclude<ChangeOutcome, { kind: 'DONE' | 'WRONG' }>,
  words: Words,
): string {
  switch (outcome.kind) {
    case 'MOVED':
      return words.say('submission.withdraw.moved');
    case 'UNKNOWN':
      return words.say('submission.sending.UNKNOWN');
    case 'AWAY':
      return words.say('submission.withdraw.away');
    case 'REFUSED':
      return outcome.message;
  }
}

function focusReason(): void {
  document.getElementById('submission-reason')?.focus();
}
