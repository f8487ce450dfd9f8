import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { indicatorSeries } from '../domain/indicator-series.ts';
import { componentsOf, type Component } from '../domain/region-components.ts';
import { newestScores, type RegionFacts, type RegionFigure } from '../domain/region-facts.ts';
import { regionComparer, type Comparison } from '../domain/region-likeness.ts';
import type { IndicatorRow, ObservationRow } from '../queries/observations.ts';
import type { RegionRow } from '../queries/regions.ts';
import { allRegions } from './all-regions.loader.ts';
import { indicatorsByLocale } from './indicators-by-locale.loader.ts';
import {
  mipexScoresByRegionId,
  observationsByRegionId,
  typologyByRegionId,
} from './region-details.loader.ts';

/** Indicators with this unit are classes and cannot be compared as numbers. */
const CLASS = 'CLASS';

/** Everything by which regions are compared, in a language. */
export interface ComparableRegions {
  readonly rows: ReadonlyMap<string, RegionRow>;
  /** By code. */
  readonly facts: ReadonlyMap<string, RegionFacts>;
  readonly components: readonly Component[];
  /** Labels of the indicators by code. */
  readonly labels: Readonly<Record<string, string>>;
  /** The others, the most similar first. */
  readonly compare: (code: string) => readonly Comparison[];
}

/** Every region with what is known of it, read once in a request: one statement for each kind of fact. */
export function comparableRegions(
  context: PublicContext,
  locale: string,
): Promise<ComparableRegions> {
  return context.loader(`comparable-regions ${locale}`, () => load(context, locale));
}

async function load(context: PublicContext, locale: string): Promise<ComparableRegions> {
  const [regions, indicators] = await Promise.all([
    allRegions(context, locale),
    indicatorsByLocale(context).load(locale),
  ]);
  const facts = await Promise.all(regions.map((row) => factsOf(context, row, indicators)));
  const numbers = indicators.filter(({ unit }) => unit !== CLASS);
  const components = componentsOf(numbers.map(({ code }) => code));
  return {
    rows: new Map(regions.map((row) => [row.code, row])),
    facts: new Map(facts.map((known) => [known.code, known])),
    components,
    labels: Object.fromEntries(
      indicators.map(({ code, texts }) => [code, texts['label']?.value ?? code]),
    ),
    compare: regionComparer(facts, components),
  };
}

async function factsOf(
  context: PublicContext,
  { id, code }: RegionRow,
  indicators: readonly IndicatorRow[],
): Promise<RegionFacts> {
  const [observations, [typology = null], scores] = await Promise.all([
    observationsByRegionId(context).load(id),
    typologyByRegionId(context).load(id),
    mipexScoresByRegionId(context).load(id),
  ]);
  const byIndicator = Map.groupBy(observations, ({ indicatorId }) => indicatorId);
  const figures = indicators.flatMap((indicator): readonly [string, RegionFigure][] => {
    const figure = figureOf(indicator, byIndicator.get(indicator.id) ?? []);
    return figure === null ? [] : [[indicator.code, figure]];
  });
  return {
    code,
    figures: Object.fromEntries(figures),
    typology,
    scores: newestScores(scores.map(({ sourceName, ...row }) => ({ ...row, source: sourceName }))),
  };
}

/** The figure that the panel shows as the latest; null: it shows a reason instead. */
function figureOf(
  { unit }: IndicatorRow,
  observations: readonly ObservationRow[],
): RegionFigure | null {
  const { latest } = indicatorSeries(observations);
  if (unit === CLASS || latest === null || latest.value === null || latest.period === null) {
    return null;
  }
  const { value, period, isProxy, nutsCode, sourceName: source } = latest;
  return { value, unit, period, isProxy, nutsCode, source };
}
