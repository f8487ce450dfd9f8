import type { GlossaryConceptRow, GlossaryTermRow } from '../queries/glossary.ts';
import { PartOfSpeech, TermStatus } from './glossary.enums.ts';
import { GlossaryConceptType, GlossaryTermType } from './glossary.type.ts';

/** A concept with the terms of every language, of which a field takes some. */
export interface GlossaryConceptSource extends GlossaryConceptType {
  readonly everyTerm: readonly GlossaryTermRow[];
  readonly locale: string;
}

/** Presents a concept to a reader of a language. */
export function presentConcept(row: GlossaryConceptRow, locale: string): GlossaryConceptSource {
  const preferred = row.terms.find((term) => term.locale === locale && term.status === 'PREFERRED');
  return Object.assign(new GlossaryConceptType(), {
    code: row.code,
    term: preferred?.term ?? null,
    definition: row.definition.value,
    definitionLocale: row.definition.locale,
    partOfSpeech: PartOfSpeech[row.partOfSpeech],
    isTranslated: row.isTranslated,
    sourceName: row.sourceName,
    everyTerm: row.terms,
    locale,
  });
}

/** The terms of a concept in some languages. */
export function presentConceptTerms(
  { everyTerm }: GlossaryConceptSource,
  locales: readonly string[],
): readonly GlossaryTermType[] {
  return everyTerm
    .filter(({ locale }) => locales.includes(locale))
    .map((row) => Object.assign(new GlossaryTermType(), row, { status: TermStatus[row.status] }));
}
