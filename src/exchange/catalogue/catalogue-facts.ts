import { findObservedYears } from '../../delivery/index.ts';
import type { PublicServices } from '../../platform/http/public-route.ts';
import { readableLocales } from '../rest/content-locale.ts';

const REGIONS = `query CatalogueRegions($after: String) {
  regions(locale: "en", first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { nutsUnits { code isStatisticsProxy } }
  }
}`;

interface RegionPage {
  readonly regions: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly nutsUnits: readonly { readonly code: string; readonly isStatisticsProxy: boolean }[];
    }[];
  };
}

/** What the catalogue says that is found in the data. */
export interface CatalogueFacts {
  readonly publicUrl: string;
  /** Null: nobody was named. */
  readonly contactEmail: string | null;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Languages in which practices can be read. */
  readonly languages: readonly string[];
  /** Own NUTS units of the regions, each once. */
  readonly nutsCodes: readonly string[];
  /** First and last year with a figure; null: there is none. */
  readonly years: { readonly first: string; readonly last: string } | null;
  /** The title or description of a dataset in a language. */
  readonly say: (key: string, language: string) => string;
}

/** Reads what the catalogue says of the data. */
export async function readCatalogueFacts(services: PublicServices): Promise<CatalogueFacts> {
  const { changedAt } = await services.publication();
  const languages = await readableLocales(services);
  const codes = new Set<string>();
  let after: string | null = null;
  do {
    const page: RegionPage = await services.ask<RegionPage>(REGIONS, { after });
    const { nodes, pageInfo } = page.regions;
    const own = nodes
      .flatMap(({ nutsUnits }) => nutsUnits)
      .filter((unit) => !unit.isStatisticsProxy);
    own.forEach(({ code }) => codes.add(code));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return {
    publicUrl: services.publicUrl,
    contactEmail: services.contactEmail,
    changedAt: changedAt.toISOString(),
    languages,
    nutsCodes: [...codes].sort(),
    years: await findObservedYears(services.reader),
    say: (key, language) => services.translatorFor(language).say(key),
  };
}
