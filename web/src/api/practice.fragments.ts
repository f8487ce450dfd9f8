import { graphql } from '../gql/public/gql.ts';
import type { SiteNamedPracticeFragment, SitePracticeCardFragment } from '../gql/public/graphql.ts';

/** A practice by its title, with where it is. */
export const NAMED_PRACTICE = graphql(`
  fragment SiteNamedPractice on Practice {
    id
    slug
    title
    contentLocale
    isFallback
    country {
      name
    }
    regions {
      code
      name
    }
  }
`);

/** A practice as a card shows it. */
export const PRACTICE_CARD = graphql(`
  fragment SitePracticeCard on Practice {
    ...SiteNamedPractice
    summary
    policyAreas {
      code
      name
    }
  }
`);

/** A practice by its title, with where it is. */
export type NamedPractice = SiteNamedPracticeFragment;

/** What a card shows; lists of short cards leave the summary away. */
export type CardPractice = Omit<SitePracticeCardFragment, 'summary'> &
  Partial<Pick<SitePracticeCardFragment, 'summary'>>;
