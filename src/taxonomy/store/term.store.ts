import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { Taxonomy, Term, TermFacts } from '../domain/term.ts';
import { TermEntity } from './term.entity.ts';

/** The terms of a vocabulary, by position. */
export async function readTerms(reader: Reader, taxonomy: Taxonomy): Promise<readonly Term[]> {
  return reader.find(TermEntity, { where: { taxonomy }, order: { position: 'ASC', code: 'ASC' } });
}

/**
 * Lets one writer at a time into a vocabulary and reads it: the rules of one term look at the others.
 * Readers are not held up.
 */
export async function lockTerms(tx: Tx, taxonomy: Taxonomy): Promise<readonly Term[]> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`cms.term ${taxonomy}`]);
  return readTerms(tx, taxonomy);
}

/** Adds a term. */
export async function insertTerm(tx: Tx, term: Term): Promise<void> {
  await tx.insert(TermEntity, term);
}

/** Writes a term whose version is still `expectedVersion`. @returns whether it was written */
export async function updateTerm(
  tx: Tx,
  id: string,
  expectedVersion: number,
  facts: TermFacts,
): Promise<boolean> {
  const where = { id, version: expectedVersion };
  const rows = await tx.update(TermEntity, where, { ...facts, version: expectedVersion + 1 });
  return rows === 1;
}
