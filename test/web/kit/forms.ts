import { askApi } from './api.ts';

/** A question as the service asks it. */
export interface AskedQuestion {
  readonly key: string;
  readonly path: string | null;
  readonly type: string;
  readonly label: string;
  readonly required: boolean;
}

interface Form {
  readonly questionnaire: {
    readonly sections: readonly { readonly items: readonly AskedQuestion[] }[];
  };
}

const FORM = `query Form($kind: QuestionnaireKind!, $locale: Locale!) {
  questionnaire(kind: $kind, locale: $locale) {
    sections { items { key path type label required } }
  }
}`;

/** The questions of the newest version of a form, in a language. */
export async function questionsIn(
  locale: string,
  kind: 'TEMPLATE' | 'SURVEY' = 'TEMPLATE',
): Promise<readonly AskedQuestion[]> {
  const { questionnaire } = await askApi<Form>(FORM, { kind, locale });
  return questionnaire.sections.flatMap(({ items }) => items);
}

interface Glossary {
  readonly glossary: readonly {
    readonly definition: string;
    readonly terms: readonly { readonly term: string }[];
  }[];
}

const GLOSSARY = `query Glossary($locale: Locale!) {
  glossary(locale: $locale) { definition terms { term } }
}`;

/** What the glossary says about a term. @throws Error when it has no such term */
export async function definitionOf(term: string, locale: string): Promise<string> {
  const { glossary } = await askApi<Glossary>(GLOSSARY, { locale });
  const concept = glossary.find(({ terms }) =>
    terms.some((one) => one.term.toLowerCase() === term),
  );
  if (concept === undefined) throw new Error(`the glossary has no ${term}`);
  return concept.definition;
}
