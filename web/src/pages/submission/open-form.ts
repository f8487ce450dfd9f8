import type { Answers } from '../../forms/answers.ts';
import type { FormContent, Questionnaire } from '../../forms/questionnaire.ts';
import { answersOfSubmission } from '../../forms/template-answers.ts';
import type { LoadedSubmission, OwnSubmission } from './load-submission.ts';

/** The form that the contributor can fill in now. */
export interface OpenForm {
  readonly content: FormContent;
  /** What the service has already. */
  readonly stored: Answers;
  /** Under which the browser keeps what is typed. */
  readonly name: string;
  /** Whether answers can be kept at the service without handing them in. */
  readonly canSave: boolean;
}

/** The form that is open now; null: nothing can be filled in. */
export function openFormOf({ submission, template, survey }: LoadedSubmission): OpenForm | null {
  const { allowedActions } = submission;
  if (survey !== null && allowedActions.includes('ANSWER_SURVEY')) {
    const name = typedName(submission, survey.questionnaire);
    return { content: survey, stored: {}, name, canSave: false };
  }
  if (!allowedActions.includes('HAND_IN')) return null;
  const content = { ...template, questionnaire: practiceQuestions(template.questionnaire) };
  return {
    content,
    stored: answersOfSubmission(content.questionnaire, submission),
    name: typedName(submission, content.questionnaire),
    canSave: allowedActions.includes('SAVE'),
  };
}

/** The questions about the practice; name, address and consent were given with it and stay. */
export function practiceQuestions(questionnaire: Questionnaire): Questionnaire {
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    items: section.items.filter(({ path }) => path !== null),
  }));
  return { ...questionnaire, sections: sections.filter(({ items }) => items.length > 0) };
}

/** Under which the browser keeps everything that is typed for a submission. */
export function typedPrefix({ id }: Pick<OwnSubmission, 'id'>): string {
  return `integration-lab.submission.${id}.`;
}

/** The form of a name that begins with the prefix; null: it is none of ours. */
export function formOfName(
  name: string,
  prefix: string,
): { readonly kind: 'TEMPLATE' | 'SURVEY'; readonly version: number } | null {
  const [, kind, version] = /^(TEMPLATE|SURVEY)\.v(\d+)$/u.exec(name.slice(prefix.length)) ?? [];
  if (kind !== 'TEMPLATE' && kind !== 'SURVEY') return null;
  return { kind, version: Number(version) };
}

function typedName(submission: OwnSubmission, { kind, version }: Questionnaire): string {
  return `${typedPrefix(submission)}${kind}.v${version}`;
}
