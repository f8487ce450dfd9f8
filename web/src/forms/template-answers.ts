import type { PracticeFactsInput, TemplateAnswersInput } from '../gql/editorial/graphql.ts';
import { answerOf, valueOf } from './answer-values.ts';
import type { Answers } from './answers.ts';
import { questionsOf, type Question, type Questionnaire } from './questionnaire.ts';

type Form = Pick<Questionnaire, 'sections'>;

/** How answers are handed over. */
export interface HandOver {
  /** Whether what is empty now shall be emptied at the service too; otherwise it is left out. */
  readonly keepsEmpty: boolean;
}

const EMPTY_TEXTS: Readonly<Record<string, unknown>> = {
  RICH_TEXT: { type: 'document', content: [] },
  PLAIN_TEXT: '',
};

/** The answers to the template as `submitPractice`, `saveSubmission` and `resubmit` take them. */
export function templateAnswersOf(
  form: Form,
  answers: Answers,
  { keepsEmpty }: HandOver,
): TemplateAnswersInput {
  const placed = questionsOf(form).flatMap((question) => {
    const { path, key } = question;
    if (path === null) return [];
    const value = valueOf(question, answers[key]);
    return value === null && !keepsEmpty ? [] : [{ question, path, value }];
  });
  const texts = placed
    .filter(({ path }) => !isFact(path))
    .map(({ question, path, value }) => ({ path, value: value ?? EMPTY_TEXTS[question.type] }));
  const facts = Object.fromEntries(
    placed
      .filter(({ path }) => isFact(path))
      .map(({ path, value }) => [factName(path), factValue(path, value)]),
  );
  return { texts, facts: facts as PracticeFactsInput };
}

/** The answers that a submission has already; for a draft, or when more is asked for. */
export function answersOfSubmission(
  form: Form,
  submission: {
    readonly texts: readonly { readonly path: string; readonly value: unknown }[];
    /** Select every field of `WorkingFacts` that the form may ask for. */
    readonly facts: Readonly<Record<string, unknown>>;
  },
): Answers {
  const texts = new Map(submission.texts.map(({ path, value }) => [path, value]));
  return Object.fromEntries(
    questionsOf(form).flatMap((question) => {
      const { key, path } = question;
      if (path === null) return [];
      const value = isFact(path) ? submission.facts[factName(path)] : texts.get(path);
      const answer = answerOf(question, value);
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
}

/** The answers to a survey that was sent already, to read. */
export function answersOfSurvey(
  form: Form,
  given: readonly { readonly path: string; readonly value: unknown }[],
): Answers {
  const values = new Map(given.map(({ path, value }) => [path, value]));
  return Object.fromEntries(
    questionsOf(form).flatMap((question) => {
      const answer = answerOf(question, values.get(pathOf(question)));
      return answer === undefined ? [] : [[question.key, answer]];
    }),
  );
}

/** The answers to a survey as `answerSurvey` takes them; what is not answered is left out. */
export function surveyAnswersOf(
  form: Form,
  answers: Answers,
): { readonly path: string; readonly value: unknown }[] {
  return questionsOf(form).flatMap((question) => {
    const value = valueOf(question, answers[question.key]);
    return value === null ? [] : [{ path: pathOf(question), value }];
  });
}

/** Where an answer goes; its key where the content model has no place. */
function pathOf({ path, key }: Question): string {
  return path ?? key;
}

function isFact(path: string): boolean {
  return path.startsWith('facts.');
}

function factName(path: string): string {
  return path.slice('facts.'.length);
}

/** The form has the sources of money in one line. */
function factValue(path: string, value: unknown): unknown {
  if (path !== 'facts.fundingSources' || typeof value !== 'string') return value;
  return value
    .split(';')
    .map((source) => source.trim())
    .filter((source) => source !== '');
}
