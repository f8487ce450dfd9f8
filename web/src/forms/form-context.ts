import { createContext } from 'react';
import type { Choices, Concept } from './questionnaire.ts';

/** What the fields of a form share. */
export interface FormSurroundings {
  /** Language of the questions and of the answers. */
  readonly locale: string;
  readonly choices: Choices;
  readonly glossary: readonly Concept[];
  /** The words to agree to. */
  readonly consent: string | null;
}

export const FormContext = createContext<FormSurroundings>({
  locale: 'en',
  choices: { terms: {}, regions: [] },
  glossary: [],
  consent: null,
});
