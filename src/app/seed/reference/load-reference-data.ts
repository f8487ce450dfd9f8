import type { Database } from '../../../platform/db/database.ts';
import { formsPart } from './load-forms.ts';
import { glossaryPart } from './load-glossary.ts';
import { localesPart } from './load-locales.ts';
import { regionsPart } from './load-regions.ts';
import { statisticsPart } from './load-statistics.ts';
import { taxonomiesPart } from './load-taxonomies.ts';
import { loadPart, type Counts } from './part.ts';

/** In the order of what refers to what. */
const PARTS = [localesPart, taxonomiesPart, regionsPart, statisticsPart, formsPart, glossaryPart];

/**
 * Loads the reference data of a folder such as `seeds/reference`; what is there already is left alone.
 * Each part is one transaction.
 * @returns how many rows of each kind were new or changed; an empty object when nothing was
 * @throws Error when a file is malformed, ReferenceDataError when a command refuses its content
 */
export async function loadReferenceData(database: Database, folder: URL | string): Promise<Counts> {
  const total: Record<string, number> = {};
  for (const part of PARTS) {
    const counts = await loadPart(database, part, folder);
    for (const [kind, count] of Object.entries(counts)) {
      if (count > 0) total[kind] = (total[kind] ?? 0) + count;
    }
  }
  return total;
}
