import type { Reader } from '../../platform/db/tx.ts';
import type { Taxonomy, Term } from '../domain/term.ts';
import { readTerms } from '../store/term.store.ts';

/** The terms of a vocabulary by position, inactive ones included. */
export async function listTerms(reader: Reader, taxonomy: Taxonomy): Promise<readonly Term[]> {
  return readTerms(reader, taxonomy);
}

/** The codes of a vocabulary that can be chosen now. */
export async function knownCodes(reader: Reader, taxonomy: Taxonomy): Promise<ReadonlySet<string>> {
  const terms = await readTerms(reader, taxonomy);
  return new Set(terms.filter((term) => term.isActive).map((term) => term.code));
}
