import type { StreamHead } from '../../delivery/index.ts';
import type { Cell } from './cell.ts';
import type { ExportedPractice } from './practice-record.ts';

/** A column of the tables of practices. */
export interface Column {
  /** Stable; a text or label has `@` and its language at the end. */
  readonly key: string;
  /** Its explanation lies at `export.column.<meaning>`. */
  readonly meaning: string;
  /** What the explanation speaks of: an aspect, a question, a language. */
  readonly params: Readonly<Record<string, string>>;
  readonly value: (practice: ExportedPractice) => Cell;
}

/** What decides which columns there are; it is known before the first practice. */
export type ColumnPlan = Pick<StreamHead, 'aspects' | 'questionKeys'> & {
  readonly languages: readonly string[];
};
