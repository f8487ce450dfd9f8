import { useEffect, useState } from 'react';
import { createBrowserAsk } from '../../api/ask.ts';
import type { Answers } from '../../forms/answers.ts';
import { draftStore, namesBeginning, readKept } from '../../forms/draft-store.ts';
import { loadForm, type FormContent } from '../../forms/questionnaire.ts';
import { answersOfSubmission, answersOfSurvey } from '../../forms/template-answers.ts';
import type { LoadedSubmission } from './load-submission.ts';
import { formOfName, practiceQuestions, typedPrefix } from './open-form.ts';
import { unsentQuestions } from './typed-answers.ts';

/** Typed answers that no open form shows. */
export interface Leftover {
  readonly name: string;
  readonly content: FormContent;
  /** Those that never reached the service. */
  readonly answers: Answers;
  /** Whether another version of the form is open instead. */
  readonly isOlderForm: boolean;
}

/** Finds what was typed for the submission and never sent. */
export function useLeftovers(loaded: LoadedSubmission, openName: string | null) {
  const [leftovers, setLeftovers] = useState<readonly Leftover[]>([]);
  useEffect(() => {
    let isCurrent = true;
    findLeftovers(loaded, openName).then(
      (found) => (isCurrent ? setLeftovers(found) : undefined),
      // Without the questions the answers cannot be shown; they stay where they are.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [loaded, openName]);
  const forget = (name: string) => {
    draftStore(name).clear();
    draftStore(`${name}.before`).clear();
    setLeftovers((present) => present.filter((leftover) => leftover.name !== name));
  };
  return { leftovers, forget };
}

async function findLeftovers(
  loaded: LoadedSubmission,
  openName: string | null,
): Promise<readonly Leftover[]> {
  const prefix = typedPrefix(loaded.submission);
  const names = namesBeginning(prefix).filter((name) => name !== openName);
  const found = await Promise.all(names.map((name) => readLeftover(name, loaded, openName)));
  return found.filter((leftover) => leftover !== null);
}

async function readLeftover(
  name: string,
  { submission }: LoadedSubmission,
  openName: string | null,
): Promise<Leftover | null> {
  const form = formOfName(name, typedPrefix(submission));
  const typed = readKept(name)?.answers ?? {};
  if (form === null || Object.keys(typed).length === 0) return null;
  const ask = createBrowserAsk(() => document.documentElement.lang);
  const content = await loadForm(ask, { ...form, locale: submission.locale });
  const isTemplate = form.kind === 'TEMPLATE';
  const questionnaire = isTemplate
    ? practiceQuestions(content.questionnaire)
    : content.questionnaire;
  const stored = isTemplate
    ? answersOfSubmission(questionnaire, submission)
    : answersOfSurvey(questionnaire, submission.surveyAnswers);
  const unsent = unsentQuestions(questionnaire, typed, stored);
  if (unsent.length === 0) return null;
  const isOlderForm = openName?.startsWith(`${typedPrefix(submission)}${form.kind}.`) === true;
  const answers = Object.fromEntries(unsent.map(({ key }) => [key, typed[key]]));
  return { name, content: { ...content, questionnaire }, answers, isOlderForm };
}
