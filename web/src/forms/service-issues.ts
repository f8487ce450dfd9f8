import type { Issue } from './answers.ts';
import { questionsOf, type Question, type Questionnaire } from './questionnaire.ts';

/** A rule that an input breaks, as the service says it. */
export interface ServiceIssue {
  readonly code: string;
  readonly message: string;
  readonly path?: string | null;
}

/** Questions whose answers go into the contact data. */
const CONTACT_PATHS: Readonly<Record<string, string>> = {
  contactName: 'contact.name',
  contactEmail: 'contact.email',
  contactOrganisation: 'contact.organisation',
};

/** What the service objects to, at the questions of the form. */
export function issuesOfService(
  form: Pick<Questionnaire, 'sections'>,
  issues: readonly ServiceIssue[],
): readonly Issue[] {
  const questions = questionsOf(form);
  return issues.map(({ code, message, path }) => {
    const question = path == null ? undefined : questions.find((one) => isAt(one, path));
    return { code, message, path: question?.key ?? null };
  });
}

function isAt({ key, path, type }: Question, place: string): boolean {
  if (type === 'CONSENT') return place.startsWith('consent');
  const places = [path, CONTACT_PATHS[key], `answers.${key}`, path === null ? key : null];
  return places.some((one) => one != null && (place === one || place.startsWith(`${one}.`)));
}
