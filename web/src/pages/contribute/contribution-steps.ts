import { useSearchParams } from 'react-router';

/** The parts of a contribution that have an address. */
export type Step = 'check' | 'sent' | 'questions';

/** The query of the address of a step, in the language of the contribution; null: the form itself. */
export function useStepSearch(): (step: Step | null) => string {
  const [parameters] = useSearchParams();
  const language = parameters.get('language');
  return (step) => {
    const next = new URLSearchParams();
    if (language !== null) next.set('language', language);
    if (step !== null) next.set('step', step);
    return next.size === 0 ? '' : `?${next}`;
  };
}
