import type { MatrixStructure } from '../../../forms/index.ts';
import type { ReferenceText } from '../../../translations/index.ts';
import type { MatrixFile } from './form-schemas.ts';
import { textsAt } from './localized.ts';

/** What the file asks, without its wording. */
export function matrixStructure(file: MatrixFile): MatrixStructure {
  return {
    scale: file.scale.map(({ value }) => value),
    criteria: file.criteria.map(({ coreQuestion: _, questions, ...criterion }) => ({
      ...criterion,
      questions: questions.map(({ key, origin, lookFor }) => ({
        key,
        origin,
        lookFor: lookFor.length,
      })),
    })),
  };
}

/** The wording of the file at the paths that `forms/README.md` lists. */
export function matrixTexts(file: MatrixFile): readonly ReferenceText[] {
  const questions = file.criteria.flatMap((criterion) => criterion.questions);
  return [
    ...file.scale.flatMap(({ value, labels }) => textsAt(`scale.${value}.label`, labels)),
    ...file.criteria.flatMap(({ criterion, coreQuestion }) =>
      textsAt(`criteria.${criterion}.coreQuestion`, coreQuestion),
    ),
    ...questions.flatMap(({ key, question, lookFor }) => [
      ...textsAt(`questions.${key}.question`, question),
      ...lookFor.flatMap((hint, index) => textsAt(`questions.${key}.lookFor.${index}`, hint)),
    ]),
  ];
}
