import type { Unmet } from '../../kernel/decision.ts';
import { isSafeWebUrl } from '../../kernel/url.ts';
import type { Indicator } from './observation.ts';
import type { Feed, StatisticsDataset } from './statistics-dataset.ts';

/**
 * Everything that speaks against a dataset: its feeds must fit their indicators, and an indicator has one
 * definition whatever dataset feeds it, so that no line is drawn through two definitions.
 * @param others the datasets that are stored already
 */
export function unmetForDataset(
  dataset: StatisticsDataset,
  indicators: readonly Indicator[],
  others: readonly StatisticsDataset[],
): readonly Unmet[] {
  const present = others.filter(({ code }) => code !== dataset.code).flatMap(({ feeds }) => feeds);
  return [
    ...when(!/^[a-z0-9_]+$/u.test(dataset.code), 'DATASET_CODE'),
    ...when(!isSafeWebUrl(dataset.pageUrl), 'DATASET_ADDRESS'),
    ...when(
      !/^https:\/\//u.test(dataset.queryUrl) || !isSafeWebUrl(dataset.queryUrl),
      'DATASET_ADDRESS',
    ),
    ...when(dataset.isExcluded && dataset.feeds.length > 0, 'DATASET_OTHER_DEFINITION'),
    ...dataset.feeds.flatMap((feed) => unmetForFeed(feed, indicators, present)),
  ].map((code) => ({ code, path: dataset.code, params: { dataset: dataset.code } }));
}

function unmetForFeed(
  feed: Feed,
  indicators: readonly Indicator[],
  present: readonly Feed[],
): readonly string[] {
  const indicator = indicators.find(({ code }) => code === feed.indicator);
  const siblings = present.filter((other) => other.indicator === feed.indicator);
  return [
    ...when(indicator === undefined, 'DATASET_INDICATOR_UNKNOWN'),
    ...when(indicator !== undefined && indicator.unit !== feed.unit, 'DATASET_UNIT'),
    ...when(
      siblings.some(({ definition }) => definition !== feed.definition),
      'DATASET_OTHER_DEFINITION',
    ),
  ];
}

function when(isBroken: boolean, code: string): readonly string[] {
  return isBroken ? [code] : [];
}
