import { encodeId } from '../../kernel/ids.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { termKey } from '../domain/practice-row.ts';
import type { TermRow } from '../queries/terms.ts';
import type { PracticeView } from './practice-view.ts';
import { TaxonomyName } from './reference.enums.ts';
import { termByCode } from './term-by-code.loader.ts';
import { TermType } from './term.type.ts';

/** A term with what is known of it; the rest is read on demand. */
export interface TermSource extends TermType {
  /** Its name in `locale`, when it came with something else. */
  readonly knownName: string | null;
  readonly row: TermRow | null;
}

/** Presents a term of which at least the code is known. */
export function presentTerm(
  key: { readonly taxonomy: string; readonly code: string; readonly locale: string },
  knownName: string | null,
): TermSource {
  const taxonomy = TaxonomyName[key.taxonomy as TaxonomyName];
  const { code, locale } = key;
  const source = { nodeType: 'Term', taxonomy, code, locale, knownName, row: null };
  return Object.assign(new TermType(), source);
}

/** Presents a term that was read. */
export function presentTermRow(row: TermRow): TermSource {
  const known = { row, id: encodeId('Term', row.id) };
  return Object.assign(presentTerm(row, row.texts['label']?.value ?? null), known);
}

/** Presents terms of a practice, with the labels that the row carries. */
export function presentTerms(
  { labels, reading }: PracticeView,
  taxonomy: string,
  codes: readonly string[],
  locale: string,
): readonly TermSource[] {
  const known = locale === reading.locale ? labels.terms : {};
  return codes.map((code) =>
    presentTerm({ taxonomy, code, locale }, known[termKey(taxonomy, code)] ?? null),
  );
}

/** The name of a term in the language of the reading; its code when nobody has named it. */
export async function labelOfTerm(
  context: PublicContext,
  { labels, reading }: PracticeView,
  taxonomy: string,
  code: string,
): Promise<string> {
  const known = labels.terms[termKey(taxonomy, code)];
  if (known !== undefined) return known;
  const row = await termByCode(context).load({ taxonomy, code, locale: reading.locale });
  return row?.texts['label']?.value ?? code;
}
