import type { Unmet } from '../../kernel/decision.ts';
import { wordsOf } from '../../kernel/words.ts';
import type { ConceptFacts, GlossaryTerm } from './concept.ts';

const CODE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/u;
const MAX_TERM_CHARACTERS = 120;
const MAX_TERMS_OF_LANGUAGE = 12;

/**
 * Everything that speaks against a concept.
 * @param locales codes of the languages of the service
 */
export function unmetForConcept(
  concept: ConceptFacts,
  locales: ReadonlySet<string>,
): readonly Unmet[] {
  const { code, sourceName, definitions, terms } = concept;
  const languages = new Set([...Object.keys(definitions), ...terms.map(({ locale }) => locale)]);
  const unknown = [...languages].filter((locale) => !locales.has(locale));
  return [
    ...when(!CODE.test(code), 'GLOSSARY_CODE_MALFORMED', 'code', { conceptCode: code }),
    ...when(sourceName.trim() === '', 'GLOSSARY_SOURCE_MISSING', 'sourceName'),
    ...when(
      Object.values(definitions).every((definition) => definition.trim() === ''),
      'GLOSSARY_DEFINITION_MISSING',
      'definitions',
    ),
    ...unknown.flatMap((locale) => when(true, 'GLOSSARY_LOCALE_UNKNOWN', 'terms', { locale })),
    ...when(terms.length === 0, 'GLOSSARY_TERMS_MISSING', 'terms'),
    ...terms.flatMap((term, index) => unmetForTerm(term, index)),
    ...[...new Set(terms.map(({ locale }) => locale))].flatMap((locale) =>
      unmetForLanguage(terms, locale),
    ),
  ];
}

function unmetForTerm({ term }: GlossaryTerm, index: number): readonly Unmet[] {
  const isGood = term.length <= MAX_TERM_CHARACTERS && wordsOf(term).length > 0;
  return when(!isGood, 'GLOSSARY_TERM_MALFORMED', `terms/${index}/term`, {
    term,
    limit: MAX_TERM_CHARACTERS,
  });
}

function unmetForLanguage(all: readonly GlossaryTerm[], locale: string): readonly Unmet[] {
  const terms = all.filter((term) => term.locale === locale);
  const preferred = terms.filter(({ status }) => status === 'PREFERRED');
  const isDouble = new Set(terms.map(({ term }) => term)).size < terms.length;
  return [
    ...when(preferred.length !== 1, 'GLOSSARY_PREFERRED_TERM', 'terms', { locale }),
    ...when(isDouble, 'GLOSSARY_TERM_TWICE', 'terms', { locale }),
    ...when(terms.length > MAX_TERMS_OF_LANGUAGE, 'GLOSSARY_TOO_MANY_TERMS', 'terms', {
      locale,
      limit: MAX_TERMS_OF_LANGUAGE,
    }),
  ];
}

function when(
  isBroken: boolean,
  code: string,
  path: string,
  params: Unmet['params'] = {},
): readonly Unmet[] {
  return isBroken ? [{ code, path, params }] : [];
}
