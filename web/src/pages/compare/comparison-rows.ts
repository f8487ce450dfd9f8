import type { WordKey } from '../../words/messages.ts';
import type { Comparison } from './ask-comparison.ts';

/** How what practices say relates. */
export type Agreement = Comparison['facts'][number]['agreement'];
export type Fact = Comparison['facts'][number];
type Aspect = Comparison['aspects'][number];

/** The rows of a comparison that are shown. */
export interface ShownRows {
  readonly facts: readonly Fact[];
  readonly aspects: Comparison['aspects'];
  readonly tips: Comparison['tips'];
  readonly criteria: Comparison['criteria'];
  /** Names of facts that none of the practices states. */
  readonly unknownFacts: readonly string[];
  /** How many rows are left away because all say the same. */
  readonly hiddenCount: number;
}

/**
 * Chooses the rows. Facts that nobody states are named apart; rows that nobody has a word for are left
 * away. Texts are not compared, so that only facts and criteria can be called the same.
 */
export function shownRows(comparison: Comparison, isOnlyDifferences: boolean): ShownRows {
  const { facts, aspects, tips, criteria } = comparison;
  const known = facts.filter(({ agreement }) => agreement !== 'UNKNOWN');
  const isShown = ({ agreement }: { readonly agreement: Agreement }) =>
    !isOnlyDifferences || agreement !== 'SAME';
  const shown = {
    facts: known.filter(isShown),
    aspects: aspects.filter((aspect) => isShown(aspect) || isAssessed(aspect)),
    criteria: criteria.filter(isShown),
  };
  return {
    ...shown,
    tips,
    unknownFacts: facts
      .filter(({ agreement }) => agreement === 'UNKNOWN')
      .map(({ label }) => label),
    hiddenCount:
      known.length +
      aspects.length +
      criteria.length -
      (shown.facts.length + shown.aspects.length + shown.criteria.length),
  };
}

/** Where a value of a fact is found: with every practice, with some, or with one alone. */
export type Reach = 'all' | 'some' | 'one';

/** Tells where a value is found. @param column number of the practice */
export function reachOf(fact: Fact, column: number, code: string): Reach {
  if (fact.shared.some((value) => value.code === code)) return 'all';
  const isAlone = fact.cells[column]?.onlyHere.some((value) => value.code === code) ?? false;
  return isAlone ? 'one' : 'some';
}

/** A sign and words for each reach. */
export const REACH_MARKS: Readonly<Record<Reach, readonly [sign: string, words: WordKey]>> = {
  all: ['=', 'compare.mark.all'],
  some: ['≈', 'compare.mark.some'],
  one: ['≠', 'compare.mark.one'],
};

const FACT_MARKS: Readonly<Record<Agreement, readonly [sign: string, words: WordKey]>> = {
  SAME: ['=', 'compare.agreement.same'],
  PARTLY: ['≈', 'compare.agreement.partly'],
  DIFFERENT: ['≠', 'compare.agreement.different'],
  UNKNOWN: ['–', 'compare.agreement.unknown'],
};

/** A sign and words for a fact; where one practice alone states it, the others may or may not differ. */
export function factMark({ agreement, cells }: Fact): readonly [sign: string, words: WordKey] {
  const stated = cells.filter(({ values }) => values.length > 0).length;
  return stated === 1 ? ['–', 'compare.agreement.one'] : FACT_MARKS[agreement];
}

/** A sign and words for an aspect; that nobody assessed it is no agreement about it. */
export function aspectMark(aspect: Aspect): readonly [sign: string, words: WordKey] {
  return ASSESSMENT_MARKS[isAssessed(aspect) ? aspect.agreement : 'UNKNOWN'];
}

function isAssessed({ cells }: Aspect): boolean {
  return cells.some((cell) => cell?.state === 'ASSESSED');
}

/** A sign and words for each agreement on what was assessed. */
export const ASSESSMENT_MARKS: Readonly<
  Record<Agreement, readonly [sign: string, words: WordKey]>
> = {
  SAME: ['=', 'compare.assessed.same'],
  PARTLY: ['≈', 'compare.assessed.partly'],
  DIFFERENT: ['≠', 'compare.assessed.different'],
  UNKNOWN: ['–', 'compare.assessed.unknown'],
};
