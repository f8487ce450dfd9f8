import type { TextValue } from '../../kernel/rich-text.ts';

/** Where a text comes from; independent of its freshness and of the state of its edition. */
export type TextOrigin = 'HUMAN' | 'MACHINE' | 'MACHINE_POST_EDITED';

/** The kinds of subjects that have localized texts. */
export type SubjectType =
  'PRACTICE' | 'TERM' | 'REGION' | 'INDICATOR' | 'QUESTIONNAIRE' | 'CRITERIA_MATRIX';

/** What a text belongs to. */
export interface Subject {
  readonly subjectType: SubjectType;
  readonly subjectId: string;
}

/** Where one text lies. */
export interface TextAddress {
  readonly subject: Subject;
  readonly locale: string;
  readonly path: string;
}

/** The source text a translation was made from. */
export interface TextSource {
  readonly locale: string;
  readonly hash: string;
}

/** A text as stored. */
export interface StoredText {
  readonly locale: string;
  readonly path: string;
  readonly value: TextValue;
  readonly textHash: string;
  readonly origin: TextOrigin;
  readonly source: TextSource | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}
