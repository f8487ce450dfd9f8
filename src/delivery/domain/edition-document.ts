import type { TextValue } from '../../kernel/rich-text.ts';

/** Where a text comes from. */
export type TextOrigin = 'HUMAN' | 'MACHINE' | 'MACHINE_POST_EDITED';

/** A text as it was published. */
export interface PublishedText {
  readonly value: TextValue;
  readonly origin: TextOrigin;
  /** Hash of this text (`hashText`). */
  readonly textHash: string;
  /** The locale it was translated from; null for a source text. */
  readonly sourceLocale: string | null;
  /** Hash of the source text it was made from; null for a source text. */
  readonly sourceHash: string | null;
}

/** The immutable document of one publication: one practice in one locale, facts included. */
export interface EditionDocument {
  readonly format: 1;
  readonly practiceId: string;
  readonly locale: string;
  readonly sourceLocale: string;
  readonly facts: PublishedFacts;
  /** Path of the content model → text; a path without text is absent. */
  readonly texts: Readonly<Record<string, PublishedText>>;
}

/** What does not depend on a language. */
export interface PublishedFacts {
  /** Codes of regions, the primary one first; at least one. */
  readonly regions: readonly string[];
  readonly authorityRole: string;
  readonly authorityMode: 'DIRECT' | 'INDIRECT';
  readonly policyAreas: readonly string[];
  readonly targetGroups: readonly string[];
  readonly period: PublishedPeriod;
  /** ACHIEVED, PARTLY_ACHIEVED, NOT_ACHIEVED, TOO_EARLY; null: unknown. */
  readonly outcome: string | null;
  readonly leadOrganisation: string | null;
  readonly partners: readonly PublishedPartner[];
  readonly budget: { readonly amountCents: number; readonly currency: string } | null;
  readonly fundingSources: readonly string[];
  /** Persons; null: unknown. */
  readonly beneficiariesPersons: number | null;
  readonly resultIndicators: readonly PublishedResultIndicator[];
  readonly links: readonly { readonly url: string; readonly kind: string }[];
  /** Calendar day; null: none planned. */
  readonly reviewBy: string | null;
  readonly aspects: readonly PublishedAspect[];
  readonly matrix: PublishedMatrix;
}

/** When the practice ran; `YYYY` or `YYYY-MM`, null: unknown. */
export interface PublishedPeriod {
  readonly start: string | null;
  readonly end: string | null;
  readonly isOngoing: boolean | null;
}

/** A partner; codes of the stakeholder taxonomies, null: not said. */
export interface PublishedPartner {
  readonly name: string;
  readonly category: string | null;
  readonly scope: string | null;
  readonly area: string | null;
}

/** A measured result; null: not known. */
export interface PublishedResultIndicator {
  readonly name: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly achieved: number | null;
  readonly measuredOn: string | null;
}

/** The assessment of one of the seven aspects; its words lie at `aspects.<aspect>.…`. */
export interface PublishedAspect {
  readonly aspect: string;
  readonly state: 'ASSESSED' | 'NOT_ASSESSED';
  readonly notAssessedReason: string | null;
  /** 0–4; null: not rated. */
  readonly rating: number | null;
}

/** The answers to a version of the criteria matrix; their words lie at `matrix.<question key>.answer`. */
export interface PublishedMatrix {
  readonly version: number;
  readonly answers: readonly PublishedMatrixAnswer[];
}

/** One answer, in the order of the matrix. */
export interface PublishedMatrixAnswer {
  readonly questionKey: string;
  readonly criterion: string;
  readonly state: 'RATED' | 'NOT_APPLICABLE' | 'UNKNOWN';
  readonly rating: number | null;
  readonly evidence: readonly string[];
}
