import DataLoader from 'dataloader';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { findRegions, type RegionRow } from '../queries/regions.ts';

/** Names a region in a language. */
interface RegionKey {
  readonly locale: string;
  readonly code: string;
}

/** Regions by language and code; null: there is no such region. */
export function regionByCode(
  context: PublicContext,
): DataLoader<RegionKey, RegionRow | null, string> {
  return context.loader(
    'region-by-code',
    (reader) =>
      new DataLoader<RegionKey, RegionRow | null, string>(
        async (keys) => {
          const rows = new Map((await findRegions(reader, keys)).map((row) => [keyOf(row), row]));
          return keys.map((key) => rows.get(keyOf(key)) ?? null);
        },
        { cacheKeyFn: keyOf },
      ),
  );
}

function keyOf({ locale, code }: RegionKey): string {
  return `${locale} ${code}`;
}
