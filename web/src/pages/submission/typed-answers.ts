import { valueOf } from '../../forms/answer-values.ts';
import type { Answers } from '../../forms/answers.ts';
import { questionsOf, type Question, type Questionnaire } from '../../forms/questionnaire.ts';

type Form = Pick<Questionnaire, 'sections'>;

/** An answer that was changed here and, meanwhile, also at the service. */
export interface Conflict {
  readonly question: Question;
  readonly typed: unknown;
  readonly stored: unknown;
}

/** The questions whose answer was changed here and is not at the service. */
export function unsentQuestions(form: Form, typed: Answers, stored: Answers): readonly Question[] {
  return questionsOf(form).filter(
    (question) =>
      Object.hasOwn(typed, question.key) &&
      !isSame(question, typed[question.key], stored[question.key]),
  );
}

/** @param before answers of the service as they were when they were changed here */
export function conflictsOf(
  form: Form,
  {
    typed,
    before,
    stored,
  }: { readonly typed: Answers; readonly before: Answers; readonly stored: Answers },
): readonly Conflict[] {
  return unsentQuestions(form, typed, stored)
    .filter(
      (question) =>
        Object.hasOwn(before, question.key) &&
        !isSame(question, before[question.key], stored[question.key]),
    )
    .map((question) => ({ question, typed: typed[question.key], stored: stored[question.key] }));
}

/** The form with only these questions. */
export function onlyQuestions(form: Questionnaire, chosen: readonly Question[]): Questionnaire {
  const keys = new Set(chosen.map(({ key }) => key));
  const sections = form.sections.map((section) => ({
    ...section,
    items: section.items.filter(({ key }) => keys.has(key)),
  }));
  return { ...form, sections: sections.filter(({ items }) => items.length > 0) };
}

/** Answers without those that were sent, unless they were changed since. */
export function withoutSent(typed: Answers, sent: Answers): Answers {
  return Object.fromEntries(
    Object.entries(typed).filter(
      ([key, answer]) =>
        !Object.hasOwn(sent, key) || JSON.stringify(answer) !== JSON.stringify(sent[key]),
    ),
  );
}

function isSame(question: Question, left: unknown, right: unknown): boolean {
  return JSON.stringify(valueOf(question, left)) === JSON.stringify(valueOf(question, right));
}
