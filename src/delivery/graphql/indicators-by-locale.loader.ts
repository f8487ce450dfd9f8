import DataLoader from 'dataloader';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { listIndicators, type IndicatorRow } from '../queries/observations.ts';

/** The whole panel of indicators in a language, in its order. */
export function indicatorsByLocale(
  context: PublicContext,
): DataLoader<string, readonly IndicatorRow[]> {
  return context.loader(
    'indicators-by-locale',
    (reader) =>
      new DataLoader<string, readonly IndicatorRow[]>(async (locales) => {
        const rows = Map.groupBy(await listIndicators(reader, locales), ({ locale }) => locale);
        return locales.map((locale) => rows.get(locale) ?? []);
      }),
  );
}
