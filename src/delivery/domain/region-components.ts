import type { RegionFacts, RegionTypology } from './region-facts.ts';

/** Kinds of things that two regions are compared by. */
export type ComponentKind = 'INDICATOR' | 'TYPOLOGY' | 'MIPEX';

/** One thing that two regions are compared by. */
export interface Component {
  readonly kind: ComponentKind;
  /** Code of the indicator or dimension; `urban_rural_typology` for the typology. */
  readonly code: string;
  readonly weight: number;
}

/** The overall score and the 17 dimensions. Source: reginproject.eu, news of 10 May 2022. */
export const MIPEX_DIMENSIONS = [
  'overall',
  'antidiscrimination',
  'culture_and_religion',
  'education',
  'healthcare',
  'housing',
  'labour_market',
  'language',
  'social_security_and_assistance',
  'actions',
  'actors_and_relations',
  'resources',
  'formulation',
  'policy_output',
  'implementation',
  'evaluation',
  'third_country_nationals',
  'beneficiaries_of_international_protection',
] as const;

/** The indicator that is a distribution over types and not a number. */
const TYPOLOGY_CODE = 'urban_rural_typology';

/**
 * What each indicator weighs. A theme weighs 1 and its indicators share it, so that a theme with three
 * figures does not count three times; size weighs half, because practices travel between sizes.
 */
const INDICATOR_WEIGHTS: Readonly<Record<string, number>> = {
  population_total: 1 / 2,
  population_non_eu: 1,
  unemployment_rate_total: 1 / 2,
  unemployment_rate_non_eu: 1 / 4,
  unemployment_rate_non_eu_women: 1 / 4,
  neet_rate_nationals: 1 / 3,
  neet_rate_non_eu: 1 / 3,
  neet_rate_non_eu_women: 1 / 3,
  at_risk_of_poverty_or_social_exclusion: 1,
};

/** An indicator that somebody added later is a theme of its own. */
const OTHER_INDICATOR_WEIGHT = 1;
const TYPOLOGY_WEIGHT = 1;
/** MIPEX-R is one theme: half of it the overall score, half of it shared by the other dimensions. */
const OVERALL_WEIGHT = 1 / 2;
const DIMENSION_WEIGHT = 1 / 2 / (MIPEX_DIMENSIONS.length - 1);

/** Units in which things are counted; counts are compared by their order of magnitude. */
const PERSONS_IN_UNIT: Readonly<Record<string, number>> = { PERSONS: 1, THOUSAND_PERSONS: 1_000 };

/** Everything that regions can be compared by. @param indicatorCodes the panel, in its order */
export function componentsOf(indicatorCodes: readonly string[]): readonly Component[] {
  const indicators = indicatorCodes
    .filter((code) => code !== TYPOLOGY_CODE)
    .map((code): Component => {
      const weight = INDICATOR_WEIGHTS[code] ?? OTHER_INDICATOR_WEIGHT;
      return { kind: 'INDICATOR', code, weight };
    });
  const typology: Component = { kind: 'TYPOLOGY', code: TYPOLOGY_CODE, weight: TYPOLOGY_WEIGHT };
  const dimensions = MIPEX_DIMENSIONS.map((code): Component => {
    const weight = code === 'overall' ? OVERALL_WEIGHT : DIMENSION_WEIGHT;
    return { kind: 'MIPEX', code, weight };
  });
  return [...indicators, typology, ...dimensions];
}

/**
 * Where a region stands in a component, as coordinates of which the distances are added.
 *
 * A rate or score is itself; a count is its decimal logarithm; the typology is the share of urban
 * units, and of urban and intermediate ones together, so that urban lies further from rural than from
 * intermediate. Null: not known, and then the component says nothing about the region.
 */
export function placeOf(facts: RegionFacts, { kind, code }: Component): readonly number[] | null {
  switch (kind) {
    case 'INDICATOR':
      return placeOfFigure(facts, code);
    case 'TYPOLOGY':
      return facts.typology === null ? null : placeOfTypology(facts.typology);
    case 'MIPEX': {
      const score = facts.scores[code]?.score;
      return score === undefined ? null : [score];
    }
  }
}

function placeOfFigure({ figures }: RegionFacts, code: string): readonly number[] | null {
  const figure = figures[code];
  if (figure === undefined) return null;
  const persons = PERSONS_IN_UNIT[figure.unit];
  if (persons === undefined) return [figure.value];
  return figure.value > 0 ? [Math.log10(figure.value * persons)] : null;
}

function placeOfTypology({ urban, intermediate, rural }: RegionTypology): readonly number[] | null {
  const units = urban + intermediate + rural;
  return units === 0 ? null : [urban / units, (urban + intermediate) / units];
}
