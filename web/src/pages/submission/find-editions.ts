import type { Ask } from '../../api/ask.ts';
import { graphql } from '../../gql/public/gql.ts';
import type { OwnSubmission } from './load-submission.ts';

/** A published edition of the own practice. */
export interface Edition {
  readonly locale: string;
  readonly path: string;
}

const EDITIONS = graphql(`
  query SiteEditionsOfOwn($locale: Locale!, $search: String!, $regions: [String!]!) {
    practices(locale: $locale, search: $search, first: 10, filter: { regions: $regions }) {
      nodes {
        title
        contentLocale
        alternates {
          locale
          slug
        }
      }
    }
  }
`);

/** Most characters that can be looked for. */
const LONGEST_SEARCH = 200;

/** The title as its contributor wrote it; null: none yet. */
export function titleOf({ texts }: Pick<OwnSubmission, 'texts'>): string | null {
  const title = texts.find(({ path }) => path === 'title')?.value;
  return typeof title === 'string' && title.trim() !== '' ? title : null;
}

/**
 * Finds the published editions by the title in the contributor's language, in the same regions: the
 * service does not tell contributors the address. Empty when the title was changed on the way.
 */
export async function findEditions(
  ask: Ask,
  submission: OwnSubmission,
): Promise<readonly Edition[]> {
  const title = titleOf(submission);
  if (submission.stage !== 'PUBLISHED' || title === null) return [];
  const { locale, facts } = submission;
  const search = `"${title.replaceAll('"', ' ').slice(0, LONGEST_SEARCH - 2)}"`;
  const { practices } = await ask(EDITIONS, { locale, search, regions: facts.regions });
  const own = practices.nodes.filter(
    (practice) => practice.title === title && practice.contentLocale === locale,
  );
  const [only] = own;
  if (only === undefined || own.length > 1) return [];
  return only.alternates.map((edition) => ({
    locale: edition.locale,
    path: `/${edition.locale}/practices/${edition.slug}`,
  }));
}
