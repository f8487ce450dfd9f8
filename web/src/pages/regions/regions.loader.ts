import type { Ask } from '../../api/ask.ts';
import { loader } from '../../app/load.ts';
import { graphql } from '../../gql/public/gql.ts';
import type { SiteRegionsQuery } from '../../gql/public/graphql.ts';
import { groupByCountry } from './group-by-country.ts';

const REGIONS = graphql(`
  query SiteRegions($locale: Locale!, $filter: RegionFilter, $after: String) {
    regions(first: 100, locale: $locale, filter: $filter, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        name
        nativeName
        country {
          code
          name
        }
        mipex {
          url
        }
        practices(first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** A region of the list. */
export type ListedRegion = SiteRegionsQuery['regions']['nodes'][number];

/** The service takes no longer search. */
const LONGEST_NAME = 200;

/** Loads all regions, or those that have `name` of the address in one of their names. */
export const loadRegions = loader(async ({ ask, locale, url }) => {
  const name = readName(url);
  const regions = await readAll(ask, locale, name);
  return { name, count: regions.length, countries: groupByCountry(regions, locale) };
});

function readName(url: URL): string {
  const name = (url.searchParams.get('name') ?? '').replace(/\p{Cc}/gu, ' ');
  return name.trim().slice(0, LONGEST_NAME);
}

async function readAll(ask: Ask, locale: string, name: string): Promise<readonly ListedRegion[]> {
  const filter = name === '' ? null : { search: name };
  const all: ListedRegion[] = [];
  let after: string | null = null;
  do {
    const { regions }: SiteRegionsQuery = await ask(REGIONS, { locale, filter, after });
    all.push(...regions.nodes);
    after = regions.pageInfo.hasNextPage ? (regions.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return all;
}
