import { localesToTry, ownTexts, textsOfList, type RowTexts } from '../domain/fallback.ts';
import type { RowLabels } from '../domain/practice-row.ts';
import type { PracticeRow } from '../queries/practice-row.ts';
import type { Reading } from '../queries/reading-sql.ts';

/** A practice in one reading: what every presenter of its parts works on. */
export interface PracticeView {
  readonly row: PracticeRow;
  readonly reading: Reading;
  readonly texts: RowTexts;
  /** Labels in the language asked for, as far as the row carries them. */
  readonly labels: RowLabels;
}

/** Publication is refused without these, so some edition always has them. */
const REQUIRED_PATHS = ['title', 'summary', 'objectives', 'activities', 'lessonsLearnt'] as const;

const NO_LABELS: RowLabels = { terms: {}, regions: {} };

/** Chooses the texts of a row for a reading. */
export function practiceView(row: PracticeRow, reading: Reading): PracticeView {
  const labels = row.locale === reading.locale ? row.document.labels : NO_LABELS;
  return { row, reading, labels, texts: textsFor(row, reading) };
}

function textsFor(row: PracticeRow, reading: Reading): RowTexts {
  const { texts } = row.document;
  if (reading.fallback.mode === 'CHAIN') return texts;
  const required = REQUIRED_PATHS.flatMap((path) => {
    const text = texts[path];
    return text === undefined ? [] : [[path, text] as const];
  });
  return { ...Object.fromEntries(required), ...ownTextsFor(row, reading) };
}

function ownTextsFor(row: PracticeRow, { locale, fallback }: Reading): RowTexts {
  switch (fallback.mode) {
    case 'CHAIN':
      return row.document.texts;
    case 'NONE':
      return ownTexts(locale, row.document.texts);
    case 'LIST':
      return textsOfList(row.textsByLocale ?? {}, localesToTry(locale, fallback));
  }
}
