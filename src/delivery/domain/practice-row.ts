import type { PublishedFacts } from './edition-document.ts';
import type { EffectiveDocument } from './effective-document.ts';

/** Where a really published edition can be read. */
export interface Alternate {
  readonly locale: string;
  readonly slug: string;
}

/** Names in the locale of the row, so that the default read needs no second statement. */
export interface RowLabels {
  /** `<TAXONOMY>:<code>` → label, for example `POLICY_AREA:labour`. */
  readonly terms: Readonly<Record<string, string>>;
  /** Code of a region → its name. */
  readonly regions: Readonly<Record<string, string>>;
}

/**
 * The document of a row of the projection (column `document` of `delivery.practice`).
 *
 * `alternates` lists live editions only, by code of the locale. `labels` may lack a code: the reader
 * then asks the reference data. {@link labelsOf} says which ones to write.
 */
export interface PracticeRowDocument extends EffectiveDocument {
  readonly slug: string;
  readonly alternates: readonly Alternate[];
  readonly labels: RowLabels;
}

/** The labels that a row should carry. */
export interface LabelCodes {
  /** `<TAXONOMY>:<code>`, each once. */
  readonly terms: readonly string[];
  /** Codes of regions. */
  readonly regions: readonly string[];
}

/** The four transferability questions. Source: REGIN final report, section 5. */
export const TIP_QUESTIONS = [
  'replicable_elements',
  'extension_to_other_target_groups',
  'ensuring_sustainability',
  'transfer_issues',
] as const;

/** Every label that readers of the default fields of a practice see. */
export function labelsOf(facts: PublishedFacts): LabelCodes {
  const terms = [
    termKey('AUTHORITY_ROLE', facts.authorityRole),
    ...facts.policyAreas.map((code) => termKey('POLICY_AREA', code)),
    ...facts.targetGroups.map((code) => termKey('TARGET_GROUP', code)),
    ...facts.partners.flatMap(({ category, scope, area }) => [
      ...(category === null ? [] : [termKey('STAKEHOLDER_CATEGORY', category)]),
      ...(scope === null ? [] : [termKey('STAKEHOLDER_SCOPE', scope)]),
      ...(area === null ? [] : [termKey('STAKEHOLDER_AREA', area)]),
    ]),
    ...facts.aspects.map(({ aspect }) => termKey('EVALUATION_ASPECT', aspect)),
    ...facts.matrix.answers.map(({ criterion }) => termKey('EVALUATION_CRITERION', criterion)),
    ...TIP_QUESTIONS.map((question) => termKey('TRANSFERABILITY_QUESTION', question)),
  ];
  return { terms: [...new Set(terms)], regions: [...facts.regions] };
}

/** Key of a term's label. */
export function termKey(taxonomy: string, code: string): string {
  return `${taxonomy}:${code}`;
}
