import type { RegionRead } from './region.queries.ts';

type IndicatorRead = RegionRead['indicators'][number];

/** A remark on a figure; its language when it is in the words of the source. */
export interface FigureNote {
  readonly text: string;
  readonly language?: string;
}

/** The figure of one year. */
export interface TrendYear {
  readonly label: string;
  readonly value: number | null;
  /** Where it differs from the newest figure, and what else there is to know. */
  readonly notes: readonly FigureNote[];
}

/** An indicator with its newest figure and its course over the years. */
export interface Figure {
  readonly code: string;
  readonly label: string;
  readonly definition: string | null;
  readonly latest: IndicatorRead['latest'];
  /** Oldest year first; empty when there are not two with a value. */
  readonly trend: readonly TrendYear[];
}

/** Language in which sources are described. */
export const SOURCE_LANGUAGE = 'en';

/** An indicator as the page shows it. */
export function figureOf({ indicator, latest, series }: IndicatorRead): Figure {
  const { code, label, definition } = indicator;
  const isTrend = series.filter(({ value }) => value != null).length > 1;
  const trend = isTrend ? series.map((year) => trendYearOf(year, latest)) : [];
  return { code, label, definition: definition ?? null, latest, trend };
}

function trendYearOf(
  year: IndicatorRead['series'][number],
  latest: IndicatorRead['latest'],
): TrendYear {
  const own = [year.flag == null ? null : (year.flagMeaning ?? year.flag), year.notAvailableText];
  const ofSource = [
    year.coverage === latest.coverage ? null : year.coverage,
    year.source?.name === latest.source?.name ? null : year.source?.name,
  ];
  return {
    label: year.period ?? '',
    value: year.value ?? null,
    notes: [
      ...known(own).map((text) => ({ text })),
      ...known(ofSource).map((text) => ({ text, language: SOURCE_LANGUAGE })),
    ],
  };
}

/** The years of a trend without a break: those that nothing is said about have no value. */
export function everyYear(trend: readonly TrendYear[]): readonly TrendYear[] {
  const first = Number(trend[0]?.label);
  const last = Number(trend.at(-1)?.label);
  if (!Number.isInteger(first) || !Number.isInteger(last)) return trend;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const label = String(first + index);
    return trend.find((year) => year.label === label) ?? { label, value: null, notes: [] };
  });
}

function known(texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.filter((text) => text != null && text !== '') as string[];
}
