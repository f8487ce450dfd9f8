import { readPracticeParams } from '../../exchange/index.ts';
import { decodeUuid, encodeId } from '../../kernel/ids.ts';
import type { PublicServices } from '../../platform/http/public-route.ts';
import type { Translator } from '../../platform/i18n/translator.ts';

/** Asks the public schema; the port through which this module sees what is published. */
export type AskPublic = PublicServices['ask'];

/** What is searched, and in which language. */
export interface Watched {
  readonly locale: string;
  readonly params: string;
}

const PAGE = 100;

const MATCHES = `
  query SavedSearchMatches($locale: Locale!, $search: String, $filter: PracticeFilter, $first: Int!, $after: String) {
    practices(locale: $locale, search: $search, filter: $filter, orderBy: [NEWEST], first: $first, after: $after) {
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }`;

interface MatchesAnswer {
  readonly practices: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/**
 * Every practice that a search finds now, newest publication first. All pages are read: a practice that
 * was translated or moved up by another's withdrawal need not be on the first.
 * @returns uuids
 * @throws GraphQLError BAD_USER_INPUT, in the translator's language, when the search cannot be run
 */
export async function findMatches(
  ask: AskPublic,
  { locale, params }: Watched,
  translator: Translator,
): Promise<readonly string[]> {
  const query = new URLSearchParams(params);
  const { search, filter } = readPracticeParams(query, translator, { without: ['order'] });
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const variables = { locale, search, filter, first: PAGE, after };
    const answer: MatchesAnswer = await ask(MATCHES, variables, translator.locale);
    const { nodes, pageInfo } = answer.practices;
    ids.push(...nodes.map(({ id }) => decodeUuid('Practice', id)!));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** A practice as a mail names it. */
export interface NamedPractice {
  readonly title: string;
  readonly permalink: string;
}

const NAMED = `
  query SavedSearchMatch($id: ID!, $locale: Locale!) {
    practice(id: $id, locale: $locale) { title permalink }
  }`;

/** Titles and permanent addresses of practices; those that are gone again are left out. */
export async function namePractices(
  ask: AskPublic,
  practiceIds: readonly string[],
  locale: string,
): Promise<readonly NamedPractice[]> {
  const named: NamedPractice[] = [];
  for (const practiceId of practiceIds) {
    const id = encodeId('Practice', practiceId);
    const { practice } = await ask<{ readonly practice: NamedPractice | null }>(
      NAMED,
      { id, locale },
      locale,
    );
    if (practice !== null) named.push(practice);
  }
  return named;
}
