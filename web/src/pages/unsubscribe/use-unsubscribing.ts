import { useState } from 'react';
import { askEditorial } from '../../api/ask-editorial.ts';
import { useWords } from '../../words/words.ts';
import { createLinkSecret } from '../submission/link-secret.ts';
import { useLinkSecret } from '../submission/use-link-secret.ts';
import { UNSUBSCRIBE } from './unsubscribe.editorial.ts';

const secret = createLinkSecret('integration-lab.search-token');

/** Ending a search, with its state. */
export interface Unsubscribing {
  /** Undefined until script has looked; null: the address names no search. */
  readonly token: string | null | undefined;
  /** `UNKNOWN`: no search has this token, or none any more. */
  readonly state: 'ASKING' | 'SENDING' | 'DONE' | 'UNKNOWN' | 'AWAY';
  readonly confirm: () => void;
}

/** Reads which search it is out of the address, and ends it when the reader confirms. */
export function useUnsubscribing(): Unsubscribing {
  const { locale } = useWords();
  const token = useLinkSecret(secret);
  const [state, setState] = useState<Unsubscribing['state']>('ASKING');
  const send = async () => {
    if (typeof token !== 'string' || state === 'SENDING') return;
    setState('SENDING');
    try {
      const { unsubscribe } = await askEditorial(UNSUBSCRIBE, { input: { token } }, { locale });
      setState(unsubscribe.__typename === 'Unsubscribed' ? 'DONE' : 'UNKNOWN');
    } catch {
      setState('AWAY');
    }
  };
  return { token, state, confirm: () => void send() };
}
