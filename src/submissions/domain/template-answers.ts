import type { Unmet } from '../../kernel/decision.ts';
import type { QuestionnaireStructure } from '../../forms/index.ts';
import type { FactsPatch } from '../../practices/index.ts';
import type { TemplateAnswers } from './submission.ts';

/** Facts that only the Lab sets. */
const FACTS_OF_THE_LAB: readonly (keyof FactsPatch)[] = ['reviewBy'];

/** Where the words of a form go: every path of its items that is no fact. */
export function textPathsOf(structure: QuestionnaireStructure): ReadonlySet<string> {
  const paths = structure.sections.flatMap(({ items }) => items.flatMap(({ path }) => path ?? []));
  return new Set(paths.filter((path) => !path.startsWith('facts.')));
}

/** Answers that the form does not ask for (`PATH_NOT_IN_FORM`). */
export function foreignAnswers(
  structure: QuestionnaireStructure,
  { texts, facts }: TemplateAnswers,
): readonly Unmet[] {
  const paths = textPathsOf(structure);
  const foreign = [
    ...texts.map(({ path }) => path).filter((path) => !paths.has(path)),
    ...FACTS_OF_THE_LAB.filter((name) => facts[name] != null).map((name) => `facts.${name}`),
  ];
  return foreign.map((path) => ({ code: 'PATH_NOT_IN_FORM', path }));
}
