import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { loadSubmission, type LoadedSubmission, type LoadOutcome } from './load-submission.ts';

/** The submission of this page. */
export interface OpenSubmission {
  readonly state: LoadOutcome | { readonly kind: 'LOADING' };
  /** Asks again; what is shown stays until the answer is there. @returns null when there is none */
  readonly refresh: () => Promise<LoadedSubmission | null>;
  /** Asks again from the beginning. */
  readonly again: () => void;
}

interface Answered {
  readonly token: string;
  readonly locale: string;
  readonly outcome: LoadOutcome;
}

/** Loads the submission that the token reaches. */
export function useSubmission(token: string): OpenSubmission {
  const { locale } = useWords();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    loadSubmission(token, locale, ending.signal).then(
      (outcome) => setAnswered({ token, locale, outcome }),
      (error: unknown) => {
        if (!ending.signal.aborted) throw error;
      },
    );
    return () => ending.abort();
  }, [token, locale, attempt]);
  const refresh = useCallback(async () => {
    const outcome = await loadSubmission(token, locale);
    if (outcome.kind !== 'READY') return null;
    setAnswered({ token, locale, outcome });
    return outcome.loaded;
  }, [token, locale]);
  const again = useCallback(() => {
    setAnswered(null);
    setAttempt((count) => count + 1);
  }, []);
  const isOfThis = answered !== null && answered.token === token && answered.locale === locale;
  return { state: isOfThis ? answered.outcome : { kind: 'LOADING' }, refresh, again };
}
