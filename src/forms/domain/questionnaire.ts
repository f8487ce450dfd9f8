/** Kinds of questionnaires: what a contributor hands in, and what is asked afterwards. */
export const QUESTIONNAIRE_KINDS = ['TEMPLATE', 'SURVEY'] as const;

/** One kind of {@link QUESTIONNAIRE_KINDS}. */
export type QuestionnaireKind = (typeof QUESTIONNAIRE_KINDS)[number];

/** Kinds of answers; what each looks like stands in `answer-shape.ts`. */
export const ITEM_TYPES = [
  'PLAIN_TEXT',
  'TEXT_LINE',
  'RICH_TEXT',
  'EMAIL',
  'INTEGER',
  'REGIONS',
  'TERM',
  'TERMS',
  'PERIOD',
  'PARTNERS',
  'MONEY',
  'URLS',
  'INDICATORS',
  'CONSENT',
] as const;

/** One kind of {@link ITEM_TYPES}. */
export type ItemType = (typeof ITEM_TYPES)[number];

/** One question. Its words are localized texts at `items.<key>.label` and `.guidance`. */
export interface QuestionnaireItem {
  /** Unique in the questionnaire; answers are kept under it. */
  readonly key: string;
  /** Where the answer goes in the content model; null: it stays with the submission. */
  readonly path: string | null;
  readonly type: ItemType;
  /** The vocabulary of `TERM` and `TERMS`; null elsewhere. */
  readonly taxonomy: string | null;
  readonly required: boolean;
  /** Characters of the plain form; null: the limit of the type. */
  readonly maxLength: number | null;
  /** Whether REGIN had this question or we propose it. */
  readonly provenance: 'SOURCED' | 'PROPOSED';
}

/** Part of a questionnaire. Its words are localized texts at `sections.<key>.title` and `.guidance`. */
export interface QuestionnaireSection {
  readonly key: string;
  readonly items: readonly QuestionnaireItem[];
}

/** The consent that is asked for; its words are the localized text at `consent.text`. */
export interface ConsentStructure {
  readonly version: number;
  /** For example `SUBMISSION`. */
  readonly purpose: string;
  /** Hash of the text (`hashText`) by locale; a consent refers to exactly these words. */
  readonly textHashes: Readonly<Record<string, string>>;
}

/** What a version asks, without a sentence in any language. */
export interface QuestionnaireStructure {
  readonly sections: readonly QuestionnaireSection[];
  /** Null when nothing personal is asked for. */
  readonly consent: ConsentStructure | null;
}

/** A version of a questionnaire; never changed. */
export interface Questionnaire {
  readonly id: string;
  readonly kind: QuestionnaireKind;
  /** From 1. */
  readonly version: number;
  /** The languages of the form. */
  readonly locales: readonly string[];
  readonly structure: QuestionnaireStructure;
}

/** Every question, in order. */
export function itemsOf(structure: QuestionnaireStructure): readonly QuestionnaireItem[] {
  return structure.sections.flatMap((section) => section.items);
}
