import type { Translator } from '../../platform/i18n/translator.ts';
import type { Component } from '../domain/region-components.ts';
import type { RegionFacts } from '../domain/region-facts.ts';
import { isAlike, type Comparison, type SharedComponent } from '../domain/region-likeness.ts';
import { nameOfDimension } from './mipex-dimension.ts';
import { valueText, yearText } from './region-figures.ts';
import type { ComparableRegions } from './region-facts.loader.ts';
import {
  LikenessKind,
  type RegionValueType,
  type LikenessReasonType,
  type SimilarRegionType,
} from './region-likeness.type.ts';
import { presentRegionRow } from './region.presenter.ts';

/** Where the types of NUTS 3 units come from. Source: `seeds/reference/SOURCE.md`. */
const TYPOLOGY_SOURCE = 'Eurostat GISCO, URBN_TYPE (NUTS 2021)';

/** What reasons are worded with. */
export interface LikenessWords {
  readonly regions: ComparableRegions;
  /** Speaks the reader's language. */
  readonly translator: Translator;
}

/** Presents a comparison from the side of a region. @param code the region from which is compared */
export function presentComparison(
  code: string,
  comparison: Comparison,
  words: LikenessWords,
): SimilarRegionType {
  const { rows, components } = words.regions;
  const { shared, sharedWeight } = comparison;
  return {
    region: presentRegionRow(rows.get(comparison.code)!),
    distance: rounded(comparison.distance),
    rankingDistance: rounded(comparison.rankingDistance),
    comparedOn: {
      shared: shared.length,
      total: components.length,
      weight: rounded(sharedWeight),
    },
    because: shared.map((item) => presentReason([code, comparison.code], item, words)),
  };
}

/** Name of a region in the language in which it was read. */
export function nameOfRegion({ rows }: ComparableRegions, code: string): string {
  const row = rows.get(code);
  return row?.texts['name']?.value ?? row?.nativeName ?? code;
}

/** Three decimals: more would pretend to an exactness that the figures do not have. */
export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

function presentReason(
  [code, otherCode]: readonly [string, string],
  item: SharedComponent,
  words: LikenessWords,
): LikenessReasonType {
  const { component, difference } = item;
  const { regions, translator } = words;
  const own = presentValue(regions.facts.get(code)!, component, translator);
  const other = presentValue(regions.facts.get(otherCode)!, component, translator);
  const label = labelOf(component, words);
  const sentence = translator.say(`likeness.${isAlike(item) ? 'ALIKE' : 'DIFFERENT'}`, {
    label,
    region: nameOfRegion(regions, code),
    value: own.text,
    other: nameOfRegion(regions, otherCode),
    otherValue: other.text,
  });
  const sides = [
    { value: own, region: nameOfRegion(regions, code) },
    { value: other, region: nameOfRegion(regions, otherCode) },
  ];
  const text = sides.reduce(
    (said, { value, region }) =>
      value.isProxy
        ? translator.say('likeness.PROXY', {
            sentence: said.replace(/\.$/u, ''),
            region,
            nutsCode: value.nutsCode ?? '',
          })
        : said,
    sentence,
  );
  return {
    kind: LikenessKind[component.kind],
    code: component.code,
    label,
    unit: regions.facts.get(code)!.figures[component.code]?.unit ?? null,
    own,
    other,
    difference: rounded(difference),
    weight: rounded(component.weight),
    isAlike: isAlike(item),
    text,
  };
}

function labelOf({ kind, code }: Component, { regions, translator }: LikenessWords): string {
  if (kind === 'MIPEX') return `MIPEX-R – ${nameOfDimension(translator, code)}`;
  return regions.labels[code] ?? code;
}

function presentValue(
  facts: RegionFacts,
  { kind, code }: Component,
  translator: Translator,
): RegionValueType {
  const { locale } = translator;
  const nothing = { value: null, typology: null, period: null, isProxy: false, nutsCode: null };
  switch (kind) {
    case 'INDICATOR': {
      const { unit, ...figure } = facts.figures[code]!;
      const text = yearText(valueText(figure.value, unit, locale), figure.period);
      return { ...nothing, ...figure, text };
    }
    case 'TYPOLOGY': {
      const typology = facts.typology!;
      const { urban, intermediate, rural } = typology;
      const text = translator.say('likeness.DISTRIBUTION', { urban, intermediate, rural });
      return { ...nothing, typology, text, source: TYPOLOGY_SOURCE };
    }
    case 'MIPEX': {
      const { score, year, source } = facts.scores[code]!;
      const period = year === null ? null : String(year);
      return { ...nothing, value: score, period, text: yearText(`${score}/100`, period), source };
    }
  }
}
