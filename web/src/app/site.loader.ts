import { graphql } from '../gql/public/gql.ts';
import type { SiteLanguagesQuery } from '../gql/public/graphql.ts';
import { isSiteLocale } from '../words/locales.ts';
import { loadMessages } from '../words/messages.ts';
import { loader } from './load.ts';

/** A language that practices can be read in. */
export type SiteLanguage = SiteLanguagesQuery['locales'][number];

const LANGUAGES = graphql(`
  query SiteLanguages {
    locales {
      code
      endonym
      enabledFor
    }
  }
`);

/** Loads what every page needs: the sentences of the site and its languages. */
export const loadSite = loader(async ({ ask, locale }) => {
  const [{ locales }] = await Promise.all([ask(LANGUAGES, {}), loadMessages(locale)]);
  return {
    languages: locales.filter(({ code }) => isSiteLocale(code)),
  };
});
