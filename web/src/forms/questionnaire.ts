import type { Ask } from '../api/ask.ts';
import { graphql } from '../gql/public/gql.ts';
import type {
  QuestionnaireKind,
  SiteFormChoicesQuery,
  SiteFormQuery,
} from '../gql/public/graphql.ts';

/** A version of a questionnaire in a language: what `QuestionForm` shows. */
export type Questionnaire = SiteFormQuery['questionnaire'];

/** A part of a questionnaire. */
export type Section = Questionnaire['sections'][number];

/** A question. Its `key` names it in every language, its `path` says where the answer goes. */
export type Question = Section['items'][number];

/** A term that can be chosen. */
export interface Choice {
  readonly code: string;
  readonly name: string;
  readonly definition?: { readonly value: string; readonly locale: string } | null;
}

/** A region that can be chosen. */
export type RegionChoice = SiteFormChoicesQuery['regions']['nodes'][number];

/** A concept that the form explains where it is named. */
export type Concept = SiteFormQuery['glossary'][number];

/** What can be chosen in a form: terms by the name of their vocabulary, and regions. */
export interface Choices {
  readonly terms: Readonly<Record<string, readonly Choice[]>>;
  readonly regions: readonly RegionChoice[];
}

/** Everything that a form is made of. */
export interface FormContent {
  readonly questionnaire: Questionnaire;
  readonly choices: Choices;
  readonly glossary: readonly Concept[];
}

/** Which form. */
export interface FormKey {
  readonly kind: QuestionnaireKind;
  /** Language of the questions, and of the answers. */
  readonly locale: string;
  /** Null: the newest. */
  readonly version?: number | null;
}

const FORM = graphql(`
  query SiteForm($kind: QuestionnaireKind!, $locale: Locale!, $version: Int) {
    questionnaire(kind: $kind, locale: $locale, version: $version) {
      kind
      version
      locale
      locales
      sections {
        key
        title
        guidance
        items {
          key
          path
          type
          taxonomy
          required
          maxLength
          label
          guidance
        }
      }
      consent {
        version
        text
        locale
      }
    }
    glossary(locale: $locale) {
      code
      definition
      definitionLocale
      terms {
        term
        status
      }
    }
  }
`);

const CHOICES = graphql(`
  query SiteFormChoices($locale: Locale!) {
    AUTHORITY_ROLE: taxonomy(name: AUTHORITY_ROLE, locale: $locale) {
      code
      name
      definition {
        value
        locale
      }
    }
    POLICY_AREA: taxonomy(name: POLICY_AREA, locale: $locale) {
      code
      name
    }
    TARGET_GROUP: taxonomy(name: TARGET_GROUP, locale: $locale) {
      code
      name
    }
    PRACTICE_OUTCOME: taxonomy(name: PRACTICE_OUTCOME, locale: $locale) {
      code
      name
    }
    STAKEHOLDER_CATEGORY: taxonomy(name: STAKEHOLDER_CATEGORY, locale: $locale) {
      code
      name
    }
    STAKEHOLDER_SCOPE: taxonomy(name: STAKEHOLDER_SCOPE, locale: $locale) {
      code
      name
    }
    STAKEHOLDER_AREA: taxonomy(name: STAKEHOLDER_AREA, locale: $locale) {
      code
      name
    }
    regions(locale: $locale, first: 100) {
      nodes {
        code
        name
        nativeName
        country {
          name
        }
      }
    }
  }
`);

/** Loads a form with everything that can be chosen in it, for a loader or after an action. */
export async function loadForm(
  ask: Ask,
  { kind, locale, version = null }: FormKey,
): Promise<FormContent> {
  const [{ questionnaire, glossary }, { regions, ...terms }] = await Promise.all([
    ask(FORM, { kind, locale, version }),
    ask(CHOICES, { locale }),
  ]);
  return { questionnaire, glossary, choices: { terms, regions: regions.nodes } };
}

/** Every question, in order. */
export function questionsOf({ sections }: Pick<Questionnaire, 'sections'>): readonly Question[] {
  return sections.flatMap(({ items }) => items);
}
