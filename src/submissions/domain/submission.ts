import type { FactsPatch } from '../../practices/index.ts';

/** A text as a contributor writes it: a string for plain paths, a tree for rich ones; untrusted. */
export interface AnsweredText {
  readonly path: string;
  readonly value: unknown;
}

/** Answers to the template. */
export interface TemplateAnswers {
  readonly texts: readonly AnsweredText[];
  readonly facts: FactsPatch;
}

/** What was handed in, word for word. */
export interface HandedInAnswers {
  readonly texts: readonly AnsweredText[];
  readonly facts?: FactsPatch;
}

/** How to reach a contributor; personal data. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
}

/** A submission without contact data. */
export interface Submission {
  readonly id: string;
  /** Says which one on the telephone, such as `IL-2026-7K3F9`; unique, and no secret. */
  readonly reference: string;
  readonly practiceId: string;
  /** The contributor's language; letters are written in it. */
  readonly locale: string;
  readonly questionnaireId: string;
  readonly surveyId: string | null;
  /** Calendar day. */
  readonly surveyDueOn: string | null;
  readonly createdAt: Date;
}

/** Consent given with a submission. */
export interface ConsentGiven {
  readonly isAccepted: boolean;
  /** Version of the text that was shown. */
  readonly textVersion: number;
}

/** A letter's words. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

/** Writes the letter of a template in a language; made at the edge from the catalogues. */
export type LetterWriter = (
  template: string,
  locale: string,
  params: Readonly<Record<string, string>>,
) => LetterText;
