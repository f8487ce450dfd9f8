import { encodeId } from '../../kernel/ids.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import type { RegionRow } from '../queries/regions.ts';
import type { PracticeView } from './practice-view.ts';
import { regionByCode } from './region-by-code.loader.ts';
import { RegionType } from './region.type.ts';

/** A region with what is known of it; the rest is read on demand. */
export interface RegionSource extends RegionType {
  /** Its name in `locale`, when it came with something else. */
  readonly knownName: string | null;
  readonly row: RegionRow | null;
}

/** Presents a region that was read. */
export function presentRegionRow(row: RegionRow): RegionSource {
  return Object.assign(new RegionType(), {
    nodeType: 'Region',
    id: encodeId('Region', row.id),
    code: row.code,
    locale: row.locale,
    knownName: row.texts['name']?.value ?? row.nativeName,
    row,
  });
}

/** Presents the regions of a practice, the primary one first, with the names that the row carries. */
export function presentRegions(
  { row, labels, reading }: PracticeView,
  locale: string,
): readonly RegionSource[] {
  const known = locale === reading.locale ? labels.regions : {};
  return row.document.facts.regions.map((code) =>
    Object.assign(new RegionType(), {
      nodeType: 'Region',
      code,
      locale,
      knownName: known[code] ?? null,
      row: null,
    }),
  );
}

/** Reads the rest of a region. @throws Error when a published practice names a region that is gone */
export async function rowOfRegion(
  context: PublicContext,
  region: RegionSource,
  locale: string = region.locale,
): Promise<RegionRow> {
  if (region.row !== null && region.locale === locale) return region.row;
  const row = await regionByCode(context).load({ locale, code: region.code });
  if (row === null) throw new Error(`region ${region.code} is gone`);
  return row;
}
