import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { listAllRegions, type RegionRow } from '../queries/regions.ts';

/** Every region in a language, by code; read once in a request. */
export function allRegions(context: PublicContext, locale: string): Promise<readonly RegionRow[]> {
  return context.loader(`all-regions ${locale}`, (reader) => listAllRegions(reader, locale));
}
