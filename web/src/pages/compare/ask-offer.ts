import type { Ask } from '../../api/ask.ts';
import type { NamedPractice } from '../../api/practice.fragments.ts';
import { graphql } from '../../gql/public/gql.ts';
import type { SiteLocale } from '../../words/locales.ts';
import { MOST, type ComparisonAsked } from './compare-address.ts';

const FIND = graphql(`
  query SiteFindToCompare($search: String, $first: Int!, $locale: Locale!) {
    practices(search: $search, first: $first, locale: $locale) {
      totalCount
      didYouMean
      nodes {
        ...SiteNamedPractice
      }
    }
  }
`);

const ALIKE = graphql(`
  query SiteAlikeToCompare($id: ID!, $first: Int!, $locale: Locale!) {
    practice(id: $id, locale: $locale) {
      title
      similar(first: $first) {
        practice {
          ...SiteNamedPractice
        }
      }
    }
  }
`);

const MOST_OFFERED = 8;

/** Practices that can be added, and why these. */
export interface Offer {
  readonly kind: 'FOUND' | 'ALIKE' | 'NEWEST';
  readonly practices: readonly NamedPractice[];
  /** Of a search: how many it finds in all. */
  readonly totalCount: number;
  /** Searches that may have been meant. */
  readonly didYouMean: readonly string[];
  /** Title of the practice that they are like. */
  readonly like: string | null;
}

/** What to add: what was looked for, else what is like the first one, else the newest. Null: it is full. */
export async function askOffer(
  ask: Ask,
  asked: ComparisonAsked,
  locale: SiteLocale,
  first: string | undefined,
): Promise<Offer | null> {
  const { ids, search } = asked;
  if (ids.length >= MOST) return null;
  if (search === '' && first !== undefined) return askAlike(ask, ids, locale, first);
  const variables = { search: search === '' ? null : search, first: MOST_OFFERED, locale };
  const { practices } = await ask(FIND, variables);
  return {
    kind: search === '' ? 'NEWEST' : 'FOUND',
    practices: practices.nodes,
    totalCount: practices.totalCount,
    didYouMean: practices.didYouMean,
    like: null,
  };
}

async function askAlike(
  ask: Ask,
  ids: readonly string[],
  locale: SiteLocale,
  id: string,
): Promise<Offer> {
  const { practice } = await ask(ALIKE, { id, first: MOST_OFFERED, locale });
  const alike = practice?.similar.map((one) => one.practice) ?? [];
  const practices = alike.filter((one) => !ids.includes(one.id));
  const like = practice?.title ?? null;
  return { kind: 'ALIKE', practices, totalCount: practices.length, didYouMean: [], like };
}
