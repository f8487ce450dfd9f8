import { summarise } from '../domain/comparison.ts';
import { pathOfSide, type AspectSide } from '../domain/aspect-overview.ts';
import type { PracticeRow } from '../queries/practice-row.ts';
import type { Reading } from '../queries/reading-sql.ts';
import { AspectFindingType, CriterionFindingType } from './aspect-overview.type.ts';
import { presentMatrix } from './practice-analysis.presenter.ts';
import { practiceView } from './practice-view.ts';
import { presentPractice } from './practice.presenter.ts';
import { textFields } from './text.presenter.ts';

/** Presents what was found on an aspect of a practice. @param aspect upper case */
export function presentAspectFinding(
  row: PracticeRow,
  reading: Reading,
  { aspect, side }: { readonly aspect: string; readonly side: AspectSide | null },
): AspectFindingType {
  const view = practiceView(row, reading);
  const fields = textFields(view.texts, reading.locale);
  const fact = row.document.facts.aspects.find((one) => one.aspect.toUpperCase() === aspect);
  return Object.assign(new AspectFindingType(), {
    practice: presentPractice(view),
    text: side === null ? null : fields.localized(pathOfSide(aspect, side)),
    inspiringElements: fields.localized(pathOfSide(aspect, 'INSPIRING')),
    roomForImprovement: fields.localized(pathOfSide(aspect, 'ROOM_FOR_IMPROVEMENT')),
    rating: fact?.rating ?? null,
  });
}

/** Presents how a practice answers a criterion. @param criterion upper case, with a rated answer */
export function presentCriterionFinding(
  row: PracticeRow,
  reading: Reading,
  criterion: string,
): CriterionFindingType {
  const view = practiceView(row, reading);
  const { answers } = row.document.facts.matrix;
  const { best, median } = summarise(
    answers.filter((answer) => answer.criterion.toUpperCase() === criterion),
  );
  if (best === null || median === null) throw new Error('a listed criterion lacks a rating');
  return Object.assign(new CriterionFindingType(), {
    practice: presentPractice(view),
    best,
    median,
    answers: presentMatrix(view).answers.filter((answer) => answer.criterion === criterion),
  });
}
