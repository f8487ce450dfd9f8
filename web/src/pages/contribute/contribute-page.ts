import { graphql } from '../../gql/public/gql.ts';
import type { Loading } from '../../app/load.ts';
import { loadForm, type FormContent } from '../../forms/questionnaire.ts';

/** A language in which a practice can be handed in. */
export interface FormLanguage {
  readonly code: string;
  readonly endonym: string;
}

/** What the page shows: the form in the language of the contribution. */
export interface ContributePage {
  readonly content: FormContent;
  readonly languages: readonly FormLanguage[];
}

const LANGUAGES = graphql(`
  query SiteFormLanguages {
    locales {
      code
      endonym
      enabledFor
      fallback
    }
  }
`);

/** Loads the template in the language that the address names, otherwise in the page's or its nearest. */
export async function loadContributePage({ ask, locale, url }: Loading): Promise<ContributePage> {
  const { locales } = await ask(LANGUAGES, {});
  const enabled = locales.filter(({ enabledFor }) => enabledFor.includes('FORMS'));
  const nearest = locales.find(({ code }) => code === locale)?.fallback ?? [];
  const wishes = [url.searchParams.get('language'), locale, ...nearest];
  const language = wishes.find((wish) => enabled.some(({ code }) => code === wish)) ?? 'en';
  const content = await loadForm(ask, { kind: 'TEMPLATE', locale: language });
  const { locales: offered } = content.questionnaire;
  return {
    content,
    languages: enabled
      .filter(({ code }) => offered.includes(code))
      .map(({ code, endonym }) => ({ code, endonym })),
  };
}
