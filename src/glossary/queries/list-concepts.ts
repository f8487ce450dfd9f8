import type { Reader } from '../../platform/db/tx.ts';
import type { Concept } from '../domain/concept.ts';
import { readConcepts } from '../store/glossary.store.ts';

/** Every concept of the glossary by position, inactive ones included. */
export async function listConcepts(reader: Reader): Promise<readonly Concept[]> {
  return readConcepts(reader);
}
